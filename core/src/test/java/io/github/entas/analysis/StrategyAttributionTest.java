package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Simulation;
import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StrategyAttributionTest {

  /** A few dozen additions of numbers below 1. */
  private static final Offset<Double> EXACT = within(1e-12);

  /** Without growth and programs the headcount of every year is that of the base year. */
  @Test
  void whoDoesNothingHasNothing() {
    Scenario idle =
        SmallCity.frame().program(program("idle", 0)).strategy(strategy("idle")).build();

    StrategyAttribution attribution = of(idle, "mix");

    assertThat(attribution.headcount().total()).isCloseTo(0, EXACT);
    assertThat(attribution.headcount().attribution().shares())
        .hasSize(2)
        .allSatisfy(share -> assertThat(share.shapley()).isCloseTo(0, EXACT))
        .allSatisfy(share -> assertThat(share.firstIn()).isCloseTo(0, EXACT))
        .allSatisfy(share -> assertThat(share.lastIn()).isCloseTo(0, EXACT));
  }

  /** Without growth a program takes all, as in the simulation of the scenario itself. */
  @Test
  void aProgramAloneTakesAll() {
    Scenario scenario =
        SmallCity.frame().program(program("a", 0.2)).strategy(strategy("a")).build();

    StrategyAttribution attribution = of(scenario, "mix");

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    double fall =
        outcome.sample(Measure.HEADCOUNT, 0, 0).mean()
            - outcome.sample(Measure.HEADCOUNT, 0, 2).mean();
    Attribution.Share share = attribution.headcount().attribution().shares().get(1);
    assertThat(fall).isGreaterThan(0.001);
    assertThat(share.player()).isEqualTo("program:a");
    assertThat(share.firstIn()).isCloseTo(fall, EXACT);
    assertThat(share.shapley()).isCloseTo(fall, EXACT);
    assertThat(share.lastIn()).isCloseTo(fall, EXACT);
    assertThat(attribution.persons().attribution().shares().get(1).shapley())
        .isCloseTo(fall * SmallCity.PERSONS, within(1e-12 * SmallCity.PERSONS));
    assertThat(attribution.headcount().base())
        .isEqualTo(outcome.sample(Measure.HEADCOUNT, 0, 0).mean());
  }

  @Test
  void growthAloneTakesAll() {
    Scenario scenario = growing(SmallCity.frame()).strategy(Strategy.of("mix")).build();

    StrategyAttribution attribution = of(scenario, "mix");

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    double fall =
        outcome.sample(Measure.HEADCOUNT, 0, 0).mean()
            - outcome.sample(Measure.HEADCOUNT, 0, 2).mean();
    assertThat(fall).isGreaterThan(0.001);
    assertThat(attribution.players()).extracting(Player::key).containsExactly("growth");
    assertThat(attribution.headcount().attribution().shares().get(0).shapley())
        .isCloseTo(fall, EXACT);
  }

  @Test
  void withoutGrowthThereIsNoShockEither() {
    Distribution line = NormalDistribution.of(0.05, 0.01);
    Outlook outlook =
        Outlook.ofNominalGrowth(NormalDistribution.of(0.08, 0.02), line)
            .withYearlyShock(YearlyShock.normal(0.01))
            .withEffectCorrelation(0.3)
            .withEvents(List.of(Event.of("flood", 0.2, Distribution.constant(0.1))));

    assertThat(outlook.withoutGrowth())
        .isEqualTo(Outlook.STEADY.withLineGrowth(line).withEffectCorrelation(0.3));
  }

  @Test
  void allMeasuresAddUp() {
    Scenario scenario = rich();

    StrategyAttribution attribution = of(scenario, "mix");

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    double fall =
        outcome.sample(Measure.HEADCOUNT, 0, 0).mean()
            - outcome.sample(Measure.HEADCOUNT, 0, 2).mean();
    double gap =
        outcome.sample(Measure.POVERTY_GAP, 0, 0).mean()
            - outcome.sample(Measure.POVERTY_GAP, 0, 2).mean();
    assertThat(sum(attribution.headcount())).isCloseTo(fall, EXACT);
    assertThat(sum(attribution.povertyGap())).isCloseTo(gap, EXACT);
    assertThat(sum(attribution.persons()))
        .isCloseTo(fall * SmallCity.PERSONS, within(1e-12 * SmallCity.PERSONS));
    assertThat(sum(attribution.chance()) + attribution.chance().base())
        .isCloseTo(outcome.drawsOnTarget(0, 2) / 64.0, EXACT);
    assertThat(attribution.headcount().shapleyErrors())
        .hasSize(4)
        .allSatisfy(error -> assertThat(error).isBetween(1e-9, 0.05));
    assertThat(attribution.persons().shapleyErrors().get(1))
        .isCloseTo(
            SmallCity.PERSONS * attribution.headcount().shapleyErrors().get(1), within(1e-9));
    assertThat(attribution.chance().shapleyErrors()).isEmpty();
  }

  /** Without growth and with one item, all of the error is that of the simulated fall. */
  @Test
  void theErrorIsThatOfTheSimulation() {
    Scenario scenario =
        SmallCity.frame().program(program("a", 0.2)).strategy(strategy("a")).build();

    StrategyAttribution attribution = of(scenario, "mix");

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    assertThat(attribution.headcount().shapleyErrors().get(1))
        .isCloseTo(outcome.sample(Measure.HEADCOUNT, 0, 2).standardError(), EXACT);
  }

  /** Nine items have 512 subsets, which are simulated in two goes. */
  @Test
  void manySubsetsAreSimulatedInGoes() {
    ScenarioBuilder many =
        growing(SmallCity.frame()).simulation(SmallCity.scenario().simulation().withHouseholds(64));
    Strategy all = Strategy.of("mix");
    for (int i = 0; i < 9; i++) {
      many.program(program("p" + i, 0.01 * i));
      all = all.with("p" + i, 100);
    }
    Scenario nine = many.strategy(all).build();

    StrategyAttribution attribution = of(nine, "mix");

    Outcome outcome = Simulation.of(nine).threads(1).run();
    double fall =
        outcome.sample(Measure.HEADCOUNT, 0, 0).mean()
            - outcome.sample(Measure.HEADCOUNT, 0, 2).mean();
    assertThat(sum(attribution.headcount())).isCloseTo(fall, EXACT);
    Outcome last =
        Simulation.of(nine.withStrategies(List.of(Strategy.of("last").with("p8", 100))))
            .threads(1)
            .run();
    Outcome none =
        Simulation.of(
                nine.withOutlook(nine.outlook().withoutGrowth())
                    .withStrategies(List.of(Strategy.of("last").with("p8", 100))))
            .threads(1)
            .run();
    assertThat(attribution.headcount().attribution().shares().get(9).firstIn())
        .isCloseTo(
            attribution.headcount().base() - none.sample(Measure.HEADCOUNT, 0, 2).mean(), EXACT);
    assertThat(last.sample(Measure.HEADCOUNT, 0, 2).mean())
        .isLessThan(none.sample(Measure.HEADCOUNT, 0, 2).mean());
  }

  /** The same program for everybody under two names; only their enrollment differs. */
  @Test
  void twinsHaveTheSame() {
    Scenario twins =
        growing(SmallCity.frame())
            .program(program("a", 0.2))
            .program(program("b", 0.2))
            .strategy(Strategy.of("mix").with("a", 1e6).with("b", 1e6))
            .build();

    Part headcount = of(twins, "mix").headcount();

    double first = headcount.attribution().shares().get(1).shapley();
    assertThat(first).isGreaterThan(0.001);
    assertThat(headcount.attribution().shares().get(2).shapley()).isCloseTo(first, EXACT);
  }

  @Test
  void anItemCalledGrowthIsNotGrowth() {
    Scenario scenario =
        growing(SmallCity.frame())
            .program(program("growth", 0.2))
            .strategy(strategy("growth"))
            .build();

    assertThat(of(scenario, "mix").players())
        .extracting(Player::key)
        .containsExactly("growth", "program:growth");
  }

  @Test
  void whoHasMoneyOnlyLaterIsNoPlayer() {
    Scenario scenario =
        SmallCity.frame()
            .program(program("late", 0.2))
            .strategy(Strategy.of("mix").with("late", Budget.byYear(List.of(0.0, 0.0, 800.0))))
            .build();

    assertThat(of(scenario, "mix").players()).hasSize(1);
    assertThat(StrategyAttribution.of(scenario, "mix", 2027, s -> s.threads(1)).players())
        .hasSize(2);
  }

  @Test
  void whatCannotBeAttributedIsRefused() {
    Scenario scenario = rich();
    assertThatThrownBy(() -> of(scenario, "x"))
        .hasMessage("strategy must be one of \"mix\": \"x\"");
    assertThatThrownBy(() -> StrategyAttribution.of(scenario, "mix", 2024, s -> s))
        .hasMessage("year must be a simulated year, 2025 to 2027: 2024");
    ScenarioBuilder many = SmallCity.frame();
    Strategy all = Strategy.of("mix");
    for (int i = 0; i < 12; i++) {
      many.program(program("p" + i, 0.1));
      all = all.with("p" + i, 1);
    }
    Scenario twelve = many.strategy(all).build();
    assertThatThrownBy(() -> of(twelve, "mix"))
        .hasMessageContaining(
            "strategy must give money to at most 11 programs and enablers: 12 under \"mix\"");
    assertThatThrownBy(() -> StrategyAttribution.check(twelve, "mix", 2026))
        .hasMessageContaining("at most 11 programs and enablers: 12 under \"mix\"");
  }

  /** Growth, two programs and an enabler. */
  static Scenario rich() {
    return growing(SmallCity.frame())
        .program(program("a", 0.2))
        .program(program("b", 0.1))
        .enabler(SmallCity.registry())
        .strategy(Strategy.of("mix").with("a", 2000).with("b", 1500).with("registry", 100))
        .build();
  }

  private static StrategyAttribution of(Scenario scenario, String strategy) {
    return StrategyAttribution.of(scenario, strategy, 2026, s -> s.threads(1));
  }

  private static double sum(Part part) {
    return part.attribution().shares().stream().mapToDouble(Attribution.Share::shapley).sum();
  }

  private static ScenarioBuilder growing(ScenarioBuilder builder) {
    return builder.outlook(Outlook.ofRealGrowth(NormalDistribution.of(0.03, 0.01)));
  }

  private static Program program(String id, double logPoints) {
    return Program.withId(id)
        .targeting(SmallCity.anybody())
        .takeUp(Distribution.constant(0.6))
        .cost(Cost.perHousehold(10))
        .uplift(Uplift.of(Distribution.constant(logPoints)))
        .build();
  }

  private static Strategy strategy(String item) {
    return Strategy.of("mix").with(item, 2000);
  }
}

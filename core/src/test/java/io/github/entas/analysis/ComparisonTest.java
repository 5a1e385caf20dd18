package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static io.github.entas.analysis.SmallCity.PERSONS;
import static io.github.entas.analysis.SmallCity.REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.RatioEstimate;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  private Comparison comparison() {
    return Comparison.of(fixture.outcome());
  }

  private CostRatios costs() {
    return comparison().strategies().get(MIX).costs();
  }

  /** 1/32 of 4000 persons lifted from 2025 on: 125 a year. 1000 a year more, 2026 half of it. */
  private void without() {
    fixture.everyYear(NONE, d -> 0.125).headcount(MIX, 0, d -> 0.125);
    for (int t = 1; t <= 3; t++) {
      double extra = t == 2 ? 500 : 1000;
      fixture.headcount(MIX, t, d -> 0.09375);
      fixture.item(ItemColumn.SPENT, CAPITAL, NONE, t, d -> 300);
      fixture.item(ItemColumn.SPENT, CAPITAL, MIX, t, d -> 300 + extra);
    }
  }

  private static void assertExactly(double value, RatioEstimate ratio) {
    assertThat(ratio).isNotNull();
    for (double number : List.of(ratio.value(), ratio.low(), ratio.high())) {
      assertThat(number).isCloseTo(value, within(1e-12 * value));
    }
  }

  /** 1500 by 2026, 125 persons in that year. */
  @Test
  void costPerPersonLiftedIsOfTheYearsUpToTheTargets() {
    without();

    assertExactly(12, costs().perPersonLifted());
  }

  /** 2500 in all, 375 person-years. */
  @Test
  void costPerPersonYearIsThatOfTheSummary() {
    without();

    assertExactly(2500 / 375.0, costs().perPersonYearOutOfPoverty());
    assertThat(costs().perPersonYearOutOfPoverty())
        .isEqualTo(comparison().summary().strategies().get(MIX).costPerPersonYearOutOfPoverty());
  }

  /** The gap is half the headcount: 1/64 less, 1.5625 points, for 1500. */
  @Test
  void costPerPointOfGapIsPerHundredth() {
    without();

    assertExactly(1500 / 1.5625, costs().perPointOfPovertyGap());
  }

  /** 1/64 of 100 a month for 4000 persons are 75,000 a year, for the 500 of 2026. */
  @Test
  void gapClosedIsMoneyOfAYearPerMoneyOfThatYear() {
    without();

    assertExactly(150, costs().gapClosedPerMoney());
  }

  @Test
  void theReferenceHasNoRatios() {
    without();

    assertThat(comparison().strategies().get(NONE).costs())
        .isEqualTo(new CostRatios(null, null, null, null));
  }

  /** Spending of the target's year is as under the reference, up to rounding. */
  @Test
  void roundingIsNoMoney() {
    without();
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 2, d -> 300 + 1e-12);

    assertThat(costs().gapClosedPerMoney()).isNull();
    assertThat(costs().perPersonLifted()).isNotNull();
  }

  @Test
  void aDenominatorWithinSimulationErrorOfNothingMakesNoRatio() {
    without();
    fixture.measure(Measure.POVERTY_GAP, MIX, 2, d -> 0.0625 + (d % 2 == 0 ? 0.01 : -0.011));

    assertThat(costs().perPointOfPovertyGap()).isNull();
    assertThat(costs().gapClosedPerMoney()).isNotNull();
  }

  /** Of 64 draws 40 in 2025, 52 in 2026, 64 in 2027; the lower ends are 50.3 %, 70.2 %, 94.3 %. */
  @Test
  void theYearIsTheFirstWhoseChanceSuffices() {
    fixture.everyYear(NONE, d -> 0.125);
    fixture.headcount(MIX, 0, d -> 0);
    fixture.headcount(MIX, 1, d -> d < 40 ? 0.0625 : 0.125);
    fixture.headcount(MIX, 2, d -> d < 52 ? 0.0625 : 0.125);
    fixture.headcount(MIX, 3, d -> 0.0625);
    fixture.surveyNoise(3, d -> d < 32 ? 0.01 : -0.01);

    List<ReachedBy> mix = comparison().strategies().get(MIX).reachedBy();

    assertThat(mix)
        .containsExactly(
            new ReachedBy(0.5, new ReachedBy.Years(2025, 2025), new ReachedBy.Years(2025, 2025)),
            new ReachedBy(0.8, new ReachedBy.Years(2026, 2027), new ReachedBy.Years(2026, null)));
    assertThat(comparison().strategies().get(NONE).reachedBy())
        .extracting(ReachedBy::trueHeadcount)
        .containsOnly(new ReachedBy.Years(null, null));
  }

  /** Half the draws are enough for the estimate, not for the lower end. */
  @Test
  void aChanceOfExactlyHalfSuffices() {
    fixture.everyYear(MIX, d -> d < 32 ? 0.0625 : 0.125);

    assertThat(comparison().strategies().get(MIX).reachedBy().get(0).trueHeadcount())
        .isEqualTo(new ReachedBy.Years(2025, null));
  }

  @Test
  void everyPayerHasItsPart() {
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> d % 2 == 0 ? 700 : 500);
    fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, 1, d -> 100);
    fixture.item(ItemColumn.SPENT, REGISTRY, MIX, 1, d -> 200);
    fixture.item(ItemColumn.UNABSORBED_NOT_RUNNING, CAPITAL, MIX, 1, d -> 10);
    fixture.item(ItemColumn.UNABSORBED_CAPACITY, CAPITAL, MIX, 1, d -> 20);
    fixture.item(ItemColumn.UNABSORBED_TAKE_UP, CAPITAL, MIX, 1, d -> 30);
    fixture.item(ItemColumn.UNABSORBED_ELIGIBLE, CAPITAL, MIX, 1, d -> 240);

    List<BudgetYear> budget = comparison().strategies().get(MIX).budget();

    assertThat(budget).extracting(BudgetYear::year).containsExactly(2025, 2026, 2027);
    assertThat(budget.get(0)).isEqualTo(new BudgetYear(2025, 1000, 700, 300, 100));
  }

  /** Money and person-years of each draw, the obvious way. */
  @Test
  void choiceIsOfTheSumsOfEachDraw() {
    without();
    fixture.headcount(MIX, 3, d -> 0.0625 + d / 1024.0);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 1000 + d);

    Comparison comparison = comparison();
    CostsAndEffects choice = Objects.requireNonNull(comparison.costsAndEffects());

    double[][] at = choice.netMonetaryBenefits(10);
    for (int d = 0; d < 64; d++) {
      double effect = PERSONS * (0.03125 + 0.03125 + 0.0625 - d / 1024.0);
      assertThat(at[MIX][d]).isCloseTo(10 * effect - (1000 + d + 800 + 1300), within(1e-9));
      assertThat(at[NONE][d]).isEqualTo(-900);
    }
    assertThat(choice.ids()).containsExactly("none", "mix");
  }

  /** One switch point λ: looked at in λ/2, λ and 2λ. */
  @Test
  void theChoiceIsLookedAtAroundTheSwitchPoints() {
    without();

    Comparison comparison = comparison();

    double ratio = 2500 / 375.0;
    assertThat(comparison.willingnessToPay())
        .usingElementComparator((x, y) -> Math.abs(x - y) <= 1e-12 ? 0 : Double.compare(x, y))
        .containsExactly(ratio / 2, ratio, 2 * ratio);
    assertThat(comparison.decisions())
        .extracting(DecisionPoint::best)
        .containsExactly(List.of("none"), List.of("none", "mix"), List.of("mix"));
  }

  @Test
  void whereNothingSwitchesNothingIsPaidFor() {
    fixture.everyYear(NONE, d -> 0.0625).everyYear(MIX, d -> 0.125);

    assertThat(comparison().willingnessToPay()).containsExactly(0.0);
    assertThat(comparison().decisions()).hasSize(1);
  }

  /** A scenario is a draw: the chance of the target is the share of those that satisfy. */
  @Test
  void robustnessIsOverTheDrawsOfTheTargetsYear() {
    fixture.everyYear(NONE, d -> 0.125).headcount(MIX, 2, d -> d < 24 ? 0.0625 : 0.25);

    RobustnessTable table = Objects.requireNonNull(comparison().robustness());

    assertThat(table.row(RobustnessMetric.SHARE_ACCEPTABLE_RATE).values())
        .containsExactly(0.0, 0.375);
    assertThat(table.row(RobustnessMetric.WORST_CASE).values()).containsExactly(0.125, 0.25);
    assertThat(table.row(RobustnessMetric.MAXIMUM_REGRET).values()).containsExactly(0.0625, 0.125);
    assertThat(table.row(RobustnessMetric.SHARE_ACCEPTABLE_REGRET).values())
        .containsExactly(0.625, 0.375);
    assertThat(table.row(RobustnessMetric.HURWICZ).values()).containsExactly(0.125, 0.15625);
  }

  @Test
  void withoutTheDrawsThereIsNoChoice() {
    without();

    Comparison streamed = Comparison.of(fixture.streamed());

    assertThat(streamed.costsAndEffects()).isNull();
    assertThat(streamed.robustness()).isNull();
    assertThat(streamed.willingnessToPay()).isEmpty();
    assertThat(streamed.decisions()).isEmpty();
    assertExactly(12, streamed.strategies().get(MIX).costs().perPersonLifted());
  }

  /** A run: what is given is spent or not absorbed, ratios are those of the columns. */
  @Test
  void aRunAgreesWithItsColumns() {
    Program program =
        Program.withId("capital")
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10))
            .capacityPerYear(60)
            .uplift(Uplift.of(Distribution.constant(0.3)))
            .build();
    Scenario scenario =
        SmallCity.frame()
            .program(program)
            .strategy(SmallCity.none())
            .strategy(Strategy.of("mix").with("capital", 800))
            .simulation(Settings.DEFAULT.withDraws(64).withHouseholds(256))
            .build();
    Outcome outcome = Simulation.of(scenario).threads(1).run();

    StrategyComparison mix = Comparison.of(outcome).strategies().get(MIX);

    assertThat(mix.budget())
        .allSatisfy(
            year ->
                assertThat(year.citySpent() + year.cityUnabsorbed())
                    .isCloseTo(year.given(), within(1e-9)))
        .allSatisfy(year -> assertThat(year.cityUnabsorbed()).isGreaterThan(100));
    double money = 0;
    double lifted = 0;
    double gap = 0;
    for (int d = 0; d < 64; d++) {
      money += outcome.spending(MIX, 1)[d] + outcome.spending(MIX, 2)[d];
      lifted += PERSONS * difference(outcome, Measure.HEADCOUNT, d);
      gap += difference(outcome, Measure.POVERTY_GAP, d);
    }
    CostRatios costs = mix.costs();
    assertThat(Objects.requireNonNull(costs.perPersonLifted()).value())
        .isCloseTo(money / lifted, within(1e-12 * money / lifted));
    assertThat(Objects.requireNonNull(costs.perPointOfPovertyGap()).value())
        .isCloseTo(money / (100 * gap), within(1e-12 * money / (100 * gap)));
  }

  private static double difference(Outcome outcome, Measure measure, int d) {
    return outcome.measure(measure, NONE, 2)[d] - outcome.measure(measure, MIX, 2)[d];
  }
}

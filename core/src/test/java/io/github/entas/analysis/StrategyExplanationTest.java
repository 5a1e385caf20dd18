package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.Explanation.Unit;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyExplanationTest {

  private static StrategyExplanation explained(Scenario scenario) {
    return StrategyExplanation.of(scenario, "mix", 2026, s -> s.threads(1));
  }

  @Test
  void theHeadcountIsThatOfTheSimulationAndItsPartsAddUp() {
    Scenario scenario = StrategyAttributionTest.rich();
    Explanation tree = explained(scenario).tree();

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    assertThat(tree.value()).isEqualTo(outcome.sample(Measure.HEADCOUNT, 0, 2).mean());
    assertThat(tree.standardError())
        .isEqualTo(outcome.sample(Measure.HEADCOUNT, 0, 2).standardError());
    assertThat(tree.sum()).isTrue();
    assertThat(tree.children())
        .extracting(Explanation::key)
        .containsExactly("base", "growth", "program", "program", "enabler");
    assertThat(tree.children())
        .extracting(Explanation::subject)
        .containsExactly("2024", "growth", "program:a", "program:b", "enabler:registry");
    assertThat(tree.children().stream().mapToDouble(Explanation::value).sum())
        .isCloseTo(tree.value(), within(1e-12));
  }

  /**
   * 250 households in the north and 600 in the south, all eligible; 0.6 of them willing, with the
   * enabler 0.6 + 0.4·0.5·(1 − 2^−1).
   */
  @Test
  void theWayFromHouseholdsToPersons() {
    Scenario scenario = StrategyAttributionTest.rich();
    Explanation program = explained(scenario).tree().children().get(2);

    Outcome outcome = Simulation.of(scenario).threads(1).run();
    double placed =
        outcome.itemMean(ItemColumn.ENROLLED, 0, 0, 1)
            + outcome.itemMean(ItemColumn.ENROLLED, 0, 0, 2);
    assertThat(placed).isBetween(300.0, 500.0);
    assertThat(child(program, "eligible").value()).isCloseTo(850, within(1e-9));
    assertThat(child(program, "willing").value()).isCloseTo(850 * 0.7, within(1e-9));
    assertThat(child(program, "placed").value()).isCloseTo(placed, within(1e-9));
    assertThat(child(program, "responded").value()).isCloseTo(placed, within(1e-9));
    assertThat(child(program, "profile").value()).isCloseTo(1, within(1e-12));
    assertThat(child(program, "lifted").value())
        .isCloseTo(-program.value() * SmallCity.PERSONS, within(1e-9));
    assertThat(child(program, "lifted").unit()).isEqualTo(Unit.PERSONS);
  }

  /** 20 places in two years, yet 850 households are eligible and 0.6 of them willing. */
  @Test
  void whoCouldBeReachedDoesNotDependOnTheMoney() {
    Scenario scenario =
        StrategyAttributionTest.rich()
            .withStrategies(List.of(Strategy.of("mix").with("a", 100).with("b", 50)));
    Explanation program = explained(scenario).tree().children().get(2);

    assertThat(child(program, "eligible").value()).isCloseTo(850, within(1e-9));
    assertThat(child(program, "willing").value()).isCloseTo(850 * 0.6, within(1e-9));
    assertThat(child(program, "placed").value()).isCloseTo(20, within(1e-9));
  }

  /** The enabler's money works in its own year: 100 then, half of its gain; 900 the year after. */
  @Test
  void moneyAfterTheYearDoesNotCount() {
    Scenario scenario = StrategyAttributionTest.rich();
    Strategy ends =
        Strategy.of("mix")
            .with("a", Budget.byYear(List.of(100.0, 50.0)))
            .with("registry", Budget.byYear(List.of(0.0, 100.0)));
    Strategy goesOn =
        Strategy.of("mix")
            .with("a", Budget.byYear(List.of(100.0, 50.0, 900.0)))
            .with("b", Budget.byYear(List.of(0.0, 0.0, 900.0)))
            .with("registry", Budget.byYear(List.of(0.0, 100.0, 900.0)));

    StrategyExplanation explained = explained(scenario.withStrategies(List.of(goesOn)));

    assertThat(explained.attribution().headcount())
        .isEqualTo(explained(scenario.withStrategies(List.of(ends))).attribution().headcount());
    Explanation enabler = explained.tree().children().get(3);
    assertThat(child(enabler, "strength").value()).isEqualTo(0.5);
    assertThat(child(explained.tree().children().get(2), "placed").value())
        .isCloseTo(15, within(1e-9));
  }

  /** As many are placed each year and paid for a year: by the second year half of all. */
  @Test
  void whoIsStillPaid() {
    Program cash =
        Program.withId("a")
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10).withActiveYears(1))
            .transfer(Transfer.of(Distribution.constant(20)))
            .build();
    Scenario scenario =
        SmallCity.frame().program(cash).strategy(Strategy.of("mix").with("a", 1000)).build();
    Explanation program = explained(scenario).tree().children().get(2);

    assertThat(child(program, "placed").value()).isCloseTo(200, within(1e-9));
    assertThat(child(program, "onProgram").value()).isCloseTo(0.5, within(1e-12));
  }

  /** Without the enabler 0.6 of 850 households are willing, which is fewer than the places. */
  @Test
  void anEnablerTellsWhatItMoved() {
    Scenario scenario =
        StrategyAttributionTest.rich()
            .withStrategies(
                List.of(Strategy.of("mix").with("a", 1e5).with("b", 1500).with("registry", 100)));
    Explanation enabler = explained(scenario).tree().children().get(4);

    assertThat(child(enabler, "strength").value()).isEqualTo(0.5);
    assertThat(child(enabler, "lever").value()).isEqualTo(0.25);
    assertThat(child(enabler, "placedBecause").value()).isCloseTo(850 * 0.1, within(1e-9));
    assertThat(child(enabler, "placedBecause").subject()).isEqualTo("a");
    assertThat(child(enabler, "lever").subject()).isEqualTo("takeUp");
  }

  /** 100 households each in two years, of age ½ and 1½ by then, half-life one year. */
  @Test
  void whatTimeAndNeighborsTake() {
    Program fading =
        Program.withId("a")
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10))
            .uplift(
                Uplift.of(Distribution.constant(0.2))
                    .withResponderShare(0.4)
                    .withSpillover(-0.3)
                    .withProfile(DecayProfile.of(0, 0, 1)))
            .build();
    Scenario scenario =
        SmallCity.frame().program(fading).strategy(Strategy.of("mix").with("a", 1000)).build();
    Explanation program = explained(scenario).tree().children().get(2);

    double mean = (Math.pow(2, -0.5) + Math.pow(2, -1.5)) / 2;
    assertThat(child(program, "placed").value()).isCloseTo(200, within(1e-9));
    assertThat(child(program, "responded").value()).isCloseTo(80, within(1e-9));
    assertThat(child(program, "profile").value()).isCloseTo(mean, within(1e-12));
    assertThat(child(program, "displacement").value()).isPositive();
    assertThat(child(program, "displacement").label()).isEqualTo("displacement of others");
  }

  private static Explanation child(Explanation parent, String key) {
    return parent.children().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }
}

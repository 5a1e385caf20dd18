package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProgramBuilder;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.UnitCostLever;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * From money to households and back, by arithmetic. Mutants that these tests catch: the stock
 * without depreciation, the enabler's money co-funded, partners' share x in place of x/(1+x), unit
 * cost of newcomers only, capacity before the households still on it, a budget list that begins at
 * startYear, take-up × (1+x).
 */
class MoneyOracleTest {

  private static final double COST = 100;
  private static final double HOUSEHOLDS = 25_000;

  /** Rounding only. */
  private static final Percentage EXACT = Percentage.withPercentage(1e-9);

  private final Cohort town = Towns.plain();

  private static ProgramBuilder open(Cost cost) {
    return Program.withId("gift")
        .targeting(Universal.of())
        .cost(cost)
        .uplift(Uplift.of(Distribution.constant(0.05)));
  }

  private Outcome run(Program program, List<Enabler> enablers, Strategy strategy, int years) {
    // Every number is a constant: more draws would only turn the traits further.
    ScenarioBuilder builder =
        Towns.scenario(years, 64, 1024).cohort(town).program(program).strategy(strategy);
    enablers.forEach(builder::enabler);
    return Simulation.of(builder.build()).run();
  }

  private static double mean(Outcome outcome, ItemColumn column, int item, int t) {
    return ClosedForm.mean(outcome.item(column, item, 0, t));
  }

  @Test
  void partnersAndCheaperHouseholdsGoThroughTheWholeAccount() {
    Enabler forum =
        Enabler.of("forum", 1000, CoFundingLever.of(Distribution.constant(0.4)))
            .withDepreciation(0.25);
    Enabler office =
        Enabler.of(
            "office",
            500,
            CoFundingLever.of(Distribution.constant(0.2)),
            UnitCostLever.of(Distribution.constant(0.3)));
    Strategy strategy =
        Strategy.of("all")
            .with("gift", 50_000)
            .with("forum", Budget.byYear(List.of(800.0, 0.0, 400.0)))
            .with("office", Budget.byYear(List.of(0.0, 1000.0, 1000.0)));
    Program program = open(new Cost(Distribution.constant(COST), 2, 7_000)).build();
    Outcome outcome = run(program, List.of(forum, office), strategy, 3);

    double[] stock = {800, 600, 850};
    double[] officeStrength = {0, 0.75, 0.75};
    double before = 0;
    for (int t = 1; t <= 3; t++) {
      double forumGain = 0.4 * (1 - Math.pow(2, -stock[t - 1] / 1000));
      double factor = (1 + forumGain) * (1 + 0.2 * officeStrength[t - 1]);
      double money = 50_000 * factor;
      double cost = COST * (1 - 0.3 * officeStrength[t - 1]);
      double enrolled = (money - 7_000) / cost - before;
      assertThat(mean(outcome, ItemColumn.ENROLLED, 0, t)).isCloseTo(enrolled, EXACT);
      assertThat(mean(outcome, ItemColumn.SPENT, 0, t)).isCloseTo(money, EXACT);
      assertThat(mean(outcome, ItemColumn.PARTNERS, 0, t)).isCloseTo(money - 50_000, EXACT);
      before = enrolled;
    }
    assertThat(mean(outcome, ItemColumn.SPENT, 1, 1)).isEqualTo(800);
    assertThat(mean(outcome, ItemColumn.SPENT, 1, 2)).isZero();
    assertThat(mean(outcome, ItemColumn.SPENT, 2, 3)).isEqualTo(1000);
    assertThat(mean(outcome, ItemColumn.PARTNERS, 1, 1)).isZero();
    assertThat(mean(outcome, ItemColumn.ENROLLED, 1, 1)).isZero();
    assertThat(ClosedForm.mean(outcome.spending(0, 3)))
        .isCloseTo(mean(outcome, ItemColumn.SPENT, 0, 3) + 1400, EXACT);
    assertThat(ClosedForm.mean(outcome.spending(0, 0))).isZero();
  }

  @Test
  void nothingRunsBeforeTheStartYearAndMoneyKeepsItsYear() {
    Program program = open(Cost.perHousehold(COST)).startYear(Towns.FIRST_YEAR + 1).build();
    Budget budget = Budget.byYear(List.of(10_000.0, 20_000.0));
    Outcome outcome = run(program, List.of(), Strategy.of("late").with("gift", budget), 3);
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 1)).isZero();
    assertThat(mean(outcome, ItemColumn.SPENT, 0, 1)).isZero();
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 2)).isCloseTo(200, EXACT);
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 3)).isZero();
  }

  @Test
  void capacityLimitsNewcomersAndTheRestIsNotSpent() {
    Cost cost = new Cost(Distribution.constant(COST), 2, 1_000);
    Program program = open(cost).capacityPerYear(300).build();
    Outcome outcome = run(program, List.of(), Strategy.of("all").with("gift", 51_000), 3);
    assertThat(mean(outcome, ItemColumn.SPENT, 0, 1)).isCloseTo(31_000, EXACT);
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 2)).isCloseTo(200, EXACT);
    assertThat(mean(outcome, ItemColumn.SPENT, 0, 2)).isCloseTo(51_000, EXACT);
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 3)).isCloseTo(300, EXACT);
  }

  @Test
  void aBudgetBelowTheFixedCostBuysNothing() {
    Program program = open(new Cost(Distribution.constant(COST), 1, 1_000)).build();
    Budget budget = Budget.byYear(List.of(999.0, 1_000.0, 1_100.0));
    Outcome outcome = run(program, List.of(), Strategy.of("all").with("gift", budget), 3);
    assertThat(mean(outcome, ItemColumn.SPENT, 0, 1)).isZero();
    assertThat(mean(outcome, ItemColumn.SPENT, 0, 2)).isCloseTo(1_000, EXACT);
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 2)).isZero();
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 3)).isCloseTo(1, EXACT);
  }

  /** Sampled willingness: 1024 stratified households err by at most one in 1024. */
  @Test
  void takeUpAndItsLeverLimitWhoCanBeEnrolled() {
    Enabler outreach = Enabler.of("outreach", 10, TakeUpLever.of(Distribution.constant(0.5)));
    Program program =
        open(Cost.perHousehold(COST)).takeUp(Distribution.constant(0.4)).householdSize(5).build();
    Strategy strategy =
        Strategy.of("all")
            .with("gift", 10 * HOUSEHOLDS * COST)
            .with("outreach", Budget.byYear(List.of(0.0, 10.0)));
    Outcome outcome = run(program, List.of(outreach), strategy, 3);
    double households = 20_000;
    double second = 0.4 + 0.6 * 0.25;
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 1))
        .isCloseTo(0.4 * households, within(households / 1024));
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 2))
        .isCloseTo((second - 0.4) * households, within(2 * households / 1024));
    assertThat(mean(outcome, ItemColumn.ENROLLED, 0, 3)).isZero();
  }
}

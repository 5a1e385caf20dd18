package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A transfer to everybody, against the marginal distribution with money added. Mutants that these
 * tests catch: erosion by t − 1 years, transfer scaled by growth, the fixed cost forgotten in the
 * share paid, newly enrolled households paid in part, the transfer kept in a year without budget.
 */
class TransferOracleTest {

  private static final double TOLERANCE = 2e-4;
  private static final double RATIONED = 3e-4;
  private static final double HOUSEHOLDS = 25_000;
  private static final double COST = 100;
  private static final double ALL = HOUSEHOLDS * COST;
  private static final double GROWTH = 0.01;
  private static final double LINE_GROWTH = 0.06;

  private final Cohort town = Towns.plain();

  private Outcome run(Program program, Budget budget, int years) {
    return Simulation.of(
            // Every number is a constant: more draws would only turn the traits further.
            Towns.scenario(years, 64, 4096)
                .cohort(town)
                .outlook(
                    Outlook.ofRealGrowth(Distribution.constant(GROWTH))
                        .withLineGrowth(Distribution.constant(LINE_GROWTH)))
                .program(program)
                .strategy(Strategy.of("cash").with("cash", budget))
                .build())
        .run();
  }

  private static Transfer transfer() {
    return Transfer.of(Distribution.constant(0.1))
        .withDeliveredShare(Distribution.constant(0.9))
        .withConsumedShare(Distribution.constant(0.8));
  }

  @Test
  void aTransferErodesWithTheLine() {
    Program cash =
        Program.withId("cash")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST).withActiveYears(4))
            .transfer(transfer().notIndexed())
            .build();
    Outcome outcome = run(cash, Budget.everyYear(ALL), 4);
    for (int t = 1; t <= 4; t++) {
      double worth = 0.072 * Math.exp(-LINE_GROWTH * t);
      for (Measure measure : Measure.values()) {
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .isCloseTo(ClosedForm.fgt(measure.order(), town, GROWTH * t, worth), within(TOLERANCE));
      }
    }
  }

  @Test
  void thoseEnrolledBeforeShareTheMoneyThereIs() {
    double fixed = 0.1 * ALL;
    Program cash =
        Program.withId("cash")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST).withActiveYears(4).withFixedPerYear(fixed))
            .transfer(transfer())
            .build();
    // Everybody enrolls; 0.6 of the money; less than the fixed cost; no money; over.
    Budget budget = Budget.byYear(List.of(1.1 * ALL, 0.7 * ALL, 0.05 * ALL));
    double[] paid = {1, 0.6, 0, 0, 0};
    double[] spent = {1.1 * ALL, 0.7 * ALL, 0, 0, 0};
    Outcome outcome = run(cash, budget, 5);
    for (int t = 1; t <= 5; t++) {
      for (Measure measure : Measure.values()) {
        double expected = ClosedForm.fgt(measure.order(), town, GROWTH * t, 0.072 * paid[t - 1]);
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .as("%s of year %d", measure, t)
            .isCloseTo(expected, within(TOLERANCE));
      }
      assertThat(ClosedForm.mean(outcome.spending(0, t))).isCloseTo(spent[t - 1], within(1e-6));
    }
  }

  @Test
  void newlyEnrolledHouseholdsGetTheTransferWhole() {
    Program cash =
        Program.withId("cash")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST).withActiveYears(2))
            .transfer(transfer())
            .build();
    // 0.4 in year 1; nothing for newcomers in year 2; in year 3 the first are out and 0.3 come in.
    Outcome outcome = run(cash, Budget.byYear(List.of(0.4 * ALL, 0.2 * ALL, 0.3 * ALL)), 3);
    double[] on = {0.4, 0.4, 0.3};
    double[] worth = {0.072, 0.036, 0.072};
    for (int t = 1; t <= 3; t++) {
      for (Measure measure : Measure.values()) {
        int k = measure.order();
        double expected =
            on[t - 1] * ClosedForm.fgt(k, town, GROWTH * t, worth[t - 1])
                + (1 - on[t - 1]) * ClosedForm.fgt(k, town, GROWTH * t, 0);
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .isCloseTo(expected, within(RATIONED));
      }
    }
  }
}

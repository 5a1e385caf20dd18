package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Transfer;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Registries known by their error rates, by definition and by quadrature over the permanent part.
 * Mutants that these tests catch: ε and ι exchanged, ι in place of ι/(1−ι), reach of the poor as
 * well, registry of year t, growth left out of p and r, a new listing trait each year, the lever on
 * one of the errors only.
 */
class ErrorRatesOracleTest {

  private static final double EXCLUSION = 0.3;
  private static final double INCLUSION = 0.4;
  private static final double COST = 100;
  private static final double MONEY = 0.08;

  private static Program voucher(ErrorRates registry, int activeYears) {
    return Program.withId("voucher")
        .targeting(registry)
        .cost(Cost.perHousehold(COST).withActiveYears(activeYears))
        .transfer(Transfer.of(Distribution.constant(MONEY)))
        .build();
  }

  /**
   * If nobody's rank ever moves, exactly ε of the poor are missed and ι of the listed are not poor.
   * 16 × 1,900 poor households: 4 standard errors of a share are 0.012, and 0.010 of the listed.
   */
  @Test
  void whereNothingMovesTheErrorsAreThoseGiven() {
    Dynamics still = Dynamics.of(1, 0);
    Outcome outcome =
        Simulation.of(
                Towns.scenario(2, 64, 16384)
                    .cohort(Towns.coast().withDynamics(still))
                    .cohort(Towns.inland().withDynamics(still))
                    .program(voucher(ErrorRates.of(EXCLUSION, INCLUSION), 2))
                    .enabler(
                        Enabler.of("data", 10, TargetingAccuracyLever.of(Distribution.constant(1))))
                    .strategy(Strategy.of("plain").with("voucher", 1e9))
                    .strategy(Strategy.of("data").with("voucher", 1e9).with("data", 10))
                    .build())
            .run();
    for (int t = 1; t <= 2; t++) {
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.COVERAGE, 0, 0, t)))
          .isCloseTo(1 - EXCLUSION, within(0.012));
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.LEAKAGE, 0, 0, t)))
          .isCloseTo(INCLUSION, within(0.012));
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.COVERAGE, 0, 1, t)))
          .isCloseTo(1 - EXCLUSION / 2, within(0.012));
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.LEAKAGE, 0, 1, t)))
          .isCloseTo(INCLUSION / 2, within(0.012));
    }
  }

  /** A start in year 2 from the registry of year 1, with growth; half of the listed enrolled. */
  @Test
  void churningAddsToTheErrorsOfLastYearsRegistry() {
    Cohort town = Towns.plain();
    LatentLognormal f = (LatentLognormal) town.distribution();
    double households = 25_000;
    double growth = 0.03;
    double reach = 1.5;
    double lambda = 0.3;
    double rho = 0.8;

    double poor = ClosedForm.fgt(0, town, growth, 0);
    double near = ClosedForm.fgt(0, f.floor(), f.mu(), f.sigma(), reach, growth, 0) - poor;
    double wrongly = INCLUSION / (1 - INCLUSION) * (1 - EXCLUSION) * poor / near;
    double listed = (1 - EXCLUSION) * poor + wrongly * near;
    assertThat(wrongly).isLessThan(1);
    assertThat(wrongly * near / listed).isCloseTo(INCLUSION, within(1e-12));

    double half = 0.5;
    double money = half * listed * households * COST;
    Program program = voucher(ErrorRates.of(EXCLUSION, INCLUSION).withReach(reach), 2);
    Outcome outcome =
        Simulation.of(
                // 8 draws of a randomization see all blocks of its households.
                Towns.scenario(3, 128, 4096)
                    .cohort(town)
                    .outlook(Outlook.ofRealGrowth(Distribution.constant(growth)))
                    .program(program)
                    .strategy(
                        Strategy.of("late")
                            .with("voucher", Budget.byYear(List.of(0.0, money, money))))
                    .build())
            .run();
    double permanent = Math.sqrt(1 - lambda);
    double transitory = Math.sqrt(lambda);
    DoubleUnaryOperator listing =
        a -> {
          double p = ClosedForm.fgtGiven(0, f, 1, permanent * a, transitory, growth, 0);
          double r = ClosedForm.fgtGiven(0, f, reach, permanent * a, transitory, growth, 0) - p;
          return (1 - EXCLUSION) * p + wrongly * r;
        };
    for (int year = 2; year <= 3; year++) {
      double grown = growth * year;
      double keep = permanent * Math.pow(rho, year - 1);
      double sd = Math.sqrt(1 - keep * keep);
      for (int k = 0; k <= 2; k++) {
        int power = k;
        double effect =
            Quadrature.mean(
                a ->
                    listing.applyAsDouble(a)
                        * (ClosedForm.fgtGiven(power, f, 1, keep * a, sd, grown, MONEY)
                            - ClosedForm.fgtGiven(power, f, 1, keep * a, sd, grown, 0)));
        assertThat(ClosedForm.mean(outcome.measure(ClosedForm.MEASURES.get(k), 0, year)))
            .as("FGT %d of year %d", k, year)
            .isCloseTo(ClosedForm.fgt(k, town, grown, 0) + half * effect, within(3e-4));
      }
      double poorAndListed =
          Quadrature.mean(
              a -> listing.applyAsDouble(a) * ClosedForm.fgtGiven(0, f, 1, keep * a, sd, grown, 0));
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.COVERAGE, 0, 0, year)))
          .isCloseTo(half * poorAndListed / ClosedForm.fgt(0, town, grown, 0), within(0.01));
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.LEAKAGE, 0, 0, year)))
          .isCloseTo(1 - poorAndListed / listed, within(0.01));
    }
    assertThat(ClosedForm.mean(outcome.item(ItemColumn.ENROLLED, 0, 0, 2)))
        .isCloseTo(half * listed * households, within(1e-6));
    assertThat(ClosedForm.mean(outcome.item(ItemColumn.ENROLLED, 0, 0, 3)))
        .isCloseTo(0, within(1e-6));
    assertThat(ClosedForm.mean(outcome.measure(Measure.HEADCOUNT, 0, 1)))
        .isCloseTo(poor, within(1e-10));
  }
}

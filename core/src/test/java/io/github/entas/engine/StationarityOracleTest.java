package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever is poor, every year has the distribution of its cohort. Mutants that these tests catch: ρ
 * in place of √(1−ρ²), √λ in place of √(1−λ), the floor left out of the household's consumption.
 */
class StationarityOracleTest {

  private static final int YEARS = 4;

  @Test
  void withoutProgramsEveryYearHasTheMeasuresOfTheBaseYear() {
    Cohort coast = Towns.coast();
    Cohort inland = Towns.inland();
    Outcome outcome =
        Simulation.of(
                Towns.scenario(YEARS, 64, 4096)
                    .cohort(coast)
                    .cohort(inland)
                    .strategy(Strategy.of("none"))
                    .build())
            .run();
    for (int t = 0; t <= YEARS; t++) {
      for (Measure measure : Measure.values()) {
        double expected =
            0.4 * ClosedForm.fgt(measure.order(), coast, 0, 0)
                + 0.6 * ClosedForm.fgt(measure.order(), inland, 0, 0);
        for (double drawn : outcome.measure(measure, 0, t)) {
          assertThat(drawn).isCloseTo(expected, within(1e-10));
        }
      }
      assertThat(ClosedForm.mean(outcome.cohortHeadcount(0, 0, t))).isCloseTo(0.16, within(1e-10));
      assertThat(ClosedForm.mean(outcome.cohortHeadcount(1, 0, t))).isCloseTo(0.07, within(1e-10));
    }
  }

  /** An uplift for everybody moves the sampled households of each year to F at that shift. */
  @ParameterizedTest
  @CsvSource({"0.8, 0.3", "0.0, 0.5", "1.0, 0.1", "1.0, 0.0"})
  void theHouseholdsOfEveryYearHaveTheDistributionOfTheirCohort(
      double persistence, double transitoryShare) {
    Dynamics dynamics = Dynamics.of(persistence, transitoryShare);
    Cohort coast = Towns.coast().withDynamics(dynamics);
    Cohort inland = Towns.inland().withDynamics(dynamics);
    Program gift =
        Program.withId("gift")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(1))
            .uplift(Uplift.of(Distribution.constant(0.1)))
            .build();
    Outcome outcome =
        Simulation.of(
                // Every number is a constant: more draws would only turn the traits further.
                Towns.scenario(YEARS, 64, 4096)
                    .cohort(coast)
                    .cohort(inland)
                    .program(gift)
                    .strategy(Strategy.of("gift").with("gift", 1e6))
                    .build())
            .run();
    for (int t = 1; t <= YEARS; t++) {
      for (Measure measure : Measure.values()) {
        double expected =
            0.4 * ClosedForm.fgt(measure.order(), coast, 0.1, 0)
                + 0.6 * ClosedForm.fgt(measure.order(), inland, 0.1, 0);
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .isCloseTo(expected, within(2e-4));
      }
    }
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Dynamics;
import io.github.entas.strategy.Strategy;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Terms worked out many at a time against the formula of each. Mutants that this test catches: a
 * cohort's floor for all of them; what was left over from a full buffer counted again, or lost; the
 * terms of one strategy kept in the next.
 */
class PovertyTermsTest {

  /** 5e-11 a look-up by the table, 2000 of them at most with weights below 1. */
  private static final double TABLE = 1e-7;

  private static final int YEARS = 3;

  private final Model model =
      new Model(
          Towns.scenario(YEARS, 64, 64)
              .cohort(Towns.coast())
              .cohort(Towns.plain().withDynamics(Dynamics.of(0.9, 0.3)))
              .cohort(Towns.inland())
              .strategy(Strategy.of("none"))
              .build(),
          false);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 255, 256, 257, 2000})
  void sumsOfManyTermsAreThoseOfEach(int perCohort) {
    SplittableRandom random = new SplittableRandom(perCohort);
    PovertyTerms terms = new PovertyTerms(model);
    for (int strategy = 0; strategy < 2; strategy++) {
      double[][] expected = new double[model.cohorts()][model.years() * Measured.CITY];
      terms.clear();
      for (int c = 0; c < model.cohorts(); c++) {
        terms.begin(c);
        // Nobody of the second cohort: its terms begin where those of the first end.
        for (int i = 0; i < perCohort && c != 1; i++) {
          int t = 1 + random.nextInt(YEARS);
          double w = random.nextDouble(-1, 1);
          double shift = random.nextDouble(-0.2, 0.5);
          double transfer = random.nextDouble(0, 1.2);
          double weight = random.nextDouble(-1, 1);
          double[] fgt = HouseholdFormula.fgt(model, c, w, shift, transfer);
          for (int f = 0; f < Measured.CITY; f++) {
            expected[c][t * Measured.CITY + f] += weight * fgt[f];
          }
          terms.add(t, w, shift, transfer, weight);
        }
      }
      for (int c = 0; c < model.cohorts(); c++) {
        assertThat(terms.sums(c)).containsExactly(expected[c], within(TABLE));
      }
    }
  }
}

package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one person adds, with ninety digits, near equality, near both limits and far from them. */
class EntropyOracleTest {

  private static final double[] ALPHAS = {
    0,
    1,
    1e-9,
    -1e-9,
    1e-15,
    1 - 1e-9,
    1 + 1e-9,
    Math.nextDown(1),
    Math.nextUp(1),
    0.5,
    -0.5,
    2,
    3,
    -1,
    -3,
    0.1,
    0.9,
    7.5,
    -20
  };

  private static final double[] DEVIATIONS = {
    1e-12, 1e-8, -1e-8, 1e-5, -1e-5, 1e-3, -1e-3, 0.05, -0.05, 0.1249, 0.1251, -0.1249, -0.1251,
    0.3, -0.3, 0.499, -0.499, 0.5, -0.5, -0.9, 1, 9, 1e3
  };

  @ParameterizedTest
  @ValueSource(doubles = {1, 3, 650_000})
  void agreesWithItsDefinitionToARelative1e14(double mean) {
    for (double alpha : ALPHAS) {
      for (double d : DEVIATIONS) {
        double welfare = mean * (1 + d);
        Dfp exactMean = Definitions.number(mean);
        Dfp r = Definitions.number(welfare).divide(exactMean);
        Dfp a = Definitions.number(alpha);
        // The definition less what sums to 0 over all persons: ln r − (r − 1) and its like.
        Dfp excess = r.subtract(Definitions.number(1));
        Dfp tangent =
            alpha == 0
                ? excess
                : alpha == 1 ? excess.negate() : excess.divide(Definitions.number(1).subtract(a));
        double expected = Definitions.entropy(r, a).add(tangent).toDouble();

        assertThat(Entropy.of(welfare / mean, (welfare - mean) / mean, alpha))
            .as("alpha %s, d %s", alpha, d)
            // α·d of a rounding of the ratio besides, where α is large.
            .isCloseTo(expected, within((1e-14 + Math.abs(alpha) * 4e-16) * expected));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2, 7.5})
  void whoHasNothingAddsOneOverAlpha(double alpha) {
    assertThat(Entropy.of(0, -1, alpha)).isEqualTo(1 / alpha);
  }
}

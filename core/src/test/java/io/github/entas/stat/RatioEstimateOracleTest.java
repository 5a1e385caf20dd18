package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entas.InvalidValueException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RatioEstimateOracleTest {

  private static final double[] NUMERATOR = {10, 12, 9, 11, 13, 8, 10, 11};
  private static final double[] DENOMINATOR = {4, 5, 4, 5, 5, 3, 4, 4};

  /** t₀.₉₇₅ with 7 and with 3 degrees of freedom, from tables. */
  private static final double T7 = 2.3646242515927844;

  private static final double T3 = 3.182446305284263;

  @Test
  void theEndsAreWhereTheDifferenceIsJustSignificant() {
    RatioEstimate ratio = RatioEstimate.fieller(NUMERATOR, DENOMINATOR, 0.95).orElseThrow();
    assertThat(ratio.value()).isCloseTo(84.0 / 34, Assertions.within(1e-14));
    for (double theta : new double[] {ratio.low(), ratio.high()}) {
      assertThat(Math.abs(tStatistic(NUMERATOR, DENOMINATOR, theta)))
          .isCloseTo(T7, Assertions.within(1e-10));
    }
    assertThat(ratio.low()).isLessThan(ratio.value());
    assertThat(ratio.high()).isGreaterThan(ratio.value());
  }

  @Test
  void anExactDenominatorGivesTheStudentInterval() {
    RatioEstimate ratio =
        RatioEstimate.fieller(new double[] {1, 2, 3, 4}, new double[] {2, 2, 2, 2}, 0.95)
            .orElseThrow();
    double halfWidth = T3 * Math.sqrt(5.0 / 3 / 4) / 2;
    assertThat(ratio.value()).isEqualTo(1.25);
    assertThat(ratio.low()).isCloseTo(1.25 - halfWidth, Assertions.within(1e-12));
    assertThat(ratio.high()).isCloseTo(1.25 + halfWidth, Assertions.within(1e-12));
  }

  @Test
  void proportionalMeansHaveNoError() {
    RatioEstimate ratio =
        RatioEstimate.fieller(new double[] {2, 4, 6}, new double[] {1, 2, 3}, 0.5).orElseThrow();
    assertThat(ratio.value()).isEqualTo(2);
    assertThat(ratio.low()).isCloseTo(2, Assertions.within(1e-7));
    assertThat(ratio.high()).isCloseTo(2, Assertions.within(1e-7));
  }

  @Test
  void negativeDenominatorsMirror() {
    double[] negated = {-4, -5, -4, -5, -5, -3, -4, -4};
    RatioEstimate ratio = RatioEstimate.fieller(NUMERATOR, DENOMINATOR, 0.95).orElseThrow();
    RatioEstimate mirror = RatioEstimate.fieller(NUMERATOR, negated, 0.95).orElseThrow();
    assertThat(mirror.low()).isCloseTo(-ratio.high(), Assertions.within(1e-12));
    assertThat(mirror.high()).isCloseTo(-ratio.low(), Assertions.within(1e-12));
  }

  @Test
  void aDenominatorThatMayBeZeroGivesNothing() {
    double[] around = {1, -1, 2, 0.5, 1, -2, 3, 1};
    assertThat(RatioEstimate.fieller(NUMERATOR, around, 0.95)).isEmpty();
    assertThat(RatioEstimate.fieller(new double[] {1, 2}, new double[] {0, 0}, 0.95)).isEmpty();
  }

  @Test
  void impossibleArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioEstimate.fieller(new double[3], new double[4], 0.95))
        .withMessage("numerator and denominator must have equally many means, at least 2: 3 and 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioEstimate.fieller(new double[1], new double[1], 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RatioEstimate.fieller(new double[] {1, Double.NaN}, new double[] {1, 1}, 0.95))
        .withMessage("means must be finite: their mean is NaN");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RatioEstimate.fieller(NUMERATOR, DENOMINATOR, 1))
        .withMessageStartingWith("level must be in (0, 1): 1.0");
  }

  /** The paired t statistic of numerator − θ·denominator. */
  private static double tStatistic(double[] numerator, double[] denominator, double theta) {
    int n = numerator.length;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += (numerator[i] - theta * denominator[i]) / n;
    }
    double square = 0;
    for (int i = 0; i < n; i++) {
      double deviation = numerator[i] - theta * denominator[i] - mean;
      square += deviation * deviation / (n - 1);
    }
    return mean / Math.sqrt(square / n);
  }
}

package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entas.InvalidValueException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void theMiddleIsExact() {
    assertThat(StandardNormal.cdf(0)).isEqualTo(0.5);
    assertThat(StandardNormal.cdf(-0.0)).isEqualTo(0.5);
    assertThat(StandardNormal.quantile(0.5)).isZero();
    assertThat(StandardNormal.scaledTail(0)).isEqualTo(0.5);
  }

  @Test
  void infinitiesGiveTheLimits() {
    assertThat(StandardNormal.cdf(-INFINITY)).isZero();
    assertThat(StandardNormal.cdf(INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.density(INFINITY)).isZero();
    assertThat(StandardNormal.density(-INFINITY)).isZero();
    assertThat(StandardNormal.logCdf(-INFINITY)).isEqualTo(-INFINITY);
    assertThat(StandardNormal.logCdf(INFINITY)).isZero();
    assertThat(StandardNormal.scaledTail(INFINITY)).isZero();
  }

  @Test
  void notANumberStaysNotANumber() {
    assertThat(StandardNormal.cdf(Double.NaN)).isNaN();
    assertThat(StandardNormal.density(Double.NaN)).isNaN();
    assertThat(StandardNormal.logCdf(Double.NaN)).isNaN();
    assertThat(StandardNormal.scaledTail(Double.NaN)).isNaN();
  }

  @Test
  void theFarTailsFadeIntoSubnormalNumbersAndThenZero() {
    assertThat(StandardNormal.cdf(-38.4)).isPositive().isLessThan(Double.MIN_NORMAL);
    assertThat(StandardNormal.cdf(-38.6)).isZero();
    assertThat(StandardNormal.cdf(9)).isEqualTo(1);
    assertThat(StandardNormal.density(38.5)).isPositive();
    assertThat(StandardNormal.density(40)).isZero();
  }

  @Test
  void quantilesOfTheSmallestProbabilitiesAreFinite() {
    // Φ(−38.467…) is the smallest positive double.
    assertThat(StandardNormal.quantile(Double.MIN_VALUE))
        .isCloseTo(-38.467405617144344, Assertions.within(1e-12));
    assertThat(StandardNormal.quantile(1 - 0x1p-53)).isBetween(8.2, 8.3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void quantilesOfNoProbabilityAreRefused(double p) {
    Assertions.assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> StandardNormal.quantile(p))
        .withMessageStartingWith("p must be in (0, 1): " + p);
  }

  @Test
  void scaledTailsOfTheLowerSideAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardNormal.scaledTail(-1))
        .withMessage("x must be 0 or more: -1.0");
  }
}

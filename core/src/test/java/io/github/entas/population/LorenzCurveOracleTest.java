package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.measure.WeightedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lorenz curves against the integral of the quantile function. */
class LorenzCurveOracleTest {

  private static final double[] SHARES = {1e-6, 0.01, 0.1, 0.4, 0.5, 0.8, 0.99, 0.999999};

  @ParameterizedTest
  @CsvSource({"0, 13.7, 0.05", "0, 13.7, 0.6", "0, 1, 2", "317000, 13.7, 0.76", "5, 0, 1"})
  void lognormalsHaveTheirIntegral(double floor, double mu, double sigma) {
    assertLorenzCurve(new LatentLognormal(floor, mu, sigma));
  }

  static void assertLorenzCurve(WelfareDistribution welfare) {
    RankQuadrature slow = new RankQuadrature(welfare);
    for (double p : SHARES) {
      double expected = slow.share(p);
      assertThat(welfare.share(p)).as("L(%s)", p).isCloseTo(expected, within(1e-12 * expected));
    }
    assertThat(welfare.share(0)).isZero();
    assertThat(welfare.share(1)).isEqualTo(1);
    assertThatThrownBy(() -> welfare.share(1.01))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("p must be in [0, 1]: 1.01\nMaybe 0.0101 was meant: rates are fractions.");
    assertThatThrownBy(() -> welfare.share(Double.NaN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("p must be in [0, 1]: NaN");
  }

  @Test
  void samplesHaveThatOfTheirRows() {
    SampleWelfare welfare =
        SampleWelfare.of(WeightedSample.of(new double[] {1, 2, 4}, new double[] {2, 1, 1}));

    assertThat(welfare.share(0.25)).isEqualTo(0.125);
    assertThat(welfare.share(0.5)).isEqualTo(0.25);
    assertThat(welfare.share(0.75)).isEqualTo(0.5);
    assertThat(welfare.share(1)).isEqualTo(1);
  }
}

package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatentLognormalOracleTest {

  private static final double LINE = 605312;

  @ParameterizedTest
  @CsvSource({
    // floor, mu, sigma, shift
    "0, 13.9, 0.5, 0",
    "0, 13.9, 0.5, 0.3",
    "0, 13.9, 0.5, -1.5",
    "317206, 13.71344, 0.76272, 0",
    "317206, 13.71344, 0.76272, 0.25",
    "317206, 13.71344, 0.76272, 0.64",
    "317206, 13.71344, 0.76272, -3",
    "600000, 13.5, 1.2, 0.005",
    "0, 25, 5, 0",
    "0, 37, 5, 0",
    "0, 13.9, 0.02, 0.5",
    "0, 13.4, 0.02, 0.1",
    "0, 13.4, 0.001, 0.09",
    "300000, 12.6, 0.01, 0.0",
    "0, 10, 3, 0"
  })
  void measuresAgreeWithTheirDefinition(double floor, double mu, double sigma, double shift) {
    LatentLognormal welfare = new LatentLognormal(floor, mu, sigma);
    FgtQuadrature slow = new FgtQuadrature(welfare, LINE, shift);
    Poverty poverty = welfare.poverty(LINE, shift);

    // Relative: the quadrature is good to about 1e-14 but, like the closed form, sees the line
    // through μ, ulp(μ)/σ in the probit, so the narrow cases are allowed ten of these.
    double tolerance = 1e-12 + 10 * Math.ulp(mu) / sigma;
    assertClose(poverty.headcount(), slow.fgt(0), tolerance);
    assertClose(poverty.povertyGap(), slow.fgt(1), tolerance);
    assertClose(poverty.severity(), slow.fgt(2), tolerance);
  }

  private static void assertClose(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * expected));
  }

  @ParameterizedTest
  @CsvSource({
    // sigma, gini, gap, severity of the lognormal with headcount 0.0671, to the digits printed
    "0.45, 0.250, 0.01125, 0.00301",
    "0.50, 0.276, 0.01229, 0.00356",
    "0.55, 0.303, 0.01330, 0.00413",
    "0.60, 0.329, 0.01427, 0.00471",
    "0.65, 0.354, 0.01521, 0.00531"
  })
  void agreesWithTheTableOfTheLognormalTail(
      double sigma, double gini, double gap, double severity) {
    LatentLognormal welfare = LognormalWelfare.ofHeadcountAndSigma(0.0671, sigma).fit(LINE);

    assertThat(welfare.gini()).isCloseTo(gini, within(5.1e-4));
    assertThat(welfare.povertyGap(LINE, 0)).isCloseTo(gap, within(5.1e-6));
    assertThat(welfare.severity(LINE, 0)).isCloseTo(severity, within(5.1e-6));
  }

  @Test
  void giniOfTheWholeIsThatOfTheAreaUnderItsLorenzCurve() {
    LatentLognormal welfare = new LatentLognormal(317206, 13.71344, 0.76272);
    // Gini = 2·cov(y, F(y))/mean, by the midpoint rule on the rank: the integrand and all its
    // derivatives vanish at ±12, so the rule is exact to rounding.
    double step = 1e-3;
    double covariance = 0;
    for (double v = -12 + step / 2; v < 12; v += step) {
      double density = Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI);
      double rank = io.github.entas.stat.StandardNormal.cdf(v) - 0.5;
      covariance += welfare.consumption(v) * rank * density * step;
    }

    assertThat(welfare.gini()).isCloseTo(2 * covariance / welfare.mean(), within(1e-11));
  }
}

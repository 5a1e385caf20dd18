package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.meanBelow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

/** The yardsticks of the oracles, held to their definitions. */
class ClosedFormTest {

  @Test
  void partialMomentsGiveTheSamePovertyAsIntegration() {
    double floor = 0.4;
    double mu = 0.2;
    double sigma = 0.7;
    double line = 1.1;
    double shift = -0.15;
    double transfer = 0.05;
    double end = (Math.log((line - transfer) * Math.exp(-shift) - floor) - mu) / sigma;
    for (int k = 0; k <= 2; k++) {
      int power = k;
      double integral =
          meanBelow(
              end,
              v -> {
                double y = (floor + Math.exp(mu + sigma * v)) * Math.exp(shift) + transfer;
                return Math.pow((line - y) / line, power);
              });
      assertThat(ClosedForm.fgt(k, floor, mu, sigma, line, shift, transfer))
          .isCloseTo(integral, within(1e-13));
    }
  }

  @Test
  void nobodyIsPoorWhereTheTransferReachesTheLine() {
    assertThat(ClosedForm.fgt(0, 0, 0, 1, 1, 0, 1)).isZero();
  }

  @Test
  void normalProbabilitiesAgreeWithTheErrorFunction() {
    for (double x = -12; x < 12; x += 0.13) {
      assertThat(Quadrature.cdf(x)).isCloseTo(Erf.erfc(-x / Math.sqrt(2)) / 2, within(1e-15));
    }
  }

  @Test
  void quadratureKnowsTheMomentsOfTheNormalDistribution() {
    assertThat(Quadrature.mean(x -> x * x * x * x)).isCloseTo(3, within(1e-13));
    assertThat(meanBelow(0.3, x -> x)).isCloseTo(-Quadrature.density(0.3), within(1e-15));
  }
}

package io.github.entas.population;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Distributions all over the feasible region, whose own moments are then given to the solvers. */
final class Truths {

  private Truths() {}

  /**
   * A distribution and its line.
   *
   * @param probit rank at the line, from a headcount of 1e-6 to one of 0.99997
   */
  record Truth(double line, double floor, double probit, double sigma) {

    LatentLognormal latent() {
      return new LatentLognormal(floor, Math.log(line - floor) - probit * sigma, sigma);
    }

    Truth withoutFloor() {
      return new Truth(line, 0, probit, sigma);
    }
  }

  static Arbitrary<Truth> anywhere() {
    return between(-4.75, 4);
  }

  static Arbitrary<Truth> between(double lowestProbit, double highestProbit) {
    return Combinators.combine(
            number(Math.log(1e-3), Math.log(1e7)),
            number(0, 0.99),
            number(lowestProbit, highestProbit),
            number(Math.log(1e-4), Math.log(4.99)))
        .as(
            (logLine, floorShare, probit, logSigma) -> {
              double line = Math.exp(logLine);
              return new Truth(line, floorShare * line, probit, Math.exp(logSigma));
            });
  }

  private static Arbitrary<Double> number(double min, double max) {
    double low = Math.ceil(min * 1e6) / 1e6;
    double high = Math.floor(max * 1e6) / 1e6;
    return Arbitraries.doubles()
        .between(low, high)
        .ofScale(6)
        .withDistribution(RandomDistribution.uniform());
  }
}

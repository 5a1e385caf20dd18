package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;

/**
 * Beta distribution of a share, given by its mean and standard deviation.
 *
 * <p>Shapes α = mean·ν and β = (1 − mean)·ν with ν = mean·(1 − mean)/sd² − 1. No share in [0, 1]
 * has an sd of √(mean·(1 − mean)) or more, except one that is 0 or 1 and nothing between.
 * Cumulative probabilities come from the regularized incomplete beta function of Commons Math, with
 * an error of about 1e-15 + ν·3e-17.
 *
 * @param mean expected value, in (0, 1)
 * @param sd standard deviation: 0, which makes a constant, or from 1e-5·√(mean·(1 − mean)) to below
 *     √(mean·(1 − mean))
 * @since 0.1.0
 */
public record BetaDistribution(double mean, double sd) implements Distribution {

  private static final double SMALLEST_RELATIVE_SD = 1e-5;

  /** Checks the parameters. */
  public BetaDistribution {
    Checks checks = new Checks().openShare("/mean", mean).nonNegative("/sd", sd);
    if (checks.passed()) {
      double largest = Math.sqrt(mean * (1 - mean));
      double smallest = SMALLEST_RELATIVE_SD * largest;
      checks
          .that(
              sd < largest,
              "/sd",
              "be below √(mean·(1 − mean)), for mean " + mean + " below " + largest,
              sd,
              "Maybe the sd is in percent, or the number is not a share.")
          .that(
              sd == 0 || sd >= smallest,
              "/sd",
              "be 0 or at least 1e-5·√(mean·(1 − mean)), for mean "
                  + mean
                  + " at least "
                  + smallest,
              sd,
              "Maybe a plain number will do.");
    }
    checks.throwIfAny();
  }

  /**
   * The beta distribution with this mean and standard deviation.
   *
   * @throws io.github.entas.InvalidValueException if no beta distribution has them
   */
  public static BetaDistribution of(double mean, double sd) {
    return new BetaDistribution(mean, sd);
  }

  @Override
  public double quantile(double p) {
    return quantileFunction().applyAsDouble(p);
  }

  @Override
  public DoubleUnaryOperator quantileFunction() {
    if (sd == 0) {
      return new ConstantValue(mean)::quantile;
    }
    return new BetaQuantiles(mean, sd, alpha(), beta());
  }

  @Override
  public double cdf(double x) {
    if (sd == 0) {
      return Probability.stepAt(mean, x);
    }
    if (!(x > 0 && x < 1)) {
      return Probability.stepAt(1, x);
    }
    return Beta.regularizedBeta(x, alpha(), beta(), BetaQuantiles.EPSILON);
  }

  private double alpha() {
    return mean * concentration();
  }

  private double beta() {
    return (1 - mean) * concentration();
  }

  /** α + β. */
  private double concentration() {
    return mean * ((1 - mean) / sd) / sd - 1;
  }
}

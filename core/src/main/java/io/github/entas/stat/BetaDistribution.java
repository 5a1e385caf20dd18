package io.github.entas.stat;

import io.github.entas.Checks;
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
  private static final double CONVERGED = 1e-14;
  private static final int MOST_STEPS = 64;
  private static final double EPSILON = 1e-15;

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
    Probability.requireOpen(p);
    if (sd == 0) {
      return mean;
    }
    double concentration = concentration();
    double alpha = mean * concentration;
    double beta = (1 - mean) * concentration;
    return p <= cdf(mean)
        ? lowerQuantile(p, mean, alpha, beta)
        : 1 - lowerQuantile(1 - p, 1 - mean, beta, alpha);
  }

  @Override
  public double cdf(double x) {
    if (sd == 0) {
      return Probability.stepAt(mean, x);
    }
    if (!(x > 0 && x < 1)) {
      return Probability.stepAt(1, x);
    }
    double concentration = concentration();
    return Beta.regularizedBeta(x, mean * concentration, (1 - mean) * concentration, EPSILON);
  }

  /** α + β. */
  private double concentration() {
    return mean * ((1 - mean) / sd) / sd - 1;
  }

  /**
   * The quantile where it is at most the mean.
   *
   * <p>Newton's method for ln F as a function of ln x. That is concave if β ≥ 1, so that from the
   * second step on it rises to the root; where the density rises without bound towards 1 it may
   * step too far, and is kept between the points known to be too low and too high.
   */
  private double lowerQuantile(double p, double mean, double alpha, double beta) {
    double logP = Elementary.log(p);
    double logBeta = Beta.logBeta(alpha, beta);
    double low = 0;
    double high = mean;
    double x = Math.min(mean, Math.max(0.1 * mean, mean + sd * StandardNormal.quantile(p)));
    for (int i = 0; i < MOST_STEPS && x > 0; i++) {
      double logCdf = Elementary.log(Beta.regularizedBeta(x, alpha, beta, EPSILON));
      double logSlope =
          alpha * Elementary.log(x) + (beta - 1) * Elementary.log1p(-x) - logBeta - logCdf;
      double step = (logP - logCdf) / Elementary.exp(logSlope);
      double next = x * Elementary.exp(step);
      if (Math.abs(step) <= CONVERGED) {
        return next;
      }
      if (step > 0) {
        low = x;
      } else {
        high = x;
      }
      boolean inside = next >= low && next <= high;
      x = inside ? next : Math.sqrt(low) * Math.sqrt(high);
    }
    return x;
  }
}

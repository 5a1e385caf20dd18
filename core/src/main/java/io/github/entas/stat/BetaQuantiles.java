package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;

/** The inverse CDF of a beta distribution with a spread. */
final class BetaQuantiles implements DoubleUnaryOperator {

  private static final double CONVERGED = 1e-14;
  private static final int MOST_STEPS = 64;

  /** Where the continued fraction of an incomplete beta function ends. */
  static final double EPSILON = 1e-15;

  private final double mean;
  private final double sd;
  private final double alpha;
  private final double beta;
  private final double logBeta;
  private final double atMean;

  /**
   * The quantiles of a distribution.
   *
   * @param sd greater than 0
   */
  BetaQuantiles(double mean, double sd, double alpha, double beta) {
    this.mean = mean;
    this.sd = sd;
    this.alpha = alpha;
    this.beta = beta;
    this.logBeta = Beta.logBeta(alpha, beta);
    this.atMean = Beta.regularizedBeta(mean, alpha, beta, EPSILON);
  }

  @Override
  public double applyAsDouble(double p) {
    Probability.requireOpen(p);
    return p <= atMean ? lower(p, mean, alpha, beta) : 1 - lower(1 - p, 1 - mean, beta, alpha);
  }

  /**
   * The quantile where it is at most the mean.
   *
   * <p>Newton's method for ln F as a function of ln x. That is concave if β ≥ 1, so that from the
   * second step on it rises to the root; where the density rises without bound towards 1 it may
   * step too far, and is kept between the points known to be too low and too high.
   */
  private double lower(double p, double mean, double alpha, double beta) {
    double logP = Elementary.log(p);
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

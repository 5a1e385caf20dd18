package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;

/** The inverse CDF of a beta distribution with a spread. */
final class BetaQuantiles implements DoubleUnaryOperator {

  private static final double CONVERGED = 1e-14;
  private static final int MOST_STEPS = 64;

  private final double mean;
  private final double sd;
  private final double alpha;
  private final double beta;
  private final IncompleteBeta cdf;
  private final IncompleteBeta mirrored;
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
    this.cdf = IncompleteBeta.of(alpha, beta);
    this.mirrored = IncompleteBeta.of(beta, alpha);
    this.atMean = cdf.at(mean);
  }

  @Override
  public double applyAsDouble(double p) {
    Probability.requireOpen(p);
    return p <= atMean
        ? lower(p, mean, alpha, beta, cdf)
        : 1 - lower(1 - p, 1 - mean, beta, alpha, mirrored);
  }

  /**
   * The quantile where it is at most the mean.
   *
   * <p>Newton's method for ln F as a function of ln x. That is concave if β ≥ 1, so that from the
   * second step on it rises to the root; where the density rises without bound towards 1 it may
   * step too far, and is kept between the points known to be too low and too high.
   */
  private double lower(double p, double mean, double alpha, double beta, IncompleteBeta below) {
    double logP = Elementary.log(p);
    double low = 0;
    double high = mean;
    double x = Math.min(mean, Math.max(0.1 * mean, mean + sd * StandardNormal.quantile(p)));
    for (int i = 0; i < MOST_STEPS && x > 0; i++) {
      double logCdf = Elementary.log(below.at(x));
      double logSlope =
          alpha * Elementary.log(x) + (beta - 1) * Elementary.log1p(-x) - below.logBeta() - logCdf;
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

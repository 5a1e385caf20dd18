package io.github.entas.measure;

import io.github.entas.stat.StandardNormal;

/**
 * A lognormal distribution as a sample: normal quantiles v on a grid of step h, each with weight
 * φ(v)·h.
 *
 * <p>The trapezoidal rule on the whole line is exact to rounding for what is smooth, as its error
 * falls as exp(−2π²/h²). Where a smooth integrand f is cut off between two nodes at z, it is off by
 * −h²/24·f′(z); where f has a kink at a node, with a jump J of its slope, by −h²/12·J; both but for
 * h⁴, 1e-12 here, times 7/5760 or 1/720 of the third derivatives.
 */
final class Lognormal {

  static final double STEP = 1.0 / 1024;

  private static final int REACH = 12 * 1024;

  private final double mu;
  private final double sigma;

  Lognormal(double mu, double sigma) {
    this.mu = mu;
    this.sigma = sigma;
  }

  WeightedSample sample() {
    double[] welfare = new double[2 * REACH + 1];
    double[] weights = new double[welfare.length];
    for (int i = 0; i < welfare.length; i++) {
      double v = (i - REACH) * STEP;
      welfare[i] = quantile(v);
      weights[i] = StandardNormal.density(v) * STEP;
    }
    return WeightedSample.of(welfare, weights);
  }

  /** Welfare at a normal quantile. */
  double quantile(double v) {
    return StrictMath.exp(mu + sigma * v);
  }

  double mean() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }
}

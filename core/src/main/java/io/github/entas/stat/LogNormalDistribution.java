package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * Lognormal distribution, quantile median·exp(sigma·Φ⁻¹(p)).
 *
 * @param median the value with half of the probability on either side, greater than 0
 * @param sigma standard deviation of the logarithm, 0 or more; 0 makes a constant
 * @since 0.1.0
 */
public record LogNormalDistribution(double median, double sigma) implements Distribution {

  /** Checks the parameters. */
  public LogNormalDistribution {
    new Checks().positive("/median", median).nonNegative("/sigma", sigma).throwIfAny();
  }

  /**
   * The lognormal distribution with this median and standard deviation of the logarithm.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range
   */
  public static LogNormalDistribution of(double median, double sigma) {
    return new LogNormalDistribution(median, sigma);
  }

  @Override
  public double quantile(double p) {
    return median * Elementary.exp(sigma * StandardNormal.quantile(p));
  }

  /** {@inheritDoc} Equal to median·exp(sigma²/2). */
  @Override
  public double mean() {
    return median * Elementary.exp(0.5 * sigma * sigma);
  }

  /** {@inheritDoc} Equal to mean·√(exp(sigma²) − 1). */
  @Override
  public double sd() {
    return mean() * Math.sqrt(StrictMath.expm1(sigma * sigma));
  }

  @Override
  public double cdf(double x) {
    if (sigma == 0) {
      return Probability.stepAt(median, x);
    }
    double logRatio = Elementary.log(Math.max(x, 0)) - Elementary.log(median);
    return StandardNormal.cdf(logRatio / sigma);
  }
}

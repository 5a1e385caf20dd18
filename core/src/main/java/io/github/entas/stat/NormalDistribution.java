package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * Normal distribution, quantile mean + sd·Φ⁻¹(p).
 *
 * @param mean expected value, finite
 * @param sd standard deviation, 0 or more; 0 makes a constant
 * @since 0.1.0
 */
public record NormalDistribution(double mean, double sd) implements Distribution {

  /** Checks the parameters. */
  public NormalDistribution {
    new Checks().finite("/mean", mean).nonNegative("/sd", sd).throwIfAny();
  }

  /**
   * The normal distribution with this mean and standard deviation.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range
   */
  public static NormalDistribution of(double mean, double sd) {
    return new NormalDistribution(mean, sd);
  }

  @Override
  public double quantile(double p) {
    return mean + sd * StandardNormal.quantile(p);
  }

  @Override
  public double cdf(double x) {
    return sd == 0 ? Probability.stepAt(mean, x) : StandardNormal.cdf((x - mean) / sd);
  }
}

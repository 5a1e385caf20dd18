package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * Uniform distribution, quantile min + p·(max − min).
 *
 * @param min lower end, finite
 * @param max upper end, finite, at least {@code min}; equal ends make a constant
 * @since 0.1.0
 */
public record UniformDistribution(double min, double max) implements Distribution {

  private static final double SQRT_12 = Math.sqrt(12);

  /** Checks the parameters. */
  public UniformDistribution {
    Checks checks = new Checks().finite("/min", min).finite("/max", max);
    if (checks.passed()) {
      checks.that(min <= max, "/max", "be at least min, " + min, max, Probability.SWAPPED);
    }
    checks.throwIfAny();
  }

  /**
   * The uniform distribution between these ends.
   *
   * @throws io.github.entas.InvalidValueException if an end is not finite or they are out of order
   */
  public static UniformDistribution of(double min, double max) {
    return new UniformDistribution(min, max);
  }

  @Override
  public double quantile(double p) {
    Probability.requireOpen(p);
    return (1 - p) * min + p * max;
  }

  @Override
  public double mean() {
    return 0.5 * min + 0.5 * max;
  }

  @Override
  public double sd() {
    return max / SQRT_12 - min / SQRT_12;
  }

  @Override
  public double cdf(double x) {
    if (min < x && x < max) {
      return (x - min) / (max - min);
    }
    return Probability.stepAt(max, x);
  }
}

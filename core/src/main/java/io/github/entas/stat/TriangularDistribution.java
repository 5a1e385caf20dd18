package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * Triangular distribution: the density rises from min to mode and falls to max.
 *
 * @param min lower end, finite
 * @param mode most likely value, in [min, max]
 * @param max upper end, finite; equal ends make a constant
 * @since 0.1.0
 */
public record TriangularDistribution(double min, double mode, double max) implements Distribution {

  private static final double SQRT_18 = Math.sqrt(18);

  /** Checks the parameters. */
  public TriangularDistribution {
    Checks checks = new Checks().finite("/min", min).finite("/mode", mode).finite("/max", max);
    if (checks.passed()) {
      checks
          .that(min <= max, "/max", "be at least min, " + min, max, Probability.SWAPPED)
          .that(
              !(min <= max) || (min <= mode && mode <= max),
              "/mode",
              "be between min and max, in [" + min + ", " + max + "]",
              mode);
    }
    checks.throwIfAny();
  }

  /**
   * The triangular distribution with these ends and this mode.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is not finite or they are out of
   *     order
   */
  public static TriangularDistribution of(double min, double mode, double max) {
    return new TriangularDistribution(min, mode, max);
  }

  /**
   * {@inheritDoc} Equal to min + √(p·(max − min)·(mode − min)) below the mode, and max − √((1 −
   * p)·(max − min)·(max − mode)) above it.
   */
  @Override
  public double quantile(double p) {
    Probability.requireOpen(p);
    double range = max - min;
    if (range == 0) {
      return mode;
    }
    double rise = mode - min;
    if (p * range <= rise) {
      return min + range * Math.sqrt(p * (rise / range));
    }
    return max - range * Math.sqrt((1 - p) * ((max - mode) / range));
  }

  @Override
  public double mean() {
    return min / 3 + mode / 3 + max / 3;
  }

  /** {@inheritDoc} Equal to √((a² + b² + a·b)/18) with a = mode − min, b = max − mode. */
  @Override
  public double sd() {
    double range = max - min;
    if (range == 0) {
      return 0;
    }
    double a = (mode - min) / range;
    double b = (max - mode) / range;
    return range * Math.sqrt(a * a + b * b + a * b) / SQRT_18;
  }

  @Override
  public double cdf(double x) {
    double range = max - min;
    if (min < x && x <= mode) {
      return (x - min) / range * ((x - min) / (mode - min));
    }
    if (mode < x && x < max) {
      return 1 - (max - x) / range * ((max - x) / (max - mode));
    }
    return Probability.stepAt(max, x);
  }
}

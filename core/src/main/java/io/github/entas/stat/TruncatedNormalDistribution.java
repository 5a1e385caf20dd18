package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.function.DoubleUnaryOperator;

/**
 * Normal distribution cut off at one end or both, and scaled up to a total of 1.
 *
 * <p>The ends may be infinite. At least a billionth of the untruncated distribution must be left:
 * less is a slip of units. Probabilities are taken in the tail where they are small, so that
 * nothing cancels far out.
 *
 * @param untruncatedMean expected value before the cut, finite; {@link #mean()} is that after it
 * @param untruncatedSd standard deviation before the cut, 0 or more; 0 makes a constant
 * @param min lower end, −∞ where there is none
 * @param max upper end, +∞ where there is none; at least {@code min}
 * @since 0.1.0
 */
public record TruncatedNormalDistribution(
    double untruncatedMean, double untruncatedSd, double min, double max) implements Distribution {

  private static final double SMALLEST_MASS = 1e-9;

  /** Farther than this from its peak the density is below 2e-22 of what it is there. */
  private static final double REACH = 10;

  private static final int PANELS = 20;

  /**
   * Checks the parameters; the paths are those of a scenario file, {@code /mean} and {@code /sd}.
   */
  public TruncatedNormalDistribution {
    Checks checks =
        new Checks()
            .finite("/mean", untruncatedMean)
            .nonNegative("/sd", untruncatedSd)
            .that(min < Double.POSITIVE_INFINITY, "/min", "be a finite number, or absent", min)
            .that(max > Double.NEGATIVE_INFINITY, "/max", "be a finite number, or absent", max);
    if (checks.passed()) {
      checks.that(min <= max, "/max", "be at least min, " + min, max, Probability.SWAPPED);
    }
    if (checks.passed()) {
      double left = mass(untruncatedMean, untruncatedSd, min, max);
      checks.that(
          left >= SMALLEST_MASS,
          "/mean",
          "leave at least " + SMALLEST_MASS + " of the normal between min and max",
          untruncatedMean + " ± " + untruncatedSd + " leaves " + left,
          "Maybe mean and sd are in another unit than min and max.");
    }
    checks.throwIfAny();
  }

  /**
   * The normal distribution with this mean and standard deviation, cut off at these ends.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range, or nearly
   *     nothing is left between the ends
   */
  public static TruncatedNormalDistribution of(double mean, double sd, double min, double max) {
    return new TruncatedNormalDistribution(mean, sd, min, max);
  }

  @Override
  public double quantile(double p) {
    Probability.requireOpen(p);
    if (untruncatedSd == 0) {
      return untruncatedMean;
    }
    double a = standardized(min);
    double b = standardized(max);
    double mass = massBetween(a, b);
    double below = Math.max(Double.MIN_VALUE, StandardNormal.cdf(a) + p * mass);
    double above = StandardNormal.cdf(-b) + (1 - p) * mass;
    double z = below <= above ? StandardNormal.quantile(below) : -StandardNormal.quantile(above);
    return Math.min(max, Math.max(min, untruncatedMean + untruncatedSd * z));
  }

  /** {@inheritDoc} By Gauss–Legendre quadrature, error below 1e-13 of the untruncated sd. */
  @Override
  public double mean() {
    if (untruncatedSd == 0) {
      return untruncatedMean;
    }
    double peak = peak();
    return untruncatedMean + untruncatedSd * (peak + meanFrom(peak));
  }

  /** {@inheritDoc} By Gauss–Legendre quadrature, relative error below 1e-12. */
  @Override
  public double sd() {
    if (untruncatedSd == 0) {
      return 0;
    }
    double peak = peak();
    double center = meanFrom(peak);
    double variance = moment(peak, t -> (t - center) * (t - center)) / moment(peak, t -> 1);
    return untruncatedSd * Math.sqrt(variance);
  }

  @Override
  public double cdf(double x) {
    if (!(x >= min && x < max)) {
      return Probability.stepAt(max, x);
    }
    if (untruncatedSd == 0) {
      return Probability.stepAt(untruncatedMean, x);
    }
    double a = standardized(min);
    return massBetween(a, standardized(x)) / massBetween(a, standardized(max));
  }

  private double standardized(double x) {
    return (x - untruncatedMean) / untruncatedSd;
  }

  /** Where the cut density is highest, in untruncated standard deviations from the mean. */
  private double peak() {
    return Math.min(standardized(max), Math.max(standardized(min), 0));
  }

  private double meanFrom(double peak) {
    return moment(peak, t -> t) / moment(peak, t -> 1);
  }

  /** ∫ g(t)·φ(peak + t)/φ(peak) dt between the ends. */
  private double moment(double peak, DoubleUnaryOperator g) {
    double from = Math.max(standardized(min) - peak, -REACH);
    double to = Math.min(standardized(max) - peak, REACH);
    return GaussLegendre.integrate(
        t -> g.applyAsDouble(t) * Elementary.exp(-t * (peak + 0.5 * t)), from, to, PANELS);
  }

  private static double mass(double mean, double sd, double min, double max) {
    if (sd == 0) {
      return min <= mean && mean <= max ? 1 : 0;
    }
    return massBetween((min - mean) / sd, (max - mean) / sd);
  }

  /** Φ(b) − Φ(a), in the lower tail where both are on the upper side. */
  private static double massBetween(double a, double b) {
    return a > 0
        ? StandardNormal.cdf(-a) - StandardNormal.cdf(-b)
        : StandardNormal.cdf(b) - StandardNormal.cdf(a);
  }
}

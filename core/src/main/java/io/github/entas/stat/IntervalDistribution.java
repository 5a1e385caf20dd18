package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.function.DoubleUnaryOperator;

/**
 * A number known by a central interval: "between low and high, with a probability of level".
 *
 * <p>(1 − level)/2 of the distribution is below low and as much above high.
 *
 * @param low lower end, finite; greater than 0 for the lognormal shape
 * @param high upper end, finite, at least {@code low}; equal ends make a constant
 * @param level probability between the ends, in (0, 1)
 * @param shape the family that is fitted
 * @since 0.1.0
 */
public record IntervalDistribution(double low, double high, double level, Shape shape)
    implements Distribution {

  /** Level of an interval that does not state one. */
  public static final double DEFAULT_LEVEL = 0.9;

  /** The family fitted to the interval. */
  public enum Shape {
    /** Symmetric around the middle of the interval. */
    NORMAL,
    /** Symmetric in the logarithm, around the geometric mean of the ends. */
    LOGNORMAL
  }

  /** Checks the parameters. */
  public IntervalDistribution {
    Checks checks =
        new Checks().finite("/low", low).finite("/high", high).openShare("/level", level);
    if (Double.isFinite(low) && Double.isFinite(high)) {
      checks
          .that(low <= high, "/high", "be at least low, " + low, high, Probability.SWAPPED)
          .that(
              shape != Shape.LOGNORMAL || low > 0,
              "/low",
              "be greater than 0 for the lognormal shape",
              low,
              "Maybe the shape \"normal\" was meant.");
    }
    if (checks.passed()) {
      checks.that(
          Double.isFinite(spread(low, high, level, shape)),
          "/level",
          "leave the distribution a finite spread",
          level,
          "Maybe 0.9 was meant: an interval holds most of the probability.");
    }
    checks.throwIfAny();
  }

  /**
   * The normal distribution with 90 % of its probability in the middle between these ends.
   *
   * @throws io.github.entas.InvalidValueException if an end is not finite or they are out of order
   */
  public static IntervalDistribution of(double low, double high) {
    return new IntervalDistribution(low, high, DEFAULT_LEVEL, Shape.NORMAL);
  }

  /**
   * The distribution of this shape with this probability between these ends.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range
   */
  public static IntervalDistribution of(double low, double high, double level, Shape shape) {
    return new IntervalDistribution(low, high, level, shape);
  }

  @Override
  public double quantile(double p) {
    return fitted().quantile(p);
  }

  @Override
  public DoubleUnaryOperator quantileFunction() {
    return fitted().quantileFunction();
  }

  @Override
  public double mean() {
    return fitted().mean();
  }

  @Override
  public double sd() {
    return fitted().sd();
  }

  @Override
  public double cdf(double x) {
    return fitted().cdf(x);
  }

  /** The normal or lognormal distribution that has the interval. */
  private Distribution fitted() {
    double spread = spread(low, high, level, shape);
    return shape == Shape.NORMAL
        ? NormalDistribution.of(0.5 * low + 0.5 * high, spread)
        : LogNormalDistribution.of(Math.sqrt(low) * Math.sqrt(high), spread);
  }

  /** Standard deviation, for the lognormal shape that of the logarithm. */
  private static double spread(double low, double high, double level, Shape shape) {
    double halfWidth = Probability.twoSidedQuantile(level);
    return shape == Shape.NORMAL
        ? (0.5 * high - 0.5 * low) / halfWidth
        : 0.5 * (Elementary.log(high) - Elementary.log(low)) / halfWidth;
  }
}

package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.function.DoubleUnaryOperator;

/**
 * Student's t distribution, moved and stretched: location + scale·T.
 *
 * <p>The scale is not the standard deviation: that is scale·√(ν/(ν − 2)) for ν = degreesOfFreedom
 * greater than 2, and infinite otherwise. Cumulative probabilities come from the regularized
 * incomplete beta function of Commons Math, with an error of about 1e-15 + ν·1e-16.
 *
 * @param location center of symmetry, finite
 * @param scale 0 or more; 0 makes a constant
 * @param degreesOfFreedom greater than 0; need not be an integer
 * @since 0.1.0
 */
public record StudentTDistribution(double location, double scale, double degreesOfFreedom)
    implements Distribution {

  /**
   * Beyond this many degrees of freedom the normal distribution, whose cumulative probabilities
   * differ by less than 2e-9, is nearer than the incomplete beta function in double precision.
   */
  private static final double NEARLY_NORMAL = 1e8;

  /** Checks the parameters. */
  public StudentTDistribution {
    new Checks()
        .finite("/location", location)
        .nonNegative("/scale", scale)
        .positive("/degreesOfFreedom", degreesOfFreedom)
        .throwIfAny();
  }

  /**
   * Student's t distribution with this location, scale and degrees of freedom.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range
   */
  public static StudentTDistribution of(double location, double scale, double degreesOfFreedom) {
    return new StudentTDistribution(location, scale, degreesOfFreedom);
  }

  @Override
  public double quantile(double p) {
    return quantileFunction().applyAsDouble(p);
  }

  @Override
  public DoubleUnaryOperator quantileFunction() {
    if (scale == 0) {
      return new ConstantValue(location)::quantile;
    }
    return degreesOfFreedom > NEARLY_NORMAL
        ? p -> location + scale * StandardNormal.quantile(p)
        : new StudentTail(degreesOfFreedom).quantiles(location, scale);
  }

  /** The location; NaN for one degree of freedom or less, where there is no expected value. */
  @Override
  public double mean() {
    return scale == 0 || degreesOfFreedom > 1 ? location : Double.NaN;
  }

  /** scale·√(ν/(ν − 2)); infinite for two degrees of freedom or less. */
  @Override
  public double sd() {
    if (scale == 0) {
      return 0;
    }
    return degreesOfFreedom > 2
        ? scale * Math.sqrt(degreesOfFreedom / (degreesOfFreedom - 2))
        : Double.POSITIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    if (scale == 0) {
      return Probability.stepAt(location, x);
    }
    double t = (x - location) / scale;
    if (degreesOfFreedom > NEARLY_NORMAL) {
      return StandardNormal.cdf(t);
    }
    double tail = new StudentTail(degreesOfFreedom).at(Math.abs(t));
    return t > 0 ? 1 - tail : tail;
  }
}

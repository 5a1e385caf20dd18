package io.github.entas.stat;

import io.github.entas.Checks;
import org.apache.commons.math3.special.Beta;

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

  private static final double CONVERGED = 1e-14;
  private static final int MOST_STEPS = 64;
  private static final double EPSILON = 1e-15;

  /** From this share down Newton's method works on logarithms. */
  private static final double TAIL = 0.05;

  /** Beyond this the leading term of the tail is all there is in double precision. */
  private static final double FAR = 1e20;

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
    Probability.requireOpen(p);
    if (scale == 0 || p == 0.5) {
      return location;
    }
    if (degreesOfFreedom > NEARLY_NORMAL) {
      return location + scale * StandardNormal.quantile(p);
    }
    return p < 0.5 ? location - scale * upperQuantile(p) : location + scale * upperQuantile(1 - p);
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
    double tail = tail(Math.abs(t));
    return t > 0 ? 1 - tail : tail;
  }

  /** Pr(T &gt; t) for t ≥ 0: ½·I(ν/(ν + t²); ν/2, ½), near 0 as ½ − ½·I(t²/(ν + t²); ½, ν/2). */
  private double tail(double t) {
    double square = t * t;
    if (square < Math.min(1, degreesOfFreedom)) {
      double inside = square / (degreesOfFreedom + square);
      return 0.5 - 0.5 * Beta.regularizedBeta(inside, 0.5, degreesOfFreedom / 2, EPSILON);
    }
    double outside = 1 / (1 + square / degreesOfFreedom);
    return 0.5 * Beta.regularizedBeta(outside, degreesOfFreedom / 2, 0.5, EPSILON);
  }

  /** The t with Pr(T &gt; t) = q, for q in (0, ½). */
  private double upperQuantile(double q) {
    double logBeta = Beta.logBeta(degreesOfFreedom / 2, 0.5);
    double far = farQuantile(q, logBeta);
    if (far > FAR) {
      return far;
    }
    return q < TAIL ? tailQuantile(q, logBeta) : centralQuantile(q, logBeta);
  }

  /** From the leading term of the tail, (ν/t²)^(ν/2) / (ν·B(ν/2, ½)) = q. */
  private double farQuantile(double q, double logBeta) {
    double logOfAll = Elementary.log(q) + Elementary.log(degreesOfFreedom) + logBeta;
    return Math.sqrt(degreesOfFreedom) * Elementary.exp(-logOfAll / degreesOfFreedom);
  }

  /** Newton's method on the tail, which is convex: from 0 it rises to the root. */
  private double centralQuantile(double q, double logBeta) {
    double t = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = (tail(t) - q) / Elementary.exp(logDensity(t, logBeta));
      t += step;
      if (Math.abs(step) <= CONVERGED * t) {
        break;
      }
    }
    return t;
  }

  /**
   * Newton's method for the logarithm of the tail as a function of ln t, which is concave: from the
   * normal quantile, which is nearer to 0, it passes the root once and then returns to it.
   */
  private double tailQuantile(double q, double logBeta) {
    double logQ = Elementary.log(q);
    double t = -StandardNormal.quantile(q);
    for (int i = 0; i < MOST_STEPS; i++) {
      double logTail = Elementary.log(tail(t));
      double slope = Elementary.exp(Elementary.log(t) + logDensity(t, logBeta) - logTail);
      double step = (logTail - logQ) / slope;
      t *= Elementary.exp(step);
      if (Math.abs(step) <= CONVERGED) {
        break;
      }
    }
    return t;
  }

  /** ln of the density (1 + t²/ν)^(−(ν+1)/2) / (√ν·B(ν/2, ½)). */
  private double logDensity(double t, double logBeta) {
    double exponent = -0.5 * (degreesOfFreedom + 1);
    return exponent * Elementary.log1p(t * t / degreesOfFreedom)
        - logBeta
        - 0.5 * Elementary.log(degreesOfFreedom);
  }
}

package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;

/** Pr(T &gt; t) of Student's t distribution of one number ν of degrees of freedom, and back. */
final class StudentTail {

  private static final double CONVERGED = 1e-14;
  private static final int MOST_STEPS = 64;

  /** Where the continued fraction of an incomplete beta function ends. */
  private static final double EPSILON = 1e-15;

  /** From this share down Newton's method works on logarithms. */
  private static final double TAIL = 0.05;

  /** Beyond this the leading term of the tail is all there is in double precision. */
  private static final double FAR = 1e20;

  private final double degreesOfFreedom;
  private final double logBeta;
  private final double logOfScale;

  StudentTail(double degreesOfFreedom) {
    this.degreesOfFreedom = degreesOfFreedom;
    this.logBeta = Beta.logBeta(degreesOfFreedom / 2, 0.5);
    this.logOfScale = logBeta + 0.5 * Elementary.log(degreesOfFreedom);
  }

  /** The inverse CDF of location + scale·T. */
  DoubleUnaryOperator quantiles(double location, double scale) {
    return p -> {
      Probability.requireOpen(p);
      if (p == 0.5) {
        return location;
      }
      return p < 0.5 ? location - scale * quantile(p) : location + scale * quantile(1 - p);
    };
  }

  /** Pr(T &gt; t) for t ≥ 0: ½·I(ν/(ν + t²); ν/2, ½), near 0 as ½ − ½·I(t²/(ν + t²); ½, ν/2). */
  double at(double t) {
    double square = t * t;
    if (square < Math.min(1, degreesOfFreedom)) {
      double inside = square / (degreesOfFreedom + square);
      return 0.5 - 0.5 * Beta.regularizedBeta(inside, 0.5, degreesOfFreedom / 2, EPSILON);
    }
    double outside = 1 / (1 + square / degreesOfFreedom);
    return 0.5 * Beta.regularizedBeta(outside, degreesOfFreedom / 2, 0.5, EPSILON);
  }

  /** The t with Pr(T &gt; t) = q, for q in (0, ½). */
  private double quantile(double q) {
    double far = farQuantile(q);
    if (far > FAR) {
      return far;
    }
    return q < TAIL ? tailQuantile(q) : centralQuantile(q);
  }

  /** From the leading term of the tail, (ν/t²)^(ν/2) / (ν·B(ν/2, ½)) = q. */
  private double farQuantile(double q) {
    double logOfAll = Elementary.log(q) + Elementary.log(degreesOfFreedom) + logBeta;
    return Math.sqrt(degreesOfFreedom) * Elementary.exp(-logOfAll / degreesOfFreedom);
  }

  /**
   * Newton's method on the tail, which is convex: from the normal quantile, which is nearer to 0,
   * it rises to the root.
   */
  private double centralQuantile(double q) {
    double t = -StandardNormal.quantile(q);
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = (at(t) - q) / Elementary.exp(logDensity(t));
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
  private double tailQuantile(double q) {
    double logQ = Elementary.log(q);
    double t = -StandardNormal.quantile(q);
    for (int i = 0; i < MOST_STEPS; i++) {
      double logTail = Elementary.log(at(t));
      double slope = Elementary.exp(Elementary.log(t) + logDensity(t) - logTail);
      double step = (logTail - logQ) / slope;
      t *= Elementary.exp(step);
      if (Math.abs(step) <= CONVERGED) {
        break;
      }
    }
    return t;
  }

  /** ln of the density (1 + t²/ν)^(−(ν+1)/2) / (√ν·B(ν/2, ½)). */
  private double logDensity(double t) {
    double exponent = -0.5 * (degreesOfFreedom + 1);
    return exponent * Elementary.log1p(t * t / degreesOfFreedom) - logOfScale;
  }
}

package io.github.entas.evidence;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Gamma;

/** The chi-square distribution, its tail to full relative accuracy. */
final class ChiSquared {

  private static final double EPSILON = 1e-15;
  private static final double ACCURACY = 1e-18;

  private ChiSquared() {}

  /** Pr(χ² &gt; x); 1 for no degrees of freedom and x = 0. */
  static double tail(double x, int degreesOfFreedom) {
    if (x <= 0) {
      return 1;
    }
    return Double.isInfinite(x)
        ? 0
        : Gamma.regularizedGammaQ(0.5 * degreesOfFreedom, 0.5 * x, EPSILON, Integer.MAX_VALUE);
  }

  /** The x with Pr(χ² ≤ x) = p, for p in (0, 1). */
  static double quantile(double p, int degreesOfFreedom) {
    return new ChiSquaredDistribution(null, degreesOfFreedom, ACCURACY)
        .inverseCumulativeProbability(p);
  }
}

package io.github.entas.engine;

import java.util.Arrays;

/**
 * The uplifts for which the rows of a program and year of enrollment are worked out, so that what
 * lies between them can be interpolated for every lane.
 *
 * <p>In a shift of log consumption, FGT changes on the scale s of the transitory shock. With r the
 * half-width of the shifts in units of s, n nodes leave an error of at most 2·r^n·M/(2ⁿ⁻¹·n!), M =
 * 1.0865·√((n−1)!/2π) by Cramér's bound of the derivatives of Φ (Abramowitz and Stegun 22.14.17).
 * The fewest nodes with an error below {@link PovertyKernel#ERROR} are taken.
 */
final class UpliftNodes {

  private static final int MOST = 12;
  private static final double CRAMER = 1.0865;

  private final Interpolation[] interpolations = new Interpolation[MOST + 1];
  private final double[] widest = new double[MOST + 1];
  private final double[][] factors = new double[MOST][];
  private double middle;
  private double half;
  private int count;

  /** For at most so many lanes. */
  UpliftNodes(int lanes) {
    double factorial = 1;
    for (int n = 1; n <= MOST; n++) {
      interpolations[n] = Interpolation.on(n);
      double derivative = CRAMER * Math.sqrt(factorial / (2 * Math.PI));
      factorial *= n;
      double error = 2 * derivative / (StrictMath.pow(2, n - 1) * factorial);
      widest[n] = n == 1 ? 0 : StrictMath.pow(PovertyKernel.ERROR / error, 1.0 / n);
    }
    Arrays.setAll(factors, i -> new double[lanes]);
  }

  /**
   * Chooses nodes for the uplifts of some lanes.
   *
   * @param uplifts by lane
   * @param perUplift the largest shift that a unit of uplift makes
   * @param scale s at the shifts in question
   * @return whether some nodes, but fewer than the lanes, are enough
   */
  boolean choose(double[] uplifts, int lanes, double perUplift, double scale) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int q = 0; q < lanes; q++) {
      low = Math.min(low, uplifts[q]);
      high = Math.max(high, uplifts[q]);
    }
    middle = (low + high) / 2;
    half = (high - low) / 2;
    count = 1;
    while (count <= MOST && !(half * perUplift <= widest[count] * scale)) {
      count++;
    }
    if (count >= lanes || count > MOST) {
      return false;
    }
    for (int n = 0; n < count; n++) {
      for (int q = 0; q < lanes; q++) {
        double y = half > 0 ? (uplifts[q] - middle) / half : 0;
        factors[n][q] = interpolations[count].basis(n, y);
      }
    }
    return true;
  }

  int count() {
    return count;
  }

  /** The uplift of a node. */
  double uplift(int node) {
    return middle + half * interpolations[count].node(node);
  }

  /** The share of a node in every lane; not copied. */
  double[] factors(int node) {
    return factors[node];
  }
}

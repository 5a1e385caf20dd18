package io.github.entas.engine;

import io.github.entas.stat.Elementary;

/**
 * Who is poor in a cohort at a log shift x of consumption and transfers B, money in units of the
 * poverty line.
 *
 * <p>A household with base consumption φ + e^w, φ the floor, is poor iff (φ + e^w)·e^x + B &lt; 1,
 * that is e^w &lt; z' with z' = (1−B)·e^(−x) − φ; its gap is then e^x·(z' − e^w).
 *
 * @param logLine ln z'; −∞: nobody is poor
 * @param ratio R = e^x·z', the factor of the gap
 */
record Threshold(double logLine, double ratio) {

  /** Nobody is poor. */
  static final Threshold NOBODY = new Threshold(Double.NEGATIVE_INFINITY, 0);

  /**
   * The threshold at a shift.
   *
   * @param floor φ, in [0, 1)
   * @param shift x = g + U, log points
   * @param transfer B, 0 or more
   */
  static Threshold at(double floor, double shift, double transfer) {
    return at(floor, shift, Elementary.exp(shift), transfer);
  }

  /**
   * The threshold at a shift whose exponential is known.
   *
   * <p>With R = e^x·z' = 1 − B − φ·e^x, ln z' = ln R − x.
   */
  static Threshold at(double floor, double shift, double growth, double transfer) {
    double reach = 1 - transfer - floor * growth;
    return reach > 0 ? new Threshold(Elementary.log(reach) - shift, reach) : NOBODY;
  }

  /** Whether nobody is poor. */
  boolean nobody() {
    return !(ratio > 0);
  }
}

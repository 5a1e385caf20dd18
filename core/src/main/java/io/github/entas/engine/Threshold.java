package io.github.entas.engine;

import io.github.entas.stat.Elementary;

/**
 * Who is poor among households that share a shift x and a transfer B in units of the line, by two
 * numbers.
 *
 * <p>A household with base consumption φ + e^w, φ the floor, is poor iff (φ + e^w)·e^x + B &lt; 1,
 * that is w &lt; ln z' with z' = (1−B)·e^(−x) − φ; its gap is then e^x·(z' − e^w). So it takes ln
 * z', the log line, and R = e^x·z' = 1 − B − φ·e^x, the ratio, for FGT(f) of households.
 */
final class Threshold {

  private Threshold() {}

  /**
   * R, or 0 where nobody is poor.
   *
   * @param floor φ, in [0, 1)
   * @param growth e^x
   * @param transfer B, 0 or more
   */
  static double ratio(double floor, double growth, double transfer) {
    return Math.max(0, 1 - transfer - floor * growth);
  }

  /**
   * ln z' = ln R − x; −∞ where nobody is poor.
   *
   * @param ratio R
   * @param shift x = g + U, log points
   */
  static double logLine(double ratio, double shift) {
    return Elementary.log(ratio) - shift;
  }
}

package io.github.entas.stat;

/**
 * Exponential and logarithm of many numbers, bit for bit those of {@link Elementary}.
 *
 * <p>What touches the bits of a number stands in loops of its own, so that the polynomials are left
 * alone in loops that the compiler makes vector instructions of. The rare numbers at the edge go
 * the way of a single one.
 */
final class ElementaryArrays {

  private ElementaryArrays() {}

  static void exp(double[][] rows, int n) {
    System.arraycopy(rows[0], 0, rows[1], 0, n);
    reduce(rows[1], rows[2], n);
    scale(rows[0], rows[1], rows[2], n);
  }

  /** x/ln 2 as an integer, and in the place of x the exponential of what is left. */
  private static void reduce(double[] x, double[] shifted, int n) {
    for (int i = 0; i < n; i++) {
      // Read once: for all the compiler knows, the arrays may be the same one.
      double all = x[i];
      double s = Elementary.shifted(all);
      shifted[i] = s;
      x[i] = Elementary.expOfReduced(Elementary.reduced(all, s));
    }
  }

  private static void scale(double[] x, double[] ofReduced, double[] shifted, int n) {
    for (int i = 0; i < n; i++) {
      x[i] =
          Elementary.hasNormalExponential(x[i])
              ? ofReduced[i] * Elementary.powerOfTwo(shifted[i])
              : Elementary.exp(x[i]);
    }
  }

  static void log(double[][] rows, int n) {
    split(rows[0], rows[1], rows[2], n);
    logOfSplit(rows[1], rows[2], n);
    replace(rows[0], rows[1], n);
  }

  private static void split(double[] x, double[] fraction, double[] exponent, int n) {
    for (int i = 0; i < n; i++) {
      long k = Elementary.exponent(x[i]);
      fraction[i] = Elementary.fraction(x[i], k);
      exponent[i] = (int) k;
    }
  }

  private static void logOfSplit(double[] fraction, double[] exponent, int n) {
    for (int i = 0; i < n; i++) {
      fraction[i] = Elementary.log(fraction[i], exponent[i]);
    }
  }

  private static void replace(double[] x, double[] log, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = Elementary.isNormalAndPositive(x[i]) ? log[i] : Elementary.log(x[i]);
    }
  }
}

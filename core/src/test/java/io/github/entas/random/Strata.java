package io.github.entas.random;

/** Counts of numbers of (0, 1) in equal cells, and what follows from them. */
final class Strata {

  private Strata() {}

  /** Whether 2^k numbers fall one into each of the 2^k intervals of length 2⁻ᵏ. */
  static boolean oneInEach(double[] numbers, int from, int to) {
    boolean[] taken = new boolean[to - from];
    for (int i = from; i < to; i++) {
      int stratum = (int) (numbers[i] * taken.length);
      if (taken[stratum]) {
        return false;
      }
      taken[stratum] = true;
    }
    return true;
  }

  /** Whether 2^(a+b) points fall one into each of the boxes of 2⁻ᵃ by 2⁻ᵇ. */
  static boolean oneInEachBox(double[] x, double[] y, int from, int a, int b) {
    boolean[] taken = new boolean[1 << (a + b)];
    for (int i = from; i < from + taken.length; i++) {
      int box = ((int) (x[i] * (1 << a)) << b) | (int) (y[i] * (1 << b));
      if (taken[box]) {
        return false;
      }
      taken[box] = true;
    }
    return true;
  }
}

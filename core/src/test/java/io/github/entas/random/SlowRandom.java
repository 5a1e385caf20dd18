package io.github.entas.random;

import java.util.SplittableRandom;

/**
 * What the package computes, written for obviousness: hashes through the SplitMix64 of the JDK,
 * trees walked along strings of binary digits, Sobol points from published tables.
 */
final class SlowRandom {

  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  /*
   * Degree, coefficients and initial numbers of the primitive polynomials of dimensions 1 … 9 (the
   * first dimension, 0, has none), from the file new-joe-kuo-6.21201 of
   * https://web.maths.unsw.edu.au/~fkuo/sobol/.
   */
  private static final int[][] JOE_KUO = {
    {1, 0, 1},
    {2, 1, 1, 3},
    {3, 1, 1, 3, 1},
    {3, 2, 1, 1, 1},
    {4, 1, 1, 1, 3, 3},
    {4, 4, 1, 3, 5, 13},
    {5, 2, 1, 1, 5, 5, 17},
    {5, 4, 1, 1, 5, 5, 5},
    {5, 7, 1, 1, 7, 11, 19},
  };

  /** The dimensions with published numbers here. */
  static final int DIMENSIONS = JOE_KUO.length + 1;

  private SlowRandom() {}

  /** Number {@code counter} of SplitMix64 started at {@code key}; the first has counter 1. */
  static long splitMix(long key, long counter) {
    return new SplittableRandom(key + (counter - 1) * GOLDEN_RATIO).nextLong();
  }

  static long hash(long key, long counter) {
    return splitMix(splitMix(key, counter) + key, 0);
  }

  /** The image of a word written in binary digits under the nested permutation of a key. */
  static String permute(RandomKey key, String digits) {
    StringBuilder image = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      long node = Long.parseLong("1" + digits.substring(0, i), 2);
      String coins = binary(splitMix(key.bits(), node / 64), 64);
      boolean swap = coins.charAt(63 - (int) (node % 64)) == '1';
      boolean one = digits.charAt(i) == '1';
      image.append(swap == one ? '0' : '1');
    }
    return image.toString();
  }

  /** The last digits of a number in base 2. */
  static String binary(long number, int digits) {
    StringBuilder text = new StringBuilder();
    for (int i = digits - 1; i >= 0; i--) {
      text.append(number >>> i & 1);
    }
    return text.toString();
  }

  /** The first digits of Sobol point n, in the order of the Gray code, in base 2. */
  static String sobol(int dimension, int n, int digits) {
    int gray = n ^ (n >> 1);
    long point = 0;
    for (int k = 1; k <= 31; k++) {
      if ((gray >> (k - 1) & 1) == 1) {
        point ^= initialNumber(dimension, k) << (32 - k);
      }
    }
    return binary(point, 32).substring(0, digits);
  }

  /** The odd integer m_k < 2^k of Joe and Kuo. */
  private static long initialNumber(int dimension, int k) {
    if (dimension == 0) {
      return 1;
    }
    int[] row = JOE_KUO[dimension - 1];
    int degree = row[0];
    if (k <= degree) {
      return row[1 + k];
    }
    long m = initialNumber(dimension, k - degree);
    m ^= m << degree;
    for (int i = 1; i < degree; i++) {
      int coefficient = row[1] >> (degree - 1 - i) & 1;
      m ^= coefficient * (initialNumber(dimension, k - i) << i);
    }
    return m;
  }

  /** The number in the middle of the cell of width 2⁻³² that 32 digits name. */
  static double uniform(String digits) {
    return (Long.parseLong(digits, 2) + 0.5) / 4294967296.0;
  }
}

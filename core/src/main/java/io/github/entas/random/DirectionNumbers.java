package io.github.entas.random;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The direction numbers of Joe and Kuo, read off the Sobol generator of Commons Math.
 *
 * <p>Point n of a Sobol sequence in the order of the Gray code is the exclusive or of the direction
 * numbers at the bits set in n ⊕ ⌊n/2⌋. See S. Joe, F. Y. Kuo, <i>Constructing Sobol sequences with
 * better two-dimensional projections</i>, SIAM J. Sci. Comput. 30, 2008, doi:10.1137/070709359.
 */
final class DirectionNumbers {

  static final int DIMENSIONS = 128;

  /** So many bits of an index have a direction number. */
  static final int INDEX_BITS = 20;

  /** By dimension and bit of the index; filled once, never handed out. */
  private static final int[][] DIRECTIONS = read();

  private DirectionNumbers() {}

  /**
   * The direction number of a bit of the index, as a binary fraction of 32 bits.
   *
   * @param dimension 0 … DIMENSIONS − 1
   * @param bit 0 … INDEX_BITS − 1
   */
  static int of(int dimension, int bit) {
    return DIRECTIONS[dimension][bit];
  }

  private static int[][] read() {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(DIMENSIONS);
    int[][] directions = new int[DIMENSIONS][INDEX_BITS];
    for (int bit = 0; bit < INDEX_BITS; bit++) {
      // The Gray codes of 2^bit − 1 and 2^bit differ in this bit only.
      double[] before = generator.skipTo((1 << bit) - 1);
      double[] after = generator.nextVector();
      for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
        directions[dimension][bit] = fraction(before[dimension]) ^ fraction(after[dimension]);
      }
    }
    return directions;
  }

  private static int fraction(double value) {
    return (int) (long) (value * 0x1p32);
  }
}

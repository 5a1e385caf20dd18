package io.github.entas.stat;

import java.util.Objects;

/**
 * Runs array kernels over long arrays in pieces that stay in the cache.
 *
 * <p>A kernel is a few plain loops, each short enough for the compiler of the JVM to turn into
 * vector instructions: it gives up beyond about 60 operations a pass, at conditions, and where the
 * arrays of a loop are used at different places. So a piece is copied into rows of one fixed length
 * that all begin at 0, and the stages of a function follow each other over these rows.
 */
final class Chunks {

  private static final int LENGTH = 512;

  private Chunks() {}

  /** Some stages of work on the first {@code n} numbers of the rows; the numbers are row 0. */
  @FunctionalInterface
  interface Kernel {
    void apply(double[][] rows, int n);
  }

  /**
   * out[i] = f(x[i]) for i = from … to − 1; the arrays may be the same one.
   *
   * @param rows how many rows the kernel works on, the one of the numbers included
   * @throws IndexOutOfBoundsException if the range is not inside both arrays
   */
  static void run(double[] x, double[] out, int from, int to, int rows, Kernel kernel) {
    Objects.checkFromToIndex(from, to, Math.min(x.length, out.length));
    double[][] scratch = new double[rows][Math.min(LENGTH, to - from)];
    for (int start = from; start < to; start += LENGTH) {
      int n = Math.min(LENGTH, to - start);
      System.arraycopy(x, start, scratch[0], 0, n);
      kernel.apply(scratch, n);
      System.arraycopy(scratch[0], 0, out, start, n);
    }
  }
}

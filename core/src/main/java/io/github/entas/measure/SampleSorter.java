package io.github.entas.measure;

import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * Orders the rows of a sample by welfare, then by weight, and leaves out those without weight.
 *
 * <p>Many rows go by their digits: the bits of a number, the sign turned round, rise with it, and
 * eight stable passes over eight bits each, last ones first, put them in order without an object a
 * row; passes in which all rows have the same digit are left out. Source: Knuth 1998, The Art of
 * Computer Programming 3, section 5.2.5. Beside the result two more arrays are held for a time.
 */
final class SampleSorter {

  /** Up to here insertion is faster than sixteen passes. */
  static final int FEW = 64;

  private static final int DIGITS = 8;
  private static final int BITS = 8;
  private static final int RADIX = 1 << BITS;

  private SampleSorter() {}

  /** What {@code maker} makes of new arrays of sorted welfare and weights. */
  static <T> T sorted(double[] welfare, double[] weights, BiFunction<double[], double[], T> maker) {
    double[][] rows = sorted(welfare, weights);
    return maker.apply(rows[0], rows[1]);
  }

  private static double[][] sorted(double[] welfare, double[] weights) {
    double[][] rows = withWeight(welfare, weights);
    double[] x = rows[0];
    double[] w = rows[1];
    if (isSorted(x, w)) {
      return rows;
    }
    if (x.length <= FEW) {
      insert(x, w);
      return rows;
    }
    double[][] byWelfare = byDigits(x, w);
    orderTies(byWelfare[0], byWelfare[1]);
    return byWelfare;
  }

  private static double[][] withWeight(double[] welfare, double[] weights) {
    int size = 0;
    for (double weight : weights) {
      size += weight > 0 ? 1 : 0;
    }
    double[] x = new double[size];
    double[] w = new double[size];
    int to = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        x[to] = welfare[i] + 0.0; // makes -0.0 the 0.0 that it equals
        w[to++] = weights[i];
      }
    }
    return new double[][] {x, w};
  }

  private static boolean isSorted(double[] x, double[] w) {
    for (int i = 1; i < x.length; i++) {
      if (isBefore(x[i], w[i], x[i - 1], w[i - 1])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBefore(double x, double w, double otherX, double otherW) {
    return x < otherX || (x == otherX && w < otherW);
  }

  private static void insert(double[] x, double[] w) {
    for (int i = 1; i < x.length; i++) {
      double welfare = x[i];
      double weight = w[i];
      int to = i;
      for (; to > 0 && isBefore(welfare, weight, x[to - 1], w[to - 1]); to--) {
        x[to] = x[to - 1];
        w[to] = w[to - 1];
      }
      x[to] = welfare;
      w[to] = weight;
    }
  }

  /** The arrays given or two others, sorted by welfare; those given are overwritten. */
  private static double[][] byDigits(double[] welfare, double[] weights) {
    int[][] counts = counts(welfare);
    double[][] from = {welfare, weights};
    double[][] to = {new double[welfare.length], new double[welfare.length]};
    for (int digit = 0; digit < DIGITS; digit++) {
      int[] starts = counts[digit];
      if (starts[digit(welfare[0], digit)] == welfare.length) {
        continue;
      }
      int start = 0;
      for (int value = 0; value < RADIX; value++) {
        int count = starts[value];
        starts[value] = start;
        start += count;
      }
      move(from[0], from[1], to[0], to[1], starts, digit);
      double[][] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static int[][] counts(double[] welfare) {
    int[][] counts = new int[DIGITS][RADIX];
    for (double value : welfare) {
      long key = key(value);
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][(int) (key >>> (digit * BITS)) & (RADIX - 1)]++;
      }
    }
    return counts;
  }

  private static void move(
      double[] x, double[] w, double[] toX, double[] toW, int[] starts, int digit) {
    for (int i = 0; i < x.length; i++) {
      int to = starts[digit(x[i], digit)]++;
      toX[to] = x[i];
      toW[to] = w[i];
    }
  }

  private static int digit(double value, int digit) {
    return (int) (key(value) >>> (digit * BITS)) & (RADIX - 1);
  }

  /** Rises with the value when read as an unsigned number. */
  private static long key(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private static void orderTies(double[] x, double[] w) {
    int start = 0;
    for (int end = 1; end <= x.length; end++) {
      if (end == x.length || x[end] != x[start]) {
        if (end - start > 1) {
          Arrays.sort(w, start, end);
        }
        start = end;
      }
    }
  }
}

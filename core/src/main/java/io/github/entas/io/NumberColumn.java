package io.github.entas.io;

import java.util.Arrays;

/** Numbers of a column, added row by row: an array that grows. */
final class NumberColumn {

  /** Arrays cannot be quite as long as the largest index on every machine. */
  static final int MOST_ROWS = Integer.MAX_VALUE - 8;

  private static final int FIRST_ROWS = 1024;

  private double[] values = new double[FIRST_ROWS];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, grown(size));
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  double[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** Half as many again: a copy now and then, and never twice the memory. */
  static int grown(int size) {
    return (int) Math.min(MOST_ROWS, size + (size >> 1) + 1L);
  }
}

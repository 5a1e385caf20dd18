package io.github.entas.measure;

import java.util.Arrays;
import java.util.function.BiFunction;

/** Orders the rows of a sample by welfare, then by weight, and leaves out those without weight. */
final class SampleSorter {

  private SampleSorter() {}

  /** What {@code maker} makes of new arrays of sorted welfare and weights. */
  static <T> T sorted(double[] welfare, double[] weights, BiFunction<double[], double[], T> maker) {
    Integer[] order = new Integer[welfare.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (i, j) ->
            welfare[i] == welfare[j]
                ? Double.compare(weights[i], weights[j])
                : Double.compare(welfare[i], welfare[j]));
    int size = 0;
    double[] x = new double[welfare.length];
    double[] w = new double[welfare.length];
    for (int i : order) {
      if (weights[i] > 0) {
        x[size] = welfare[i] + 0.0;
        w[size++] = weights[i];
      }
    }
    return maker.apply(Arrays.copyOf(x, size), Arrays.copyOf(w, size));
  }
}

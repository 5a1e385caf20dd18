package io.github.entas.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down adjustment of p-values: the k-th smallest of m is multiplied by m − k + 1, and
 * none comes before a smaller one or above 1.
 */
final class HolmAdjustment {

  private HolmAdjustment() {}

  static double[] of(double[] pValues) {
    int[] order =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> pValues[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[pValues.length];
    double least = 0;
    for (int k = 0; k < order.length; k++) {
      least = Math.max(least, Math.min(1, (order.length - k) * pValues[order[k]]));
      adjusted[order[k]] = least;
    }
    return adjusted;
  }
}

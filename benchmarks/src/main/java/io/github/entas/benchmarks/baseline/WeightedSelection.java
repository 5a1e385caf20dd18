package io.github.entas.benchmarks.baseline;

/** Finds the value that a share of the weight lies below, without sorting. */
final class WeightedSelection {

  private WeightedSelection() {}

  private static final int BUCKETS = 1024;

  /**
   * The smallest value such that the values up to it weigh at least {@code wanted}; the largest
   * value where all of them weigh less. One pass weighs buckets of equal width, Hoare's quickselect
   * looks into one of them.
   *
   * @param values finite, at least one; not changed
   * @param weights by value; not changed
   */
  static double highest(double[] values, double[] weights, double wanted) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    double perUnit = most > least ? (BUCKETS - 1) / (most - least) : 0;
    double[] bucket = new double[BUCKETS];
    for (int i = 0; i < values.length; i++) {
      bucket[(int) ((values[i] - least) * perUnit)] += weights[i];
    }
    int last = (int) ((most - least) * perUnit);
    int b = 0;
    double before = 0;
    while (b < last && before + bucket[b] < wanted) {
      before += bucket[b++];
    }
    double[] value = new double[values.length];
    double[] weight = new double[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if ((int) ((values[i] - least) * perUnit) == b) {
        value[n] = values[i];
        weight[n++] = weights[i];
      }
    }
    return quickselect(value, weight, n, wanted - before);
  }

  private static double quickselect(double[] value, double[] weight, int count, double wanted) {
    int from = 0;
    int to = count - 1;
    double before = 0;
    while (from < to) {
      int split = partition(value, weight, from, to);
      double left = before;
      for (int i = from; i <= split; i++) {
        left += weight[i];
      }
      if (left >= wanted) {
        to = split;
      } else {
        before = left;
        from = split + 1;
      }
    }
    return value[from];
  }

  /** Moves what is small up to the place returned, what is large behind it. */
  private static int partition(double[] value, double[] weight, int from, int to) {
    double pivot = value[(from + to) >>> 1];
    int i = from - 1;
    int j = to + 1;
    while (true) {
      do {
        i++;
      } while (value[i] < pivot);
      do {
        j--;
      } while (value[j] > pivot);
      if (i >= j) {
        return j;
      }
      swap(value, i, j);
      swap(weight, i, j);
    }
  }

  private static void swap(double[] array, int i, int j) {
    double kept = array[i];
    array[i] = array[j];
    array[j] = kept;
  }
}

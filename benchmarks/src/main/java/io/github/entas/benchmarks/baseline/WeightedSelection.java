package io.github.entas.benchmarks.baseline;

/** Finds the value that a share of the weight lies below, without sorting. */
final class WeightedSelection {

  private WeightedSelection() {}

  /**
   * The smallest value such that the values up to it weigh at least {@code wanted}; the largest
   * value where all of them weigh less. Hoare's quickselect: cost proportional to the length.
   *
   * @param values not changed
   * @param weights by value; not changed
   */
  static double highest(double[] values, double[] weights, double wanted) {
    double[] value = values.clone();
    double[] weight = weights.clone();
    int from = 0;
    int to = value.length - 1;
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

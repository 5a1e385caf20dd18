package io.github.entas.measure;

import java.util.Map;
import java.util.TreeMap;

/** Rows parted into groups. */
final class GroupRows {

  private GroupRows() {}

  /** The sample of each group that holds somebody, in the order of the labels. */
  static Map<String, WeightedSample> samples(double[] welfare, double[] weights, String[] labels) {
    RowLabels groups = RowLabels.of("/groups", labels, welfare.length);
    int[] rows = new int[groups.count()];
    for (int i = 0; i < welfare.length; i++) {
      rows[groups.id(i)] += weights[i] > 0 ? 1 : 0;
    }
    double[][] x = new double[rows.length][];
    double[][] w = new double[rows.length][];
    for (int g = 0; g < rows.length; g++) {
      x[g] = new double[rows[g]];
      w[g] = new double[rows[g]];
    }
    for (int i = 0; i < welfare.length; i++) {
      if (weights[i] > 0) {
        int g = groups.id(i);
        x[g][--rows[g]] = welfare[i];
        w[g][rows[g]] = weights[i];
      }
    }
    Map<String, WeightedSample> samples = new TreeMap<>();
    for (int g = 0; g < rows.length; g++) {
      if (x[g].length > 0) {
        samples.put(groups.names().get(g), WeightedSample.of(x[g], w[g]));
      }
    }
    return samples;
  }
}

package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves labels along one direction so that they do not overlap and lie as near as can be to where
 * they want to be: least squares under an order, solved by pooling neighbors that violate it.
 */
final class Spread {

  private Spread() {}

  /**
   * Places that keep apart.
   *
   * @param wanted middles of the labels in ascending order
   * @param sizes of the labels; where they do not fit between {@code min} and {@code max}, the last
   *     ones lie beyond {@code max}
   * @param min where the first may begin
   * @param max where the last may end
   */
  static List<Double> apart(List<Double> wanted, List<Double> sizes, double min, double max) {
    double[] offsets = new double[wanted.size()];
    double end = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = end + sizes.get(i) / 2;
      end += sizes.get(i);
    }
    List<double[]> pools = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      double[] pool = {wanted.get(i) - offsets[i], 1};
      while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] >= pool[0]) {
        double[] before = pools.remove(pools.size() - 1);
        double count = before[1] + pool[1];
        pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / count, count};
      }
      pools.add(pool);
    }
    double highest = max - end;
    List<Double> places = new ArrayList<>();
    for (double[] pool : pools) {
      double level = Math.max(min, Math.min(highest, pool[0]));
      for (int k = 0; k < pool[1]; k++) {
        places.add(level + offsets[places.size()]);
      }
    }
    return places;
  }
}

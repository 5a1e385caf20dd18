package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves labels along one direction so that they keep a gap and lie as near as can be to where they
 * want to be: least squares under an order, solved by pooling neighbors that violate it.
 */
final class Spread {

  private Spread() {}

  /**
   * Places that keep apart.
   *
   * @param wanted places in ascending order
   * @param gap between neighbors; fewer places fit when {@code gap × (n − 1) > max − min}, and then
   *     the last ones lie beyond {@code max}
   */
  static List<Double> apart(List<Double> wanted, double gap, double min, double max) {
    List<double[]> pools = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      double[] pool = {wanted.get(i) - i * gap, 1};
      while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] >= pool[0]) {
        double[] before = pools.remove(pools.size() - 1);
        double count = before[1] + pool[1];
        pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / count, count};
      }
      pools.add(pool);
    }
    double highest = max - (wanted.size() - 1) * gap;
    List<Double> places = new ArrayList<>();
    for (double[] pool : pools) {
      double level = Math.max(min, Math.min(highest, pool[0]));
      for (int k = 0; k < pool[1]; k++) {
        places.add(level + places.size() * gap);
      }
    }
    return places;
  }
}

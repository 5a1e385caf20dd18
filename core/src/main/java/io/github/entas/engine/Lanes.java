package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which strategies do the same with an item: the same money in every year and, for a program, the
 * same strength of every lever on it.
 *
 * <p>Enrollment is blind to other programs, so what an item costs and whom it reaches is worked out
 * once for each lane, however many strategies share it. A strategy that gives an item no money has
 * no lane of it.
 */
final class Lanes {

  /** In place of a lane where an item has no money. */
  static final int NONE = -1;

  /**
   * One way to run an item.
   *
   * @param number 0, 1, …
   * @param item program or enabler, programs first
   * @param strategy the first strategy that runs it so
   */
  record Lane(int number, int item, int strategy) {}

  private final List<Lane> lanes = new ArrayList<>();
  private final int[][] ofStrategy;

  /**
   * The lanes of a scenario.
   *
   * @param money the city's money by strategy, item and year
   * @param strength of each lever by strategy, year and lever
   * @param leversOn numbers of the levers on each program
   */
  Lanes(double[][][] money, double[][][] strength, int[][] leversOn) {
    this.ofStrategy = new int[money.length][];
    Map<List<Double>, Integer> known = new HashMap<>();
    for (int s = 0; s < money.length; s++) {
      ofStrategy[s] = new int[money[s].length];
      for (int item = 0; item < money[s].length; item++) {
        int[] levers = item < leversOn.length ? leversOn[item] : new int[0];
        List<Double> key = key(item, money[s][item], strength[s], levers);
        boolean funded = Arrays.stream(money[s][item]).anyMatch(m -> m > 0);
        ofStrategy[s][item] = funded ? known.computeIfAbsent(key, k -> lanes.size()) : NONE;
        if (ofStrategy[s][item] == lanes.size()) {
          lanes.add(new Lane(lanes.size(), item, s));
        }
      }
    }
  }

  private static List<Double> key(int item, double[] money, double[][] strength, int[] levers) {
    List<Double> key = new ArrayList<>();
    key.add((double) item);
    for (int t = 1; t < money.length; t++) {
      key.add(money[t]);
      for (int lever : levers) {
        key.add(strength[t][lever]);
      }
    }
    return key;
  }

  int count() {
    return lanes.size();
  }

  Lane get(int number) {
    return lanes.get(number);
  }

  /** The lanes of an item. */
  List<Lane> of(int item) {
    return lanes.stream().filter(lane -> lane.item() == item).toList();
  }

  /** The lane of a strategy's item, or {@link #NONE}. */
  int of(int strategy, int item) {
    return ofStrategy[strategy][item];
  }
}

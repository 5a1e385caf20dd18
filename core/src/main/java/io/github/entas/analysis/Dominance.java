package io.github.entas.analysis;

import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostEffectivenessTable.Row;
import io.github.entas.analysis.CostEffectivenessTable.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who stays on the cost-effectiveness frontier: by ascending cost, a strategy must beat the best
 * effect so far; those that do go on a stack, from which the last is taken while its ratio is above
 * that of the newcomer.
 *
 * <p>Sorting costs S·log S; afterwards each strategy is pushed and popped at most once.
 */
final class Dominance {

  private final List<String> ids;
  private final double[] costs;
  private final double[] effects;
  private final List<Integer> order;
  private final Status[] statuses;
  private final List<Integer> frontier = new ArrayList<>();

  /** Finite numbers, no zero with a sign: it would part strategies that cost the same. */
  Dominance(List<String> ids, double[] costs, double[] effects) {
    this.ids = ids;
    this.costs = costs;
    this.effects = effects;
    this.statuses = new Status[costs.length];
    Arrays.fill(statuses, Status.DOMINATED);
    order =
        IntStream.range(0, costs.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(s -> costs[s])
                    .thenComparingDouble(s -> -effects[s]))
            .toList();
    double best = Double.NEGATIVE_INFINITY;
    for (int s : order) {
      if (effects[s] > best) {
        best = effects[s];
        push(s);
      }
    }
  }

  private void push(int s) {
    while (frontier.size() > 1 && ratio(last(1), last(0)) > ratio(last(0), s)) {
      statuses[last(0)] = Status.EXTENDEDLY_DOMINATED;
      frontier.remove(frontier.size() - 1);
    }
    statuses[s] = Status.NON_DOMINATED;
    frontier.add(s);
  }

  /** All strategies by ascending cost; twins of one that went through share its fate. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int leader = order.get(0);
    for (int s : order) {
      if (costs[s] != costs[leader] || effects[s] != effects[leader]) {
        leader = s;
      }
      rows.add(new Row(ids.get(s), costs[s], effects[s], statuses[leader], increment(leader)));
    }
    return rows;
  }

  /** Over the one before on the frontier; null for the first and off the frontier. */
  private @Nullable Increment increment(int s) {
    int position = statuses[s] == Status.NON_DOMINATED ? position(s) : 0;
    if (position == 0) {
      return null;
    }
    int before = frontier.get(position - 1);
    return new Increment(
        ids.get(before), costs[s] - costs[before], effects[s] - effects[before], ratio(before, s));
  }

  /** Effects rise along the frontier. */
  private int position(int s) {
    int low = 0;
    int high = frontier.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (effects[frontier.get(middle)] < effects[s]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int last(int back) {
    return frontier.get(frontier.size() - 1 - back);
  }

  private double ratio(int from, int to) {
    return (costs[to] - costs[from]) / (effects[to] - effects[from]);
  }
}

package io.github.entas.analysis;

import io.github.entas.analysis.CostEffectivenessTable.Status;
import java.util.ArrayList;
import java.util.List;

/** Decision analysis of whole numbers by the definitions, exact, without any shortcut. */
final class SlowDecision {

  private SlowDecision() {}

  /** By comparison with every other strategy and every mixture of two. */
  static Status status(long[] costs, long[] effects, int s) {
    for (int a = 0; a < costs.length; a++) {
      boolean asGood = costs[a] <= costs[s] && effects[a] >= effects[s];
      if (asGood && (costs[a] < costs[s] || effects[a] > effects[s])) {
        return Status.DOMINATED;
      }
    }
    for (int a = 0; a < costs.length; a++) {
      for (int b = 0; b < costs.length; b++) {
        if (costs[a] < costs[s] && costs[s] < costs[b]) {
          long mixture = effects[a] * (costs[b] - costs[s]) + effects[b] * (costs[s] - costs[a]);
          if (mixture > effects[s] * (costs[b] - costs[a])) {
            return Status.EXTENDEDLY_DOMINATED;
          }
        }
      }
    }
    return Status.NON_DOMINATED;
  }

  /** All with the greatest λ·effect − cost. */
  static List<Integer> best(long[] costs, long[] effects, long willingnessToPay) {
    List<Integer> best = new ArrayList<>();
    for (int s = 0; s < costs.length; s++) {
      boolean beaten = false;
      for (int a = 0; a < costs.length; a++) {
        beaten |=
            willingnessToPay * effects[a] - costs[a] > willingnessToPay * effects[s] - costs[s];
      }
      if (!beaten) {
        best.add(s);
      }
    }
    return best;
  }

  /** Draws in which s is best, a tie of m counting 60/m sixtieths; at most five strategies. */
  static long sixtiethsWon(long[][] costs, long[][] effects, long willingnessToPay, int s) {
    long sixtieths = 0;
    for (int i = 0; i < costs[0].length; i++) {
      List<Integer> best = best(column(costs, i), column(effects, i), willingnessToPay);
      sixtieths += best.contains(s) ? 60 / best.size() : 0;
    }
    return sixtieths;
  }

  /** Net benefit forgone by s over all draws. */
  static long lost(long[][] costs, long[][] effects, long willingnessToPay, int s) {
    long lost = 0;
    for (int i = 0; i < costs[0].length; i++) {
      int best = best(column(costs, i), column(effects, i), willingnessToPay).get(0);
      lost += willingnessToPay * (effects[best][i] - effects[s][i]);
      lost -= costs[best][i] - costs[s][i];
    }
    return lost;
  }

  private static long[] column(long[][] rows, int i) {
    long[] column = new long[rows.length];
    for (int s = 0; s < rows.length; s++) {
      column[s] = rows[s][i];
    }
    return column;
  }
}

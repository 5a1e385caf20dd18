package io.github.entas.analysis;

import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Chances and losses at one willingness to pay, gathered draw by draw. */
final class DecisionTally {

  private final double willingnessToPay;
  private final double[] benefits;
  private final Sum[] wins;
  private final Sum[] losses;
  private int draws;

  DecisionTally(double willingnessToPay, int strategies) {
    this.willingnessToPay = willingnessToPay;
    this.benefits = new double[strategies];
    this.wins = Stream.generate(Sum::new).limit(strategies).toArray(Sum[]::new);
    this.losses = Stream.generate(Sum::new).limit(strategies).toArray(Sum[]::new);
  }

  /** Adds draw i of all strategies. */
  void add(double[][] costs, double[][] effects, int i) {
    double most = Double.NEGATIVE_INFINITY;
    int equal = 0;
    for (int s = 0; s < benefits.length; s++) {
      benefits[s] = willingnessToPay * effects[s][i] - costs[s][i];
      if (benefits[s] > most) {
        most = benefits[s];
        equal = 1;
      } else if (benefits[s] == most) {
        equal++;
      }
    }
    for (int s = 0; s < benefits.length; s++) {
      if (benefits[s] == most) {
        wins[s].add(1.0 / equal);
      } else {
        losses[s].add(most - benefits[s]);
      }
    }
    draws++;
  }

  DecisionPoint point(CostEffectivenessTable table) {
    List<Double> expected = means(losses);
    return new DecisionPoint(
        willingnessToPay,
        table.best(willingnessToPay),
        means(wins),
        expected,
        expected.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
  }

  private List<Double> means(Sum[] sums) {
    return Arrays.stream(sums).map(sum -> sum.value() / draws).toList();
  }
}

package io.github.entas.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Changes of poverty by the letter: welfare rescaled row by row, factors changed in turn. */
final class SlowChange {

  /** The six orders of mean (0), distribution (1) and line (2). */
  private static final List<int[]> ORDERS =
      List.of(
          new int[] {0, 1, 2},
          new int[] {0, 2, 1},
          new int[] {1, 0, 2},
          new int[] {1, 2, 0},
          new int[] {2, 0, 1},
          new int[] {2, 1, 0});

  private final ChangeSamples.Rows rows;
  private final double[] lines;
  private final DoubleUnaryOperator ofRatio;

  /**
   * @param ofRatio what a person with this welfare over the line adds, 0 from 1 on
   */
  SlowChange(ChangeSamples.Rows rows, double[] lines, DoubleUnaryOperator ofRatio) {
    this.rows = rows;
    this.lines = lines;
    this.ofRatio = ofRatio;
  }

  /** Poverty with mean, distribution and line of these dates. */
  double poverty(int mean, int distribution, int line) {
    double[] welfare = rows.welfare()[distribution];
    double times = mean(mean) / mean(distribution);
    double sum = 0;
    for (int i = 0; i < welfare.length; i++) {
      double ratio = welfare[i] * times / lines[line];
      sum += ratio < 1 ? rows.weights()[i] * ofRatio.applyAsDouble(ratio) : 0;
    }
    return sum / Arrays.stream(rows.weights()).sum();
  }

  private double mean(int date) {
    double sum = 0;
    for (int i = 0; i < rows.weights().length; i++) {
      sum += rows.weights()[i] * rows.welfare()[date][i];
    }
    return sum / Arrays.stream(rows.weights()).sum();
  }

  /** What mean, distribution and line do on average over the orders. */
  double[] shapley() {
    double[] parts = new double[3];
    for (int[] order : ORDERS) {
      int[] date = new int[3];
      double now = poverty(0, 0, 0);
      for (int factor : order) {
        date[factor] = 1;
        double then = poverty(date[0], date[1], date[2]);
        parts[factor] += (then - now) / ORDERS.size();
        now = then;
      }
    }
    return parts;
  }
}

package io.github.entas.analysis;

import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Means, shares and quantiles over scenarios with weights, each greater than 0. */
final class ScenarioWeights {

  private final double[] weights;
  private final double total;

  ScenarioWeights(double[] weights) {
    this.weights = weights;
    this.total = Sum.of(weights).value();
  }

  static ScenarioWeights equal(int scenarios) {
    double[] weights = new double[scenarios];
    Arrays.fill(weights, 1);
    return new ScenarioWeights(weights);
  }

  double mean(double[] values) {
    Sum sum = new Sum();
    for (int j = 0; j < values.length; j++) {
      sum.add(weights[j] * values[j]);
    }
    return sum.value() / total;
  }

  double share(double[] values, DoublePredicate acceptable) {
    Sum sum = new Sum();
    for (int j = 0; j < values.length; j++) {
      if (acceptable.test(values[j])) {
        sum.add(weights[j]);
      }
    }
    return sum.value() / total;
  }

  /**
   * Linear between the sorted values; from one to the next is a step of the mean of their two
   * weights, all steps together being 1. With equal weights this is type 7.
   */
  double quantile(double[] values, double p) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    int last = order.length - 1;
    double ends = 0.5 * (weights[order[0]] + weights[order[last]]);
    double position = p * (total - ends);
    double from = 0;
    for (int k = 0; k < last; k++) {
      double step = 0.5 * (weights[order[k]] + weights[order[k + 1]]);
      if (position < from + step) {
        double below = values[order[k]];
        return below + (position - from) / step * (values[order[k + 1]] - below);
      }
      from += step;
    }
    return values[order[last]];
  }
}

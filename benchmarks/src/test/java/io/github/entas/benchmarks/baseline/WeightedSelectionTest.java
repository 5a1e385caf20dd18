package io.github.entas.benchmarks.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedSelectionTest {

  @Test
  void findsWhatSortingFinds() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 500; round++) {
      int count = 1 + random.nextInt(40);
      // Few different values: ties are part of it. Whole weights: sums are exact in any order.
      double[] values = random.ints(count, 0, 12).asDoubleStream().toArray();
      double[] weights = random.ints(count, 1, 9).asDoubleStream().toArray();
      double wanted = random.nextInt(60) + 0.5;
      assertThat(WeightedSelection.highest(values, weights, wanted))
          .as("%s of %s weighing %s", wanted, values, weights)
          .isEqualTo(bySorting(values, weights, wanted));
    }
  }

  private static double bySorting(double[] values, double[] weights, double wanted) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= wanted) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }
}

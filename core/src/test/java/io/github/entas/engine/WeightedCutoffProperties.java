package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class WeightedCutoffProperties {

  /** The obvious way: sort, add up, stop. */
  private static double sorted(double[] scores, double[] weights, double wanted) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= wanted * (1 - 1e-12)) {
        return scores[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static double found(double[] scores, double[] weights, double wanted) {
    WeightedCutoff cutoff = new WeightedCutoff(scores.length);
    System.arraycopy(scores, 0, cutoff.scores(), 0, scores.length);
    System.arraycopy(weights, 0, cutoff.weights(), 0, weights.length);
    return cutoff.find(scores.length, wanted);
  }

  @Property(seed = "20240301", tries = 200)
  void findsWhatSortingFinds(
      @ForAll @IntRange(min = 1, max = 5000) int size,
      @ForAll @DoubleRange(min = 0.001, max = 1) @Scale(6) double share,
      @ForAll @IntRange(min = 0, max = 3) int shape,
      @ForAll int salt) {
    // Weights of powers of two add up without rounding, so that both ways agree exactly.
    double[] weights = IntStream.range(0, size).mapToDouble(i -> 1 << (i % 3)).toArray();
    double[] scores = IntStream.range(0, size).mapToDouble(i -> score(i, salt, shape)).toArray();
    double wanted = share * Arrays.stream(weights).sum();
    assertThat(found(scores, weights, wanted)).isEqualTo(sorted(scores, weights, wanted));
  }

  /** Spread evenly, in clumps of equal scores, with a far outlier, or all but the last equal. */
  private static double score(int i, int salt, int shape) {
    double even = Integer.toUnsignedLong((i + salt) * 0x9e3779b9) * 0x1p-32;
    return switch (shape) {
      case 0 -> even;
      case 1 -> Math.floor(20 * even);
      case 2 -> i == 0 ? 1e6 : even;
      default -> i == 0 ? 1 : 0;
    };
  }

  @Example
  void nothingWantedIsBelowEverybodyAndTooMuchIsAbove() {
    double[] scores = {3, 1, 2};
    double[] weights = {1, 1, 1};
    assertThat(found(scores, weights, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(found(scores, weights, 3)).isEqualTo(3);
    assertThat(found(scores, weights, 3.5)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Example
  void theHouseholdThatCrossesTheShareIsIncluded() {
    double[] scores = {3, 1, 2};
    double[] weights = {1, 1, 1};
    assertThat(found(scores, weights, 1)).isEqualTo(1);
    assertThat(found(scores, weights, 1.01)).isEqualTo(2);
  }
}

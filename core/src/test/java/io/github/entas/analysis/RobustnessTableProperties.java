package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.RobustnessTable.Options;
import io.github.entas.analysis.RobustnessTable.Row;
import io.github.entas.stat.SampleQuantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RobustnessTableProperties {

  private static final Options OPTIONS = new Options(0.3, 0.45, 0.35);

  /** Rates are in [0, 1] and there are 15 scenarios at most: rounding stays below 1e-13. */
  @Property(tries = 300, seed = "71")
  void everyMetricIsThatOfItsDefinition(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int strategies,
      @ForAll @IntRange(min = 1, max = 15) int scenarios) {
    Random random = new Random(seed);
    double[][] rates = rates(random, strategies, scenarios);
    double[] weights = random.doubles(scenarios, 0.1, 3).toArray();

    RobustnessTable table = RobustnessTable.of(ids(strategies), rates, OPTIONS, weights);

    for (Row row : table.rows()) {
      for (int s = 0; s < strategies; s++) {
        assertThat(row.values().get(s))
            .isCloseTo(slow(row.metric(), rates, weights, s), within(1e-13));
      }
      double best =
          row.metric().higherIsBetter()
              ? Collections.max(row.values())
              : Collections.min(row.values());
      assertThat(row.best()).contains("s" + row.values().indexOf(best));
    }
  }

  @Property(tries = 200, seed = "72")
  void equalWeightsAreNoWeights(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int scenarios) {
    Random random = new Random(seed);
    double[][] rates = rates(random, 4, scenarios);
    double[] weights = new double[scenarios];
    Arrays.fill(weights, 0.25);

    RobustnessTable table = RobustnessTable.of(ids(4), rates, OPTIONS);

    assertThat(RobustnessTable.of(ids(4), rates, OPTIONS, weights)).isEqualTo(table);
    for (int s = 0; s < 4; s++) {
      assertThat(table.row(RobustnessMetric.P90_REGRET).values().get(s))
          .isCloseTo(SampleQuantile.of(regrets(rates, s), 0.9), within(1e-13));
    }
  }

  @Property(tries = 200, seed = "73")
  void aShiftOfAWholeScenarioChangesNoRegret(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int scenarios) {
    Random random = new Random(seed);
    // Sixteenths: shifts by a sixteenth are exact.
    double[][] rates = new double[4][scenarios];
    double[][] shifted = new double[4][scenarios];
    for (int j = 0; j < scenarios; j++) {
      double shift = random.nextInt(8) / 16.0;
      for (int s = 0; s < 4; s++) {
        rates[s][j] = random.nextInt(9) / 16.0;
        shifted[s][j] = rates[s][j] + shift;
      }
    }

    RobustnessTable table = RobustnessTable.of(ids(4), rates, OPTIONS);
    RobustnessTable other = RobustnessTable.of(ids(4), shifted, OPTIONS);

    for (RobustnessMetric metric :
        List.of(
            RobustnessMetric.MAXIMUM_REGRET,
            RobustnessMetric.P90_REGRET,
            RobustnessMetric.MEAN_REGRET,
            RobustnessMetric.SHARE_ACCEPTABLE_REGRET)) {
      assertThat(other.row(metric)).isEqualTo(table.row(metric));
    }
    assertThat(table.row(RobustnessMetric.MEAN).best())
        .isEqualTo(table.row(RobustnessMetric.MEAN_REGRET).best());
  }

  @Property(tries = 200, seed = "74")
  void permutedStrategiesGiveThePermutedAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    double[][] rates = rates(random, 5, 7);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
    Collections.shuffle(order, random);

    RobustnessTable table = RobustnessTable.of(ids(5), rates, OPTIONS);
    RobustnessTable permuted =
        RobustnessTable.of(
            order.stream().map(s -> "s" + s).toList(),
            order.stream().map(s -> rates[s]).toArray(double[][]::new),
            OPTIONS);

    for (RobustnessMetric metric : RobustnessMetric.values()) {
      assertThat(permuted.row(metric).best())
          .containsExactlyInAnyOrderElementsOf(table.row(metric).best());
      for (int k = 0; k < 5; k++) {
        assertThat(permuted.row(metric).values().get(k))
            .isEqualTo(table.row(metric).values().get(order.get(k)));
      }
    }
  }

  private static double slow(RobustnessMetric metric, double[][] rates, double[] weights, int s) {
    double[] regrets = regrets(rates, s);
    double total = Arrays.stream(weights).sum();
    double mean = 0;
    double meanRegret = 0;
    double within = 0;
    double withinRegret = 0;
    for (int j = 0; j < weights.length; j++) {
      mean += weights[j] / total * rates[s][j];
      meanRegret += weights[j] / total * regrets[j];
      within += rates[s][j] <= 0.45 ? weights[j] / total : 0;
      withinRegret += regrets[j] <= 0.35 ? weights[j] / total : 0;
    }
    double low = Arrays.stream(rates[s]).min().orElseThrow();
    double high = Arrays.stream(rates[s]).max().orElseThrow();
    return switch (metric) {
      case WORST_CASE -> high;
      case MAXIMUM_REGRET -> Arrays.stream(regrets).max().orElseThrow();
      case P90_REGRET -> slowQuantile(regrets, weights);
      case MEAN_REGRET -> meanRegret;
      case MEAN -> mean;
      case HURWICZ -> 0.3 * low + 0.7 * high;
      case SHARE_ACCEPTABLE_RATE -> within;
      case SHARE_ACCEPTABLE_REGRET -> withinRegret;
    };
  }

  private static double[] regrets(double[][] rates, int s) {
    return IntStream.range(0, rates[s].length)
        .mapToDouble(
            j -> rates[s][j] - Arrays.stream(rates).mapToDouble(row -> row[j]).min().orElseThrow())
        .toArray();
  }

  /** The points (share of steps so far, value) by repeated search for the next value up. */
  private static double slowQuantile(double[] values, double[] weights) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
    List<Double> x = new ArrayList<>();
    List<Double> at = new ArrayList<>();
    double position = 0;
    double before = Double.NaN;
    while (!left.isEmpty()) {
      int next = left.get(0);
      for (int j : left) {
        next = values[j] < values[next] ? j : next;
      }
      left.remove((Integer) next);
      position += x.isEmpty() ? 0 : (before + weights[next]) / 2;
      before = weights[next];
      x.add(values[next]);
      at.add(position);
    }
    double wanted = 0.9 * position;
    for (int k = x.size() - 1; k > 0; k--) {
      if (at.get(k - 1) <= wanted) {
        double share = (wanted - at.get(k - 1)) / (at.get(k) - at.get(k - 1));
        return (1 - share) * x.get(k - 1) + share * x.get(k);
      }
    }
    return x.get(0);
  }

  private static double[][] rates(Random random, int strategies, int scenarios) {
    return IntStream.range(0, strategies)
        .mapToObj(s -> random.doubles(scenarios).toArray())
        .toArray(double[][]::new);
  }

  private static List<String> ids(int strategies) {
    return IntStream.range(0, strategies).mapToObj(s -> "s" + s).toList();
  }
}

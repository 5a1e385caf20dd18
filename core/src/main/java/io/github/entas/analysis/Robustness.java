package io.github.entas.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Works out the metrics of robustness from rates and regrets. */
final class Robustness {

  private static final double TIE = 1e-12;
  private static final double HIGH = 0.9;

  private final double[][] rates;
  private final double[][] regrets;
  private final RobustnessTable.Options options;
  private final ScenarioWeights weights;
  private final double allowance;

  Robustness(double[][] rates, RobustnessTable.Options options, ScenarioWeights weights) {
    this.rates = rates;
    this.regrets = regrets(rates);
    this.options = options;
    this.weights = weights;
    this.allowance =
        TIE * Arrays.stream(rates).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
  }

  RobustnessTable.Row row(List<String> ids, RobustnessMetric metric) {
    double[] values = IntStream.range(0, rates.length).mapToDouble(s -> value(metric, s)).toArray();
    // Shares are of weights and not of rates: they have an allowance of their own.
    boolean shares = metric.higherIsBetter();
    double best = shares ? max(values) : min(values);
    double tie = shares ? TIE : allowance;
    return new RobustnessTable.Row(
        metric,
        Arrays.stream(values).boxed().toList(),
        IntStream.range(0, values.length)
            .filter(s -> Math.abs(values[s] - best) <= tie)
            .mapToObj(ids::get)
            .toList());
  }

  private double value(RobustnessMetric metric, int s) {
    return switch (metric) {
      case WORST_CASE -> max(rates[s]);
      case MAXIMUM_REGRET -> max(regrets[s]);
      case P90_REGRET -> weights.quantile(regrets[s], HIGH);
      case MEAN_REGRET -> weights.mean(regrets[s]);
      case MEAN -> weights.mean(rates[s]);
      case HURWICZ -> options.optimism() * min(rates[s]) + (1 - options.optimism()) * max(rates[s]);
      case SHARE_ACCEPTABLE_RATE ->
          weights.share(rates[s], rate -> rate <= options.acceptableRate());
      case SHARE_ACCEPTABLE_REGRET ->
          weights.share(regrets[s], regret -> regret <= options.acceptableRegret() + allowance);
    };
  }

  private static double[][] regrets(double[][] rates) {
    double[][] regrets = StrategyArrays.copy(rates);
    for (int j = 0; j < rates[0].length; j++) {
      double lowest = Double.POSITIVE_INFINITY;
      for (double[] row : rates) {
        lowest = Math.min(lowest, row[j]);
      }
      for (double[] row : regrets) {
        row[j] -= lowest;
      }
    }
    return regrets;
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}

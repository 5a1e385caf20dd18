package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * Strategies judged over scenarios nobody can give trusted chances to, by several metrics side by
 * side.
 *
 * <p>Lower rates are better. Strategies whose metric is within 1e-12 of the best, relative to the
 * largest rate in absolute value, tie: all are named. The same allowance is made where a regret is
 * compared with what is acceptable, as both are differences; rates are compared exactly.
 *
 * @param ids the strategies, in the order given; copied, unmodifiable
 * @param rows one a metric, in the order of {@link RobustnessMetric}; copied, unmodifiable
 * @since 0.1.0
 */
public record RobustnessTable(List<String> ids, List<Row> rows) {

  /**
   * One metric.
   *
   * @param metric which
   * @param values one a strategy; copied, unmodifiable
   * @param best the strategies it picks, at least one, in the order given; copied, unmodifiable
   */
  public record Row(RobustnessMetric metric, List<Double> values, List<String> best) {

    /** Copies the lists. */
    public Row {
      values = List.copyOf(values);
      best = List.copyOf(best);
    }
  }

  /**
   * What the metrics need to know.
   *
   * @param optimism weight of the best scenario in Hurwicz' criterion, in [0, 1]: 0 looks at the
   *     worst only
   * @param acceptableRate highest rate that satisfies, finite
   * @param acceptableRegret highest regret that satisfies, finite, 0 or more
   */
  public record Options(double optimism, double acceptableRate, double acceptableRegret) {

    /** Checks the ranges. */
    public Options {
      new Checks()
          .share("/optimism", optimism)
          .finite("/acceptableRate", acceptableRate)
          .nonNegative("/acceptableRegret", acceptableRegret)
          .throwIfAny();
    }
  }

  /** Copies the lists. */
  public RobustnessTable {
    ids = List.copyOf(ids);
    rows = List.copyOf(rows);
  }

  /**
   * The table with equal weights.
   *
   * @param ids one a strategy, all different
   * @param rates {@code rates[s][j]} of strategy s in scenario j, finite, at least one scenario;
   *     not changed
   * @param options thresholds and optimism
   * @throws io.github.entas.InvalidValueException if ids repeat, the array is ragged or a rate is
   *     not finite
   */
  public static RobustnessTable of(List<String> ids, double[][] rates, Options options) {
    check(ids, rates).throwIfAny();
    return table(ids, rates, options, ScenarioWeights.equal(rates[0].length));
  }

  /**
   * The table with weights of scenarios, for means, shares and quantiles; the worst case, the
   * highest regret and Hurwicz' criterion know no weights.
   *
   * <p>The weighted quantile is linear between the sorted regrets, with steps of the mean of the
   * two weights: type 7 where all weights are equal.
   *
   * @param ids as without weights
   * @param rates as without weights
   * @param options as without weights
   * @param weights one a scenario, finite, greater than 0; only their proportions matter; not
   *     changed
   * @throws io.github.entas.InvalidValueException as without weights, or if the weights do not fit
   */
  public static RobustnessTable of(
      List<String> ids, double[][] rates, Options options, double[] weights) {
    Checks checks = check(ids, rates);
    if (checks.passed()) {
      int scenarios = rates[0].length;
      checks.that(
          weights.length == scenarios,
          "/weights",
          "have one number a scenario, " + scenarios,
          weights.length);
    }
    for (double weight : weights) {
      checks.that(
          weight > 0 && Double.isFinite(weight),
          "/weights",
          "be finite numbers greater than 0",
          weight,
          weight == 0 ? "Maybe the scenario should be left out." : "");
    }
    checks.throwIfAny();
    return table(ids, rates, options, new ScenarioWeights(weights));
  }

  /** The row of a metric. */
  public Row row(RobustnessMetric metric) {
    return rows.stream().filter(row -> row.metric() == metric).findFirst().orElseThrow();
  }

  private static RobustnessTable table(
      List<String> ids, double[][] rates, Options options, ScenarioWeights weights) {
    Robustness robustness = new Robustness(rates, options, weights);
    return new RobustnessTable(
        ids,
        Arrays.stream(RobustnessMetric.values())
            .map(metric -> robustness.row(ids, metric))
            .toList());
  }

  private static Checks check(List<String> ids, double[][] rates) {
    return new StrategyArrays(ids).rows("rates", rates, "scenario", 1).checks();
  }
}

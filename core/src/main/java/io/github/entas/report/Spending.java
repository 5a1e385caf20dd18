package io.github.entas.report;

import io.github.entas.analysis.SpendingSummary;
import io.github.entas.analysis.StrategySummary;
import java.util.function.ToDoubleFunction;

/** Money that a strategy spends a year, on average over the simulated years. */
final class Spending {

  private Spending() {}

  /** Of city and partners. */
  static double yearly(StrategySummary strategy) {
    return yearly(strategy, SpendingSummary::total);
  }

  static double city(StrategySummary strategy) {
    return yearly(strategy, SpendingSummary::city);
  }

  static double partners(StrategySummary strategy) {
    return yearly(strategy, SpendingSummary::partners);
  }

  private static double yearly(StrategySummary strategy, ToDoubleFunction<SpendingSummary> part) {
    int years = strategy.years().size() - 1;
    double sum =
        strategy.years().stream().skip(1).mapToDouble(y -> part.applyAsDouble(y.spending())).sum();
    return sum / years;
  }
}

package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A strategy beside the others of an outcome.
 *
 * @param summary its numbers by year: chances of the target, and coverage of the poor and leakage
 *     by program among its spending
 * @param reachedBy by which year the target is reached with a chance of 50 %, and of 80 %; copied
 * @param costs what it costs per unit of what it reaches
 * @param budget who pays what, one a simulated year; copied
 * @since 0.1.0
 */
public record StrategyComparison(
    StrategySummary summary, List<ReachedBy> reachedBy, CostRatios costs, List<BudgetYear> budget) {

  private static final List<Double> CHANCES = List.of(0.5, 0.8);

  /** Copies the lists. */
  public StrategyComparison {
    reachedBy = List.copyOf(reachedBy);
    budget = List.copyOf(budget);
  }

  static StrategyComparison of(Outcome outcome, int strategy, StrategySummary summary) {
    Stream<ReachedBy> reached = CHANCES.stream().map(chance -> ReachedBy.of(chance, summary));
    List<BudgetYear> budget =
        IntStream.rangeClosed(1, outcome.scenario().horizonYears())
            .mapToObj(t -> BudgetYear.of(outcome, strategy, t, summary.years().get(t)))
            .toList();
    return new StrategyComparison(
        summary, reached.toList(), CostRatios.of(outcome, strategy, summary), budget);
  }
}

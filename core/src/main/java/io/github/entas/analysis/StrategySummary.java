package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.stat.RatioEstimate;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy leads to.
 *
 * @param id key of the strategy
 * @param name what people call it
 * @param years one summary a year, the base year first; copied
 * @param costPerPersonYearOutOfPoverty money over the reference's, partners included, per
 *     person-year out of poverty over the reference's: a ratio of sums over the simulated years,
 *     undiscounted, with its 95 % interval for simulation error; null for the reference itself, and
 *     where the interval of the person-years reaches 0
 * @param scaleCheck how large the strategy is beside what the target needs; null for the reference
 *     itself
 * @param explanation why, where that was asked for; otherwise null
 * @since 0.1.0
 */
public record StrategySummary(
    String id,
    String name,
    List<YearSummary> years,
    @Nullable RatioEstimate costPerPersonYearOutOfPoverty,
    @Nullable ScaleCheck scaleCheck,
    @Nullable StrategyExplanation explanation) {

  /** Copies the list. */
  public StrategySummary {
    years = List.copyOf(years);
  }

  /**
   * The summary of a calendar year.
   *
   * @throws IllegalArgumentException if the year is not among those simulated
   */
  public YearSummary in(int calendarYear) {
    return years.stream()
        .filter(year -> year.year() == calendarYear)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the year must be the base year or a simulated one: " + calendarYear));
  }

  StrategySummary withExplanation(StrategyExplanation why) {
    return new StrategySummary(id, name, years, costPerPersonYearOutOfPoverty, scaleCheck, why);
  }

  static StrategySummary of(Outcome outcome, int strategy) {
    Scenario scenario = outcome.scenario();
    Strategy given = scenario.strategies().get(strategy);
    List<YearSummary> years =
        IntStream.rangeClosed(0, scenario.horizonYears())
            .mapToObj(t -> YearSummary.of(outcome, strategy, t))
            .toList();
    return new StrategySummary(
        given.id(),
        given.name(),
        years,
        CostEffectiveness.of(outcome, strategy).perPersonYear(),
        strategy == scenario.referenceIndex() ? null : ScaleCheck.of(outcome, years),
        null);
  }
}

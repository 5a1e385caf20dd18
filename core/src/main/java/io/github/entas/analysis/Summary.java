package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is told about an outcome: the numbers of every strategy and year, and the
 * findings.
 *
 * @param scenario the scenario as run
 * @param strategies one summary a strategy, in the order of the scenario; copied
 * @param choice which strategy to choose, by what a person-year out of poverty is worth; null where
 *     the draws were not kept
 * @param findings what a reader should know, in a fixed order; copied
 * @since 0.1.0
 */
public record Summary(
    Scenario scenario,
    List<StrategySummary> strategies,
    @Nullable Choice choice,
    List<Finding> findings) {

  /** Copies the lists. */
  public Summary {
    strategies = List.copyOf(strategies);
    findings = List.copyOf(findings);
  }

  /**
   * Summarizes an outcome.
   *
   * <p>Takes a sort of the draws, where they were kept, for each reported quantity, strategy and
   * year.
   */
  public static Summary of(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    List<StrategySummary> strategies =
        IntStream.range(0, scenario.strategies().size())
            .mapToObj(strategy -> StrategySummary.of(outcome, strategy))
            .toList();
    return new Summary(scenario, strategies, Choice.of(outcome), Findings.of(outcome, strategies));
  }

  /**
   * The strategy with the best chance that the true headcount is at the target's or below; among
   * equal chances the one with the lower mean headcount, then the first.
   *
   * @param year calendar year
   * @throws IllegalArgumentException if the year is not among those simulated
   */
  public StrategySummary best(int year) {
    return TargetReach.best(strategies, year, chances -> chances.trueHeadcount().value());
  }

  /**
   * This summary with a strategy explained.
   *
   * @throws IllegalArgumentException if the strategy is not among those summarized
   */
  public Summary withExplanation(StrategyExplanation explanation) {
    String id = explanation.attribution().strategy();
    if (strategies.stream().noneMatch(strategy -> strategy.id().equals(id))) {
      throw new IllegalArgumentException(
          "the strategy explained must be one of the summary: " + Figures.quoted(id));
    }
    List<StrategySummary> explained =
        strategies.stream()
            .map(s -> s.id().equals(id) ? s.withExplanation(explanation) : s)
            .toList();
    return new Summary(scenario, explained, choice, findings);
  }
}

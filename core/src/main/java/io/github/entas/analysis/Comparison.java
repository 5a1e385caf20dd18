package io.github.entas.analysis;

import io.github.entas.analysis.CostEffectivenessTable.SwitchPoint;
import io.github.entas.engine.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which mix: the strategies of an outcome beside each other.
 *
 * @param summary everything that is told about the outcome, its findings among it
 * @param strategies one a strategy, in the order of the scenario; copied
 * @param costsAndEffects by draw, all money spent over the simulated years, partners' included, and
 *     person-years out of poverty over the reference's; null where the draws were not kept
 * @param robustness the headcount in the target's year, a fraction, with the draws as scenarios of
 *     equal weight: a scenario is one world of the simulation, the same for all strategies.
 *     Acceptable is a headcount at the target's, and a regret that a survey could not see, its
 *     standard error; optimism is ½. Null where the draws were not kept
 * @since 0.1.0
 */
public record Comparison(
    Summary summary,
    List<StrategyComparison> strategies,
    @Nullable CostsAndEffects costsAndEffects,
    @Nullable RobustnessTable robustness) {

  /** Copies the list. */
  public Comparison {
    strategies = List.copyOf(strategies);
  }

  /**
   * Compares the strategies of an outcome.
   *
   * <p>Takes, beside a summary, a few columns of the draws for each strategy, where they were kept.
   */
  public static Comparison of(Outcome outcome) {
    Summary summary = Summary.of(outcome);
    List<StrategyComparison> strategies =
        IntStream.range(0, summary.strategies().size())
            .mapToObj(s -> StrategyComparison.of(outcome, s, summary.strategies().get(s)))
            .toList();
    boolean draws = outcome.keepsDraws();
    return new Comparison(
        summary,
        strategies,
        draws ? OutcomeDraws.costsAndEffects(outcome) : null,
        draws ? OutcomeDraws.robustness(outcome) : null);
  }

  /**
   * Values of a person-year out of poverty to look at: every switch point, half the first, the
   * middle between neighbors, and twice the last, ascending. So each strategy of the frontier is
   * looked at where it is best. 0 alone where there is no switch point; none where the draws were
   * not kept.
   */
  public List<Double> willingnessToPay() {
    if (costsAndEffects == null) {
      return List.of();
    }
    List<Double> values = new ArrayList<>();
    double before = 0;
    for (SwitchPoint point : costsAndEffects.table().switchPoints()) {
      values.add(0.5 * (before + point.willingnessToPay()));
      values.add(point.willingnessToPay());
      before = point.willingnessToPay();
    }
    values.add(2 * before);
    return List.copyOf(values);
  }

  /**
   * What uncertainty means for the choice at each {@link #willingnessToPay()}; none where the draws
   * were not kept.
   */
  public List<DecisionPoint> decisions() {
    return costsAndEffects == null
        ? List.of()
        : costsAndEffects.at(
            willingnessToPay().stream().mapToDouble(Double::doubleValue).toArray());
  }
}

package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which strategy to choose, by what a person-year out of poverty is worth, and how sure that is:
 * the points of the cost-effectiveness acceptability curves.
 *
 * @param ids keys of the strategies, in the order of the scenario; copied
 * @param table costs and person-years out of poverty on average, and who is dominated
 * @param decisions one a value of a person-year, ascending; copied
 * @since 0.1.0
 */
public record Choice(
    List<String> ids, CostEffectivenessTable table, List<DecisionPoint> decisions) {

  /** Even steps of a curve from 0 to twice the value at which the last choice changes. */
  private static final int STEPS = 24;

  /** Copies the lists. */
  public Choice {
    ids = List.copyOf(ids);
    decisions = List.copyOf(decisions);
  }

  /** The choice between the strategies of an outcome; null where its draws were not kept. */
  static @Nullable Choice of(Outcome outcome) {
    return outcome.keepsDraws() ? of(OutcomeDraws.costsAndEffects(outcome)) : null;
  }

  /**
   * The choice by costs and effects, at every value where it changes and at even steps between 0
   * and twice the last of them; at 0 alone where it never changes.
   */
  public static Choice of(CostsAndEffects strategies) {
    TreeSet<Double> values = new TreeSet<>(List.of(0.0));
    strategies.table().switchPoints().forEach(point -> values.add(point.willingnessToPay()));
    double last = 2 * values.last();
    for (int step = 1; last > 0 && step <= STEPS; step++) {
      values.add(last * step / STEPS);
    }
    return new Choice(
        strategies.ids(),
        strategies.table(),
        strategies.at(values.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}

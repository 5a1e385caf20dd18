package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.stat.Proportion;

/**
 * How likely a headcount at or below the target's is, with Wilson 95 % intervals over the draws.
 *
 * <p>The intervals are for simulation error and conservative: that draws are stratified is not in
 * them.
 *
 * @param trueHeadcount chance that the true headcount is there
 * @param publishedHeadcount chance that the headcount a survey publishes is there
 * @since 0.1.0
 */
public record OnTarget(Proportion trueHeadcount, Proportion publishedHeadcount) {

  private static final double LEVEL = 0.95;

  static OnTarget of(Outcome outcome, int strategy, int t) {
    int draws = outcome.scenario().simulation().draws();
    return new OnTarget(
        Proportion.wilson(outcome.drawsOnTarget(strategy, t), draws, LEVEL),
        Proportion.wilson(outcome.drawsPublishedOnTarget(strategy, t), draws, LEVEL));
  }
}

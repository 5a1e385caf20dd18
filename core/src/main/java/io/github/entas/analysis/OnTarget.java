package io.github.entas.analysis;

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

  static OnTarget of(double[] trueHeadcount, double[] publishedHeadcount, double target) {
    return new OnTarget(
        shareWithin(trueHeadcount, target), shareWithin(publishedHeadcount, target));
  }

  private static Proportion shareWithin(double[] headcount, double target) {
    int successes = 0;
    for (double p0 : headcount) {
      if (p0 <= target) {
        successes++;
      }
    }
    return Proportion.wilson(successes, headcount.length, LEVEL);
  }
}

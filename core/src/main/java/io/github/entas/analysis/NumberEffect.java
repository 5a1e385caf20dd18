package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;

/**
 * What one number of a scenario does to the answer, all else left as it is.
 *
 * @param number the number and its two values
 * @param low the answer at the one
 * @param high the answer at the other
 * @param standardError simulation error of {@link #swing}, a fraction: of the differences between
 *     the randomizations of both runs, which have the same random numbers
 * @since 0.1.0
 */
public record NumberEffect(VariedNumber number, Answer low, Answer high, double standardError) {

  private static final double ERRORS = 2;

  /**
   * The answer to a scenario.
   *
   * @param headcount mean headcount of a strategy in a year, a fraction
   * @param onTarget share of the draws in which it is at or below the target's
   */
  public record Answer(double headcount, double onTarget) {}

  static NumberEffect of(VariedNumber number, Outcome low, Outcome high, int t) {
    double[] differences =
        Means.minus(
            high.sample(Measure.HEADCOUNT, 0, t).randomizationMeans(),
            low.sample(Measure.HEADCOUNT, 0, t).randomizationMeans());
    return new NumberEffect(
        number, answer(low, t), answer(high, t), Sample.standardError(differences));
  }

  static Answer answer(Outcome outcome, int t) {
    return new Answer(
        outcome.sample(Measure.HEADCOUNT, 0, t).mean(),
        (double) outcome.drawsOnTarget(0, t) / outcome.scenario().simulation().draws());
  }

  /** Headcount at the high value less that at the low one, a fraction. */
  public double swing() {
    return high.headcount() - low.headcount();
  }

  /** Chance of the target at the high value less that at the low one. */
  public double onTargetSwing() {
    return high.onTarget() - low.onTarget();
  }

  /** Whether the swing is at least twice its simulation error, and not 0. */
  public boolean isTold() {
    return swing() != 0 && Math.abs(swing()) >= ERRORS * standardError;
  }
}

package io.github.entas.evidence;

import io.github.entas.stat.Interval;

/**
 * Q(τ²) = y′P(τ²)y, which falls from Cochran's Q to 0 as τ² grows, and is χ²(k − p) at the true τ².
 *
 * <p>Since no weight exceeds 1/τ², Q(τ²) ≤ S/τ² with S the unweighted sum of squares: a root at
 * level c lies in [0, S/c]. Source of the interval: Viechtbauer 2007, Statistics in Medicine 26(1),
 * 37–52, doi:10.1002/sim.2514.
 */
final class GeneralizedQ {

  private final MixedModel model;
  private final double atZero;
  private final double squares;

  GeneralizedQ(MixedModel model) {
    this.model = model;
    this.atZero = model.at(0).q();
    this.squares = model.unweighted().q();
  }

  /** The τ² with Q(τ²) = level; 0 where Q(0) is below. */
  double root(double level) {
    if (atZero <= level) {
      return 0;
    }
    return Root.falling(t -> model.at(t).q() - level, 0, squares / level);
  }

  /** Whether even Q(0) is below the lower quantile, so that no τ² fits. */
  boolean isEmpty(double confidence) {
    return atZero < ChiSquared.quantile(0.5 * (1 - confidence), model.degreesOfFreedom());
  }

  /** All τ² whose Q is between the quantiles; [0, 0] where there is none. */
  Interval profile(double confidence) {
    double outside = 0.5 * (1 - confidence);
    int degreesOfFreedom = model.degreesOfFreedom();
    return new Interval(
        root(ChiSquared.quantile(1 - outside, degreesOfFreedom)),
        root(ChiSquared.quantile(outside, degreesOfFreedom)));
  }
}

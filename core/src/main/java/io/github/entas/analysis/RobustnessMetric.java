package io.github.entas.analysis;

/**
 * Ways to judge a strategy by its rates in all scenarios; which one is chosen can decide who is
 * best.
 *
 * <p>Regret is the rate less the lowest rate that any strategy has in the same scenario. Source:
 * McPhail et al. 2018, Earth's Future 6(2), 169–191, doi:10.1002/2017EF000649.
 *
 * @since 0.1.0
 */
public enum RobustnessMetric {
  /** The highest rate. */
  WORST_CASE(false),
  /** The highest regret; who has the lowest is the minimax regret choice. */
  MAXIMUM_REGRET(false),
  /** The 90 % quantile of regret. */
  P90_REGRET(false),
  /** The mean regret; it orders strategies as {@link #MEAN} does. */
  MEAN_REGRET(false),
  /** The mean rate: Laplace's criterion of equally likely scenarios where there are no weights. */
  MEAN(false),
  /** Hurwicz: optimism × the lowest rate + (1 − optimism) × the highest. */
  HURWICZ(false),
  /** Satisficing: share of scenarios with an acceptable rate. */
  SHARE_ACCEPTABLE_RATE(true),
  /** Satisficing: share of scenarios with an acceptable regret. */
  SHARE_ACCEPTABLE_REGRET(true);

  private final boolean higherIsBetter;

  RobustnessMetric(boolean higherIsBetter) {
    this.higherIsBetter = higherIsBetter;
  }

  /** Whether more is better; true of the shares only. */
  public boolean higherIsBetter() {
    return higherIsBetter;
  }
}

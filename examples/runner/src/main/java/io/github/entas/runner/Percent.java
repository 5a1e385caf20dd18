package io.github.entas.runner;

import io.github.entas.stat.Estimate;

/** Shares in percent. */
final class Percent {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final double SMALL_CHANCE = 0.001;

  private Percent() {}

  /** A share: {@code "5 %"}, {@code "6.71 %"}. */
  static String text(double share) {
    return Numbers.shortest(100 * share, 2) + " %";
  }

  /** A mean with the range of nine in ten draws, without the sign: {@code "6.35 [5.6–7.1]"}. */
  static String withRange(Estimate share) {
    return Numbers.fixed(100 * share.mean(), 2)
        + " ["
        + Numbers.fixed(100 * quantile(share, LOW), 1)
        + "–"
        + Numbers.fixed(100 * quantile(share, HIGH), 1)
        + "]";
  }

  /** A chance; "never" and "always" only where they hold in every draw. */
  static String chance(double probability) {
    if (probability <= 0 || probability >= 1) {
      return text(probability);
    }
    if (probability < SMALL_CHANCE) {
      return "<0.1 %";
    }
    if (probability > 1 - SMALL_CHANCE) {
      return ">99.9 %";
    }
    return Numbers.fixed(100 * probability, 1) + " %";
  }

  private static double quantile(Estimate share, double probability) {
    Double value = share.quantiles().get(probability);
    if (value == null) {
      throw new IllegalArgumentException("the quantiles must hold that of " + probability);
    }
    return value;
  }
}

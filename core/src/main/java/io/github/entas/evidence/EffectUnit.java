package io.github.entas.evidence;

/**
 * The unit of an effect size.
 *
 * @since 0.1.0
 */
public enum EffectUnit {
  /** Share of the control group's mean: 0.38 for +38 %. */
  RELATIVE_CHANGE,
  /** Difference in money a month. */
  MONEY,
  /** Difference of logarithms, as the coefficient of a dummy in a regression of a logarithm. */
  LOG_POINTS,
  /** Difference of inverse hyperbolic sines. */
  INVERSE_HYPERBOLIC_SINE,
  /** Standard deviations of the outcome: Cohen's d, Hedges' g. */
  STANDARD_DEVIATIONS,
  /** Difference of shares: 0.02 for two percentage points. */
  SHARE_POINTS,
  /** Share of the capital, a month: 0.05 for 5 %. */
  MONTHLY_RETURN;

  /** The word used in messages. */
  String word() {
    return Words.of(this);
  }
}

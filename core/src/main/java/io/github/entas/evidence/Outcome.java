package io.github.entas.evidence;

/**
 * What a study measured.
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** Consumption of the household, in all or per head. */
  CONSUMPTION,
  /** Income of the household. */
  INCOME,
  /** Profit of the household's business. */
  PROFIT,
  /** Earnings of one person. */
  EARNINGS,
  /** Share of persons at work. */
  EMPLOYMENT,
  /** Return to capital that was given. */
  RETURN_TO_CAPITAL,
  /** Sales of the household's business. */
  SALES,
  /** Share of persons below a poverty line. */
  HEADCOUNT,
  /** Anything else: empowerment, assets, errors of targeting. */
  OTHER;

  /** The word used in messages. */
  String word() {
    return Words.of(this);
  }
}

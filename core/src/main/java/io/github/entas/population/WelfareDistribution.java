package io.github.entas.population;

/**
 * A distribution of consumption, solved: what every person of a cohort has, by latent rank.
 *
 * <p>The latent rank v of a person is standard normal, so that consumption is the quantile function
 * at Φ(v). The poverty measures take a shift x of log consumption: everybody consumes eˣ times as
 * much. Consumption and lines are money per person per month; lines must be positive and finite,
 * shifts finite.
 *
 * @since 0.1.0
 */
public sealed interface WelfareDistribution
    permits LatentLognormal, DagumWelfare, SinghMaddalaWelfare, GroupedDistribution, SampleWelfare {

  /** Consumption at latent rank {@code v}: the quantile function at Φ(v). */
  double consumption(double v);

  /**
   * The latent rank below which consumption is less: Φ⁻¹ of the share of persons strictly below.
   *
   * @param consumption finite; −∞ comes back where nobody is below, ∞ where everybody is
   */
  double rank(double consumption);

  /** Mean consumption. */
  double mean();

  /** Median consumption. */
  double median();

  /** Gini index. */
  double gini();

  /**
   * Lorenz curve L(p): the share of all consumption that the poorest share {@code p} of persons
   * has.
   *
   * @param p in [0, 1]
   */
  double share(double p);

  /** All three measures of poverty when log consumption has moved by {@code shift}. */
  Poverty poverty(double povertyLine, double shift);

  /** Share of persons strictly below the line when log consumption has moved by {@code shift}. */
  default double headcount(double povertyLine, double shift) {
    return poverty(povertyLine, shift).headcount();
  }

  /** FGT₁ when log consumption has moved by {@code shift}. */
  default double povertyGap(double povertyLine, double shift) {
    return poverty(povertyLine, shift).povertyGap();
  }

  /** FGT₂ when log consumption has moved by {@code shift}. */
  default double severity(double povertyLine, double shift) {
    return poverty(povertyLine, shift).severity();
  }
}

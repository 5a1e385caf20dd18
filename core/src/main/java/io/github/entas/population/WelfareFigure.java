package io.github.entas.population;

/**
 * A published figure that a welfare distribution is fitted to or judged by.
 *
 * @since 0.1.0
 */
public enum WelfareFigure {
  /** Share of persons strictly below the line; a fraction. */
  HEADCOUNT("headcount"),
  /** FGT₁ of the whole population; a fraction. */
  POVERTY_GAP("povertyGap"),
  /** FGT₂ of the whole population; a fraction. */
  SEVERITY("severity"),
  /** Mean consumption; money per person per month. */
  MEAN("mean"),
  /** Gini index of consumption; a fraction. */
  GINI("gini"),
  /** Share of all consumption that the poorest 40 % of persons have; a fraction. */
  BOTTOM_40_SHARE("bottom40Share");

  private final String key;

  WelfareFigure(String key) {
    this.key = key;
  }

  /** Its name in messages. */
  public String key() {
    return key;
  }

  /** The figure that a distribution has at a poverty line. */
  public double of(WelfareDistribution welfare, double povertyLine) {
    return switch (this) {
      case HEADCOUNT -> welfare.headcount(povertyLine, 0);
      case POVERTY_GAP -> welfare.povertyGap(povertyLine, 0);
      case SEVERITY -> welfare.severity(povertyLine, 0);
      case MEAN -> welfare.mean();
      case GINI -> welfare.gini();
      case BOTTOM_40_SHARE -> welfare.share(0.4);
    };
  }
}

package io.github.entas.population;

/**
 * A quantity a welfare distribution can be given by.
 *
 * @since 0.1.0
 */
public enum WelfareParameter {
  /** Lowest possible consumption; money per person per month. */
  FLOOR("floor"),
  /** Share of persons with consumption strictly below the line; a fraction. */
  HEADCOUNT("headcount"),
  /** FGT(1) of the whole cohort, the mean of ((z−y)/z)₊; a fraction. */
  POVERTY_GAP("povertyGap"),
  /** Mean consumption; money per person per month. */
  MEAN("mean"),
  /** Median consumption; money per person per month. */
  MEDIAN("median"),
  /** Gini index of consumption; a fraction. */
  GINI("gini"),
  /** Standard deviation of log consumption over the floor; log points. */
  SIGMA("sigma");

  private final String key;

  WelfareParameter(String key) {
    this.key = key;
  }

  /** The key in scenario files. */
  public String key() {
    return key;
  }
}

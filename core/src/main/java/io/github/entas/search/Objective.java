package io.github.entas.search;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;

/**
 * What makes a mix better than another, in the year asked about.
 *
 * @since 0.1.0
 */
public enum Objective {
  /** Chance that the true headcount is at or below the target's. */
  ON_TARGET("onTarget", true, 0.01),
  /** Chance that the headcount a survey publishes is. */
  PUBLISHED_ON_TARGET("publishedOnTarget", true, 0.01),
  /** Mean headcount. */
  HEADCOUNT("headcount", false, 0.0005),
  /** Mean poverty gap, FGT(1). */
  POVERTY_GAP("povertyGap", false, 0.0001),
  /** Mean severity, FGT(2). */
  SEVERITY("severity", false, 0.00005),
  /** Mean of what the headcount is above the target's, E[(P0 − target)₊]. */
  SHORTFALL("expectedShortfall", false, 0.0005);

  private final String key;
  private final boolean moreIsBetter;
  private final double minimumDifference;

  Objective(String key, boolean moreIsBetter, double minimumDifference) {
    this.key = key;
    this.moreIsBetter = moreIsBetter;
    this.minimumDifference = minimumDifference;
  }

  /** Its name in files and on the command line. */
  public String key() {
    return key;
  }

  /** Whether it is a chance, and so more of it is better. */
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** The smallest difference that matters where nothing is said: an assumption; a fraction. */
  public double minimumDifference() {
    return minimumDifference;
  }

  /** Its mean in each randomization of an outcome. */
  public double[] means(Outcome outcome, int strategy, int year) {
    return switch (this) {
      case ON_TARGET -> outcome.onTargetMeans(strategy, year);
      case PUBLISHED_ON_TARGET -> outcome.publishedOnTargetMeans(strategy, year);
      case HEADCOUNT -> outcome.sample(Measure.HEADCOUNT, strategy, year).randomizationMeans();
      case POVERTY_GAP -> outcome.sample(Measure.POVERTY_GAP, strategy, year).randomizationMeans();
      case SEVERITY -> outcome.sample(Measure.SEVERITY, strategy, year).randomizationMeans();
      case SHORTFALL -> outcome.shortfallMeans(strategy, year);
    };
  }
}

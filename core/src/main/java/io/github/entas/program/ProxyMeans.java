package io.github.entas.program;

import io.github.entas.Checks;

/**
 * A proxy-means test: the lowest {@code eligibleShare} of persons by a noisy score of permanent
 * consumption over the line are eligible, the household that crosses the share included.
 *
 * <p>score = ln[q(√(1−λ)·a_r)/z] + ν·√(Var·(1−R²)/R²), with ν a N(0, 1) trait of the household and
 * Var the person-weighted variance of the first term over the program's cohorts.
 *
 * @param eligibleShare share of persons in the program's cohorts, in [0, 1]
 * @param accuracy R² of the score, in (0, 1]
 * @param refreshYears see {@link Targeting#refreshYears()}
 * @since 0.1.0
 */
public record ProxyMeans(double eligibleShare, double accuracy, int refreshYears)
    implements Targeting {

  /** Checks the ranges. */
  public ProxyMeans {
    new Checks()
        .share("/eligibleShare", eligibleShare)
        .positiveShare("/accuracy", accuracy)
        .that(refreshYears >= 0, "/refreshYears", "be 0 or more", refreshYears)
        .throwIfAny();
  }

  /** A test repeated every year. */
  public static ProxyMeans of(double eligibleShare, double accuracy) {
    return new ProxyMeans(eligibleShare, accuracy, YEARLY);
  }

  /** This test with another interval between registries. */
  public ProxyMeans withRefreshYears(int years) {
    return new ProxyMeans(eligibleShare, accuracy, years);
  }
}

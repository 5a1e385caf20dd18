package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import org.jspecify.annotations.Nullable;

/**
 * Expected poverty of representative households of a cohort, the transitory shock integrated.
 *
 * <p>A household is known by w = μ + σ√(1−λ)·a − ln z, the log of its permanent consumption above
 * the floor in units of the line.
 */
sealed interface HouseholdPoverty permits SmoothPoverty, StepPoverty {

  /**
   * How poverty answers to welfare and line together; null without a transitory shock, or with one
   * too small for tables.
   */
  @Nullable PovertyKernel kernel();

  /** The floor in units of the poverty line, in [0, 1). */
  double floor();

  /** w of a household whose permanent rank is {@code a}. */
  double latent(double a);

  /**
   * 1/s: what turns a distance in w into standard deviations of the shock; infinite without one.
   */
  double perShock();

  /**
   * The probability that a household is poor.
   *
   * @param logLine of its {@link Threshold}
   */
  double poor(double latent, double logLine);

  /**
   * Adds FGT(0, 1, 2) of some households under one {@link Threshold}, each times {@code weight}, to
   * {@code sum[0 … 2]}.
   *
   * @param households numbers of the households
   * @param from first place in {@code households}
   * @param to place after the last
   * @param latents w by household number
   */
  void add(
      int[] households,
      int from,
      int to,
      double[] latents,
      double logLine,
      double ratio,
      double weight,
      double[] sum);

  /**
   * Adds FGT(f) of households under thresholds of their own, times their weights, to {@code
   * sums[3·year + f]}.
   *
   * @param from first place in the arrays
   * @param to place after the last
   * @param above the log line of their threshold, less their w
   * @param ratios of their thresholds
   * @param years where they count
   */
  void add(
      int from,
      int to,
      double[] above,
      double[] ratios,
      double[] weights,
      int[] years,
      double[] sums);

  /** That of a cohort: a step where nothing is transitory, otherwise smooth. */
  static HouseholdPoverty of(Cohort cohort) {
    LatentLognormal latent = cohort.latent();
    double line = cohort.povertyLine();
    double transitory = cohort.dynamics().transitoryShare();
    double location = latent.mu() - StrictMath.log(line);
    double permanent = latent.sigma() * Math.sqrt(1 - transitory);
    double shock = latent.sigma() * Math.sqrt(transitory);
    double floor = latent.floor() / line;
    return shock > 0
        ? SmoothPoverty.of(floor, location, permanent, shock)
        : new StepPoverty(floor, location, permanent);
  }
}

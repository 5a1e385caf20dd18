package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.stat.BulkFunctions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Expected poverty of representative households of a cohort, the transitory shock integrated.
 *
 * <p>A household is known by its w. Where consumption is lognormal over a floor, or nothing is
 * transitory, that is the log of its permanent consumption above the floor in units of the line, μ
 * + σ√(1−λ)·a − ln z; otherwise its permanent latent rank √(1−λ)·a.
 */
sealed interface HouseholdPoverty permits SmoothPoverty, StepPoverty, RankPoverty {

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
   * ln of permanent consumption in units of the line, of households.
   *
   * @param latents their w
   * @param from first place in the arrays
   * @param to place after the last
   */
  default void logPermanent(double[] latents, int from, int to, double[] out, BulkFunctions bulk) {
    bulk.exp(latents, out, from, to);
    for (int h = from; h < to; h++) {
      out[h] += floor();
    }
    bulk.log(out, out, from, to);
  }

  /** Where a log line lies on the scale of w. */
  default double place(double logLine) {
    return logLine;
  }

  /**
   * 1/s: what turns a distance in w into standard deviations of the shock; infinite without one.
   */
  double perShock();

  /**
   * The probability that a household is poor.
   *
   * @param place of the log line of its {@link Threshold}
   */
  double poor(double latent, double place);

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
   * Writes FGT(0, 1, 2) of each of some households under one {@link Threshold}; that of household h
   * at {@code fgt[3·h … 3·h + 2]}.
   *
   * @param households numbers of the households
   * @param count how many, from the first place on
   * @param latents w by household number
   */
  default void each(
      int[] households, int count, double[] latents, double logLine, double ratio, double[] fgt) {
    double[] sum = new double[Measured.CITY];
    for (int i = 0; i < count; i++) {
      add(households, i, i + 1, latents, logLine, ratio, 1, sum);
      System.arraycopy(sum, 0, fgt, Measured.CITY * households[i], Measured.CITY);
      Arrays.fill(sum, 0);
    }
  }

  /**
   * Adds FGT(f) of households under thresholds of their own, times their weights, to {@code
   * sums[3·year + f]}.
   *
   * @param from first place in the arrays
   * @param to place after the last
   * @param above the log line of their threshold, less their w
   * @param latents their w
   * @param ratios of their thresholds
   * @param years where they count
   */
  void add(
      int from,
      int to,
      double[] above,
      double[] latents,
      double[] ratios,
      double[] weights,
      int[] years,
      double[] sums);

  /**
   * That of a cohort: a step where nothing is transitory, a formula where consumption is lognormal,
   * otherwise a table.
   */
  static HouseholdPoverty of(Cohort cohort) {
    WelfareDistribution welfare = cohort.distribution();
    double line = cohort.povertyLine();
    double transitory = cohort.dynamics().transitoryShare();
    if (welfare instanceof LatentLognormal lognormal) {
      return of(lognormal, line, transitory);
    }
    return transitory > 0
        ? RankPoverty.of(welfare, line, transitory)
        : new StepPoverty(0, a -> StrictMath.log(welfare.consumption(a) / line));
  }

  private static HouseholdPoverty of(LatentLognormal welfare, double line, double transitory) {
    double location = welfare.mu() - StrictMath.log(line);
    double permanent = welfare.sigma() * Math.sqrt(1 - transitory);
    double shock = welfare.sigma() * Math.sqrt(transitory);
    double floor = welfare.floor() / line;
    return shock > 0
        ? SmoothPoverty.of(floor, location, permanent, shock)
        : new StepPoverty(floor, a -> location + permanent * a);
  }
}

package io.github.entas.search;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.stat.Sum;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a sample of draws says of a mix, in the year asked about.
 *
 * @param onTarget share of draws with the true headcount on target
 * @param publishedOnTarget share of draws with the published headcount on target
 * @param headcount mean headcount
 * @param povertyGap mean FGT(1)
 * @param severity mean FGT(2)
 * @param expectedShortfall E[(P0 − target)₊]
 * @param cost mean spending a year, over the simulated years up to the one asked about and over the
 *     draws, partners included, in base-year money
 * @since 0.1.0
 */
public record MixNumbers(
    double onTarget,
    double publishedOnTarget,
    double headcount,
    double povertyGap,
    double severity,
    double expectedShortfall,
    double cost) {

  /** The numbers of a strategy of an outcome. */
  static MixNumbers of(Outcome outcome, int strategy, int year) {
    double draws = outcome.scenario().simulation().draws();
    Sum spending = new Sum();
    for (int t = 1; t <= year; t++) {
      double[] means = outcome.spendingMeans(strategy, t);
      spending.add(Sum.of(means).value() / means.length);
    }
    return new MixNumbers(
        outcome.drawsOnTarget(strategy, year) / draws,
        outcome.drawsPublishedOnTarget(strategy, year) / draws,
        outcome.sample(Measure.HEADCOUNT, strategy, year).mean(),
        outcome.sample(Measure.POVERTY_GAP, strategy, year).mean(),
        outcome.sample(Measure.SEVERITY, strategy, year).mean(),
        outcome.expectedShortfall(strategy, year),
        spending.value() / year);
  }

  /** Means of the numbers of as many samples of one size. */
  static MixNumbers mean(List<MixNumbers> samples) {
    return new MixNumbers(
        mean(samples, MixNumbers::onTarget),
        mean(samples, MixNumbers::publishedOnTarget),
        mean(samples, MixNumbers::headcount),
        mean(samples, MixNumbers::povertyGap),
        mean(samples, MixNumbers::severity),
        mean(samples, MixNumbers::expectedShortfall),
        mean(samples, MixNumbers::cost));
  }

  private static double mean(List<MixNumbers> samples, ToDoubleFunction<MixNumbers> number) {
    Sum sum = new Sum();
    samples.forEach(sample -> sum.add(number.applyAsDouble(sample)));
    return sum.value() / samples.size();
  }

  /** The number of an objective. */
  public double of(Objective objective) {
    return switch (objective) {
      case ON_TARGET -> onTarget;
      case PUBLISHED_ON_TARGET -> publishedOnTarget;
      case HEADCOUNT -> headcount;
      case POVERTY_GAP -> povertyGap;
      case SEVERITY -> severity;
      case SHORTFALL -> expectedShortfall;
    };
  }

  /** The chance of the target that is meant: the published one where it is sought. */
  public double chance(Objective objective) {
    return objective == Objective.PUBLISHED_ON_TARGET ? publishedOnTarget : onTarget;
  }
}

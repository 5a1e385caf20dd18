package io.github.entas.engine;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What came out of a simulation, for each strategy and year: what all draws say of a number ({@link
 * Sample}), and the draws themselves where they were kept ({@link #keepsDraws()}).
 *
 * <p>Strategies, cohorts and items are numbered as in the scenario (programs before enablers,
 * {@link Scenario#items()}); year 0 is the base year. Draw d belongs to randomization d mod {@link
 * Settings#RANDOMIZATIONS}. A column has one value per draw and is a copy.
 *
 * @since 0.1.0
 */
public final class Outcome {

  private final OutcomeFold fold;
  private final RowShape shape;
  private final Diagnostics diagnostics;

  Outcome(OutcomeFold fold, Diagnostics diagnostics) {
    this.fold = fold;
    this.shape = fold.shape();
    this.diagnostics = diagnostics;
  }

  /** The scenario as run. */
  public Scenario scenario() {
    return fold.scenario();
  }

  /** What the run noticed about itself. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /**
   * Whether all draws were kept. If not, {@link #measure}, {@link #cohortHeadcount}, {@link #item},
   * {@link #spending} and {@link #publishedHeadcount} throw, and quantiles have an error, {@link
   * Sample#quantileError()}; everything else is the same.
   */
  public boolean keepsDraws() {
    return fold.storage().keepsDraws();
  }

  /** Whether headcounts by cohort were kept, {@link Simulation#cohorts}. */
  public boolean keepsCohorts() {
    return shape.cohorts() > 0;
  }

  /** What the draws say of a measure of the whole population. */
  public Sample sample(Measure measure, int strategy, int year) {
    return fold.storage().sample(place(measure, strategy, year));
  }

  /**
   * What the draws say of the headcount of a cohort.
   *
   * @throws IllegalStateException if headcounts by cohort were not kept
   */
  public Sample cohortSample(int cohort, int strategy, int year) {
    return fold.storage().sample(cohortPlace(cohort, strategy, year));
  }

  /** What the draws say of the headcount less that of the reference, paired by draw. */
  public Sample againstReference(int strategy, int year) {
    return fold.storage().againstReference(strategy, year);
  }

  /** Draws in which the headcount is at or below that of the target. */
  public int drawsOnTarget(int strategy, int year) {
    return IntStream.of(fold.counts().onTarget(strategy, year)).sum();
  }

  /** Draws in which the headcount that a survey would publish is at or below the target's. */
  public int drawsPublishedOnTarget(int strategy, int year) {
    return IntStream.of(fold.counts().publishedOnTarget(strategy, year)).sum();
  }

  /** Mean over the draws of what the headcount is above the target's: E[(P0 − target)₊]. */
  public double expectedShortfall(int strategy, int year) {
    return Sum.of(fold.counts().shortfall(strategy, year)).value()
        / scenario().simulation().draws();
  }

  /** The share of draws on target in each randomization. */
  public double[] onTargetMeans(int strategy, int year) {
    return means(IntStream.of(fold.counts().onTarget(strategy, year)).asDoubleStream());
  }

  /** The share of draws in each randomization whose published headcount is on target. */
  public double[] publishedOnTargetMeans(int strategy, int year) {
    return means(IntStream.of(fold.counts().publishedOnTarget(strategy, year)).asDoubleStream());
  }

  /** The mean of each randomization of what the headcount is above the target's. */
  public double[] shortfallMeans(int strategy, int year) {
    return means(DoubleStream.of(fold.counts().shortfall(strategy, year)));
  }

  private double[] means(DoubleStream sums) {
    int draws = scenario().simulation().draws() / Settings.RANDOMIZATIONS;
    return sums.map(sum -> sum / draws).toArray();
  }

  /** Draws in which a strategy lifts nobody over the line, net, all years after the base year. */
  public int drawsLiftingNobody(int strategy) {
    return fold.counts().liftingNobody(strategy);
  }

  /**
   * Mean over the draws of a quantity of a program or enabler; of {@link ItemColumn#COVERAGE} and
   * {@link ItemColumn#LEAKAGE} over the draws in which somebody is on the program, NaN if there are
   * none. 0 in the base year.
   */
  public double itemMean(ItemColumn column, int item, int strategy, int year) {
    int lane = fold.lanes().of(strategy, item);
    if (year == 0 || lane == Lanes.NONE) {
      return column == ItemColumn.COVERAGE || column == ItemColumn.LEAKAGE ? Double.NaN : 0;
    }
    return fold.items().mean(column, lane, year);
  }

  /** The mean of each randomization of all money spent, partners' share included. */
  public double[] spendingMeans(int strategy, int year) {
    double[] total = new double[Settings.RANDOMIZATIONS];
    for (int item = 0; item < scenario().items().size(); item++) {
      int lane = fold.lanes().of(strategy, item);
      if (year > 0 && lane != Lanes.NONE) {
        double[] spent = fold.items().means(ItemColumn.SPENT, lane, year);
        Arrays.setAll(total, r -> total[r] + spent[r]);
      }
    }
    return total;
  }

  /**
   * A measure of the whole population, by draw.
   *
   * @throws IllegalStateException if the draws were not kept
   */
  public double[] measure(Measure measure, int strategy, int year) {
    return fold.storage().column(place(measure, strategy, year));
  }

  private int place(Measure measure, int strategy, int year) {
    return shape.measures(strategy, year) + measure.order();
  }

  /**
   * The headcount of a cohort, by draw.
   *
   * @throws IllegalStateException if headcounts by cohort, or the draws, were not kept
   */
  public double[] cohortHeadcount(int cohort, int strategy, int year) {
    return fold.storage().column(cohortPlace(cohort, strategy, year));
  }

  private int cohortPlace(int cohort, int strategy, int year) {
    if (!keepsCohorts()) {
      throw new IllegalStateException(
          "headcounts by cohort must have been kept: they were not\n"
              + "Maybe leave out cohorts(false).");
    }
    return shape.cohorts(strategy, year) + cohort;
  }

  /**
   * A quantity of a program or enabler, by draw; zeros in the base year, no leakage.
   *
   * @throws IllegalStateException if the draws were not kept
   */
  public double[] item(ItemColumn column, int item, int strategy, int year) {
    int lane = fold.lanes().of(strategy, item);
    return year == 0 || lane == Lanes.NONE
        ? always(column == ItemColumn.LEAKAGE ? Double.NaN : 0)
        : fold.storage().column(shape.item(column, lane, year));
  }

  private double[] always(double value) {
    double[] column = measure(Measure.HEADCOUNT, 0, 0);
    Arrays.fill(column, value);
    return column;
  }

  /**
   * All money spent, partners' share included, by draw.
   *
   * @throws IllegalStateException if the draws were not kept
   */
  public double[] spending(int strategy, int year) {
    double[] total = always(0);
    for (int item = 0; item < scenario().items().size(); item++) {
      double[] spent = item(ItemColumn.SPENT, item, strategy, year);
      for (int d = 0; d < total.length; d++) {
        total[d] += spent[d];
      }
    }
    return total;
  }

  /**
   * The headcount that a survey would publish, by draw: the true one with the error of measurement,
   * the same for all strategies; in the base year the published rate itself where the scenario has
   * one, otherwise the true headcount.
   *
   * @throws IllegalStateException if the draws were not kept
   */
  public double[] publishedHeadcount(int strategy, int year) {
    BaseHeadcount base = scenario().population().headcount();
    if (year == 0) {
      return base == null ? measure(Measure.HEADCOUNT, strategy, 0) : always(base.rate());
    }
    double[] published = measure(Measure.HEADCOUNT, strategy, year);
    double[] noise = fold.storage().column(shape.surveyNoise(year));
    for (int d = 0; d < published.length; d++) {
      published[d] += noise[d];
    }
    return published;
  }
}

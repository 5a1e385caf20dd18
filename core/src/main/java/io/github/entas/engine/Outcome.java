package io.github.entas.engine;

import java.util.Arrays;

/**
 * What came out of a simulation: one column of numbers over the draws for each measure or quantity,
 * strategy and year.
 *
 * <p>Strategies, cohorts and items are numbered as in the scenario (programs before enablers,
 * {@link Scenario#items()}); year 0 is the base year. Draw d belongs to randomization d mod {@link
 * Settings#RANDOMIZATIONS}. Every column has one value per draw and is a copy.
 *
 * @since 0.1.0
 */
public final class Outcome {

  private final Scenario scenario;
  private final Lanes lanes;
  private final RowShape shape;
  private final Columns columns;
  private final Diagnostics diagnostics;

  Outcome(
      Scenario scenario, Lanes lanes, RowShape shape, Columns columns, Diagnostics diagnostics) {
    this.scenario = scenario;
    this.lanes = lanes;
    this.shape = shape;
    this.columns = columns;
    this.diagnostics = diagnostics;
  }

  /** The scenario as run. */
  public Scenario scenario() {
    return scenario;
  }

  /** What the run noticed about itself. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** A measure of the whole population, by draw. */
  public double[] measure(Measure measure, int strategy, int year) {
    return columns.column(shape.measures(strategy, year) + measure.order());
  }

  /** Whether headcounts by cohort were kept, {@link Simulation#cohorts}. */
  public boolean keepsCohorts() {
    return shape.cohorts() > 0;
  }

  /**
   * The headcount of a cohort, by draw.
   *
   * @throws IllegalStateException if they were not kept
   */
  public double[] cohortHeadcount(int cohort, int strategy, int year) {
    if (!keepsCohorts()) {
      throw new IllegalStateException(
          "headcounts by cohort must have been kept: they were not\n"
              + "Maybe leave out cohorts(false).");
    }
    return columns.column(shape.cohorts(strategy, year) + cohort);
  }

  /** A quantity of a program or enabler, by draw; zeros in the base year, no leakage. */
  public double[] item(ItemColumn column, int item, int strategy, int year) {
    int lane = lanes.of(strategy, item);
    return year == 0 || lane == Lanes.NONE
        ? always(column == ItemColumn.LEAKAGE ? Double.NaN : 0)
        : columns.column(shape.item(column, lane, year));
  }

  private double[] always(double value) {
    double[] column = new double[scenario.simulation().draws()];
    Arrays.fill(column, value);
    return column;
  }

  /** All money spent, partners' share included, by draw. */
  public double[] spending(int strategy, int year) {
    double[] total = always(0);
    for (int item = 0; item < scenario.items().size(); item++) {
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
   */
  public double[] publishedHeadcount(int strategy, int year) {
    var base = scenario.population().headcount();
    if (year == 0) {
      return base != null ? always(base.rate()) : measure(Measure.HEADCOUNT, strategy, 0);
    }
    double[] published = measure(Measure.HEADCOUNT, strategy, year);
    double[] noise = columns.column(shape.surveyNoise(year));
    for (int d = 0; d < published.length; d++) {
      published[d] += noise[d];
    }
    return published;
  }
}

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
  private final Columns columns;
  private final Diagnostics diagnostics;

  Outcome(Scenario scenario, Columns columns, Diagnostics diagnostics) {
    this.scenario = scenario;
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
    return columns.measure(measure, strategy, year).clone();
  }

  /** The headcount of a cohort, by draw. */
  public double[] cohortHeadcount(int cohort, int strategy, int year) {
    return columns.cohortHeadcount(cohort, strategy, year).clone();
  }

  /** A quantity of a program or enabler, by draw; zeros in the base year. */
  public double[] item(ItemColumn column, int item, int strategy, int year) {
    return columns.item(column, item, strategy, year);
  }

  /** All money spent, partners' share included, by draw. */
  public double[] spending(int strategy, int year) {
    double[] total = new double[scenario.simulation().draws()];
    for (int item = 0; item < scenario.items().size(); item++) {
      double[] spent = columns.item(ItemColumn.SPENT, item, strategy, year);
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
    if (year == 0 && base != null) {
      double[] rate = new double[scenario.simulation().draws()];
      Arrays.fill(rate, base.rate());
      return rate;
    }
    double[] published = measure(Measure.HEADCOUNT, strategy, year);
    double[] noise = columns.surveyNoise(year);
    for (int d = 0; d < published.length; d++) {
      published[d] += noise[d];
    }
    return published;
  }
}

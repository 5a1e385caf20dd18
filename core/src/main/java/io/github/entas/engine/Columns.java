package io.github.entas.engine;

/**
 * Storage of an outcome: primitive columns over the draws, each draw written once by whoever
 * simulates it.
 */
final class Columns {

  private final int strategies;
  private final int years;
  private final int cohorts;
  private final int items;
  private final double[][] measures;
  private final double[][] cohortHeadcounts;
  private final double[][] itemColumns;
  private final double[][] surveyNoise;

  Columns(Scenario scenario) {
    this.strategies = scenario.strategies().size();
    this.years = scenario.horizonYears() + 1;
    this.cohorts = scenario.population().cohorts().size();
    this.items = scenario.items().size();
    int draws = scenario.simulation().draws();
    this.measures = new double[Measure.values().length * strategies * years][draws];
    this.cohortHeadcounts = new double[cohorts * strategies * years][draws];
    this.itemColumns = new double[ItemColumn.values().length * items * strategies * years][draws];
    this.surveyNoise = new double[years][draws];
  }

  /** Bytes that the columns of a scenario take, without the few of their headers. */
  static long bytes(Scenario scenario) {
    long perCell =
        Measure.values().length
            + scenario.population().cohorts().size()
            + (long) ItemColumn.values().length * scenario.items().size();
    long cells = (long) scenario.strategies().size() * (scenario.horizonYears() + 1);
    long columns = perCell * cells + scenario.horizonYears() + 1;
    return Double.BYTES * columns * scenario.simulation().draws();
  }

  double[] measure(Measure measure, int strategy, int year) {
    return measures[(measure.ordinal() * strategies + strategy) * years + year];
  }

  double[] cohortHeadcount(int cohort, int strategy, int year) {
    return cohortHeadcounts[(cohort * strategies + strategy) * years + year];
  }

  double[] item(ItemColumn column, int item, int strategy, int year) {
    return itemColumns[((column.ordinal() * items + item) * strategies + strategy) * years + year];
  }

  double[] surveyNoise(int year) {
    return surveyNoise[year];
  }
}

package io.github.entas.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Storage of an outcome: primitive columns over the draws, each draw written once by whoever
 * simulates it.
 */
final class Columns {

  private final int strategies;
  private final int years;
  private final Map<Measure, double[][]> measures = new EnumMap<>(Measure.class);
  private final double[][] cohortHeadcounts;
  private final Map<ItemColumn, double[][]> itemColumns = new EnumMap<>(ItemColumn.class);
  private final double[][] surveyNoise;

  Columns(Scenario scenario) {
    this.strategies = scenario.strategies().size();
    this.years = scenario.horizonYears() + 1;
    int cohorts = scenario.population().cohorts().size();
    int items = scenario.items().size();
    int draws = scenario.simulation().draws();
    for (Measure measure : Measure.values()) {
      measures.put(measure, new double[strategies * years][draws]);
    }
    this.cohortHeadcounts = new double[cohorts * strategies * years][draws];
    for (ItemColumn column : ItemColumn.values()) {
      itemColumns.put(column, new double[items * strategies * years][draws]);
    }
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
    return Objects.requireNonNull(measures.get(measure))[strategy * years + year];
  }

  double[] cohortHeadcount(int cohort, int strategy, int year) {
    return cohortHeadcounts[(cohort * strategies + strategy) * years + year];
  }

  double[] item(ItemColumn column, int item, int strategy, int year) {
    double[][] all = Objects.requireNonNull(itemColumns.get(column));
    return all[(item * strategies + strategy) * years + year];
  }

  double[] surveyNoise(int year) {
    return surveyNoise[year];
  }
}

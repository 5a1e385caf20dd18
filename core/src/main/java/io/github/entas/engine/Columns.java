package io.github.entas.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Storage of an outcome: primitive columns over the draws, each draw written once by whoever
 * simulates it.
 *
 * <p>Most columns of items keep one value throughout, such as the spending on what a strategy does
 * not fund; a column of its own is made when the first other value comes.
 */
final class Columns {

  private final int draws;
  private final int strategies;
  private final int years;
  private final Map<Measure, double[][]> measures = new EnumMap<>(Measure.class);
  private final double[][] cohortHeadcounts;
  private final Map<ItemColumn, AtomicReferenceArray<double @Nullable []>> items =
      new EnumMap<>(ItemColumn.class);
  private final double[][] surveyNoise;

  Columns(Scenario scenario) {
    this.draws = scenario.simulation().draws();
    this.strategies = scenario.strategies().size();
    this.years = scenario.horizonYears() + 1;
    int cohorts = scenario.population().cohorts().size();
    for (Measure measure : Measure.values()) {
      measures.put(measure, new double[strategies * years][draws]);
    }
    this.cohortHeadcounts = new double[cohorts * strategies * years][draws];
    int cells = scenario.items().size() * strategies * years;
    for (ItemColumn column : ItemColumn.values()) {
      items.put(column, new AtomicReferenceArray<>(cells));
    }
    this.surveyNoise = new double[years][draws];
  }

  /** Bytes that the columns of a scenario take at most, without the few of their headers. */
  static long bytes(Scenario scenario) {
    long perCell = (long) Measure.values().length + scenario.population().cohorts().size();
    long cells = (long) scenario.strategies().size() * (scenario.horizonYears() + 1);
    long funded = scenario.strategies().stream().mapToLong(s -> s.budget().size()).sum();
    long ofItems = (long) ItemColumn.values().length * funded * scenario.horizonYears();
    long columns = perCell * cells + ofItems + scenario.horizonYears() + 1;
    return Double.BYTES * columns * scenario.simulation().draws();
  }

  double[] measure(Measure measure, int strategy, int year) {
    return Objects.requireNonNull(measures.get(measure))[strategy * years + year];
  }

  double[] cohortHeadcount(int cohort, int strategy, int year) {
    return cohortHeadcounts[(cohort * strategies + strategy) * years + year];
  }

  /** A copy of a column of an item. */
  double[] item(ItemColumn column, int item, int strategy, int year) {
    double[] kept = all(column).get(place(item, strategy, year));
    return kept == null ? unwritten(column) : kept.clone();
  }

  /** Writes what an item came to in a draw. */
  void put(ItemColumn column, int item, int strategy, int year, int draw, double value) {
    int place = place(item, strategy, year);
    double[] kept = all(column).get(place);
    if (kept == null) {
      if (Double.compare(value, initial(column)) == 0) {
        return;
      }
      all(column).compareAndSet(place, null, unwritten(column));
      kept = Objects.requireNonNull(all(column).get(place));
    }
    kept[draw] = value;
  }

  private AtomicReferenceArray<double @Nullable []> all(ItemColumn column) {
    return Objects.requireNonNull(items.get(column));
  }

  private int place(int item, int strategy, int year) {
    return (item * strategies + strategy) * years + year;
  }

  private double[] unwritten(ItemColumn column) {
    double[] same = new double[draws];
    Arrays.fill(same, initial(column));
    return same;
  }

  /** Nobody on a program leaves its leakage without meaning; everything else is then 0. */
  private static double initial(ItemColumn column) {
    return column == ItemColumn.LEAKAGE ? Double.NaN : 0;
  }

  double[] surveyNoise(int year) {
    return surveyNoise[year];
  }
}

package io.github.entas.engine;

/** What the slow engine computed: columns over its draws, numbered as those of {@link Outcome}. */
@SuppressWarnings("EnumOrdinal") // a plain array by column is the slow and obvious way
final class SlowOutcome {

  private final double[][][][] measures;
  private final double[][][][] cohortHeadcounts;
  private final double[][][][][] items;
  private final double[][][] published;

  SlowOutcome(Scenario scenario, int draws) {
    int strategies = scenario.strategies().size();
    int years = scenario.horizonYears() + 1;
    this.measures = new double[Measure.values().length][strategies][years][draws];
    this.cohortHeadcounts =
        new double[scenario.population().cohorts().size()][strategies][years][draws];
    this.items =
        new double[ItemColumn.values().length][scenario.items().size()][strategies][years][draws];
    this.published = new double[strategies][years][draws];
  }

  double[] measure(Measure measure, int strategy, int year) {
    return measures[measure.order()][strategy][year];
  }

  double[] cohortHeadcount(int cohort, int strategy, int year) {
    return cohortHeadcounts[cohort][strategy][year];
  }

  double[] item(ItemColumn column, int item, int strategy, int year) {
    return items[column.ordinal()][item][strategy][year];
  }

  /** Published figures of the years 1 …; in the base year the true one. */
  double[] published(int strategy, int year) {
    return published[strategy][year];
  }
}

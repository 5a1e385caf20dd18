package io.github.entas.engine;

import java.io.Serializable;

/**
 * Where the numbers of one draw stand in its row: measures, headcounts by cohort, quantities of
 * items by lane, errors of surveys.
 *
 * <p>Rows hold each kind together, and of items each lane, so that what is made together is written
 * in one piece.
 *
 * @param strategies number of strategies
 * @param years number of years, the base year included
 * @param cohorts number of cohorts whose headcounts are kept; 0 if none are
 * @param lanes number of lanes, {@link Lanes}
 */
record RowShape(int strategies, int years, int cohorts, int lanes) implements Serializable {

  private static final int MEASURES = Measure.values().length;
  private static final int COLUMNS = ItemColumn.values().length;

  /** The shape of a model's rows, with or without headcounts by cohort. */
  static RowShape of(Model model, boolean cohorts) {
    return new RowShape(
        model.scenario().strategies().size(),
        model.years(),
        cohorts ? model.cohorts() : 0,
        model.lanes().count());
  }

  /** Place of a strategy's first measure in a year; the others follow in their order. */
  int measures(int strategy, int year) {
    return (strategy * years + year) * MEASURES;
  }

  /** Place of the first cohort's headcount; the other cohorts follow. */
  int cohorts(int strategy, int year) {
    return strategies * years * MEASURES + (strategy * years + year) * cohorts;
  }

  /** How many measures and headcounts of cohorts begin the row, of which quantiles are told. */
  int summarized() {
    return strategies * years * (MEASURES + cohorts);
  }

  /** Place of a lane's first quantity; its others follow, then the other lanes. */
  int lane(int lane) {
    return summarized() + lane * laneSize(years);
  }

  /** How many quantities of a lane stand side by side. */
  static int laneSize(int years) {
    return COLUMNS * (years - 1);
  }

  /** Which of a lane's quantities is that of a year after the base year. */
  @SuppressWarnings("EnumOrdinal") // any order does, as long as it is one
  static int inLane(ItemColumn column, int years, int year) {
    return column.ordinal() * (years - 1) + year - 1;
  }

  /** Place of a lane's quantity in a year after the base year. */
  int item(ItemColumn column, int lane, int year) {
    return lane(lane) + inLane(column, years, year);
  }

  /** Place of the error of the survey of a year after the base year. */
  int surveyNoise(int year) {
    return size() - years + year;
  }

  /** Numbers in a row. */
  int size() {
    long cells = (long) strategies * years * (MEASURES + cohorts);
    return Math.toIntExact(cells + ((long) COLUMNS * lanes + 1) * (years - 1));
  }
}

package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Makes outcomes by hand: whoever asks questions of an outcome is tested on numbers that are known.
 *
 * <p>What is not filled in is 0, and NaN where a leakage is (nobody is on the program).
 */
public final class OutcomeFixture {

  private final Scenario scenario;
  private final Columns columns;
  private final List<Diagnostics.Moved> moved = new ArrayList<>();
  private final Integer[] cut;

  private OutcomeFixture(Scenario scenario) {
    this.scenario = scenario;
    this.columns = new Columns(scenario);
    this.cut = new Integer[scenario.strategies().size()];
    Arrays.fill(cut, 0);
  }

  public static OutcomeFixture of(Scenario scenario) {
    return new OutcomeFixture(scenario);
  }

  public OutcomeFixture measure(
      Measure measure, int strategy, int year, IntToDoubleFunction byDraw) {
    Arrays.setAll(columns.measure(measure, strategy, year), byDraw);
    return this;
  }

  /** The same headcount in all years, gap and severity half and a quarter of it. */
  public OutcomeFixture everyYear(int strategy, IntToDoubleFunction headcount) {
    for (int year = 0; year <= scenario.horizonYears(); year++) {
      headcount(strategy, year, headcount);
    }
    return this;
  }

  /** A headcount, gap and severity half and a quarter of it. */
  public OutcomeFixture headcount(int strategy, int year, IntToDoubleFunction headcount) {
    return measure(Measure.HEADCOUNT, strategy, year, headcount)
        .measure(Measure.POVERTY_GAP, strategy, year, d -> headcount.applyAsDouble(d) / 2)
        .measure(Measure.SEVERITY, strategy, year, d -> headcount.applyAsDouble(d) / 4);
  }

  public OutcomeFixture cohortHeadcount(
      int cohort, int strategy, int year, IntToDoubleFunction byDraw) {
    Arrays.setAll(columns.cohortHeadcount(cohort, strategy, year), byDraw);
    return this;
  }

  public OutcomeFixture item(
      ItemColumn column, int item, int strategy, int year, IntToDoubleFunction byDraw) {
    for (int d = 0; d < scenario.simulation().draws(); d++) {
      columns.put(column, item, strategy, year, d, byDraw.applyAsDouble(d));
    }
    return this;
  }

  public OutcomeFixture surveyNoise(int year, IntToDoubleFunction byDraw) {
    Arrays.setAll(columns.surveyNoise(year), byDraw);
    return this;
  }

  public OutcomeFixture moved(String pointer, double share) {
    moved.add(new Diagnostics.Moved(pointer, share));
    return this;
  }

  public OutcomeFixture drawsCutByCap(int strategy, int draws) {
    cut[strategy] = draws;
    return this;
  }

  public Outcome outcome() {
    return new Outcome(scenario, columns, new Diagnostics(moved, List.of(cut)));
  }
}

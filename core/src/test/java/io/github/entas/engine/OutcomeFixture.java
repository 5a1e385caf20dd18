package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Makes outcomes by hand: whoever asks questions of an outcome is tested on numbers that are known.
 * They go the way of simulated ones, in blocks.
 *
 * <p>What is not filled in is 0, and NaN where a leakage is (nobody is on the program).
 */
public final class OutcomeFixture {

  private final Scenario scenario;
  private final Lanes lanes;
  private final RowShape shape;
  private final Map<Integer, double[]> byPlace = new HashMap<>();
  private final List<Diagnostics.Moved> moved = new ArrayList<>();
  private final Integer[] cut;

  private OutcomeFixture(Scenario scenario) {
    this.scenario = scenario;
    this.lanes = oneEach(scenario);
    this.shape =
        new RowShape(
            scenario.strategies().size(),
            scenario.horizonYears() + 1,
            scenario.population().cohorts().size(),
            lanes.count());
    this.cut = new Integer[scenario.strategies().size()];
    Arrays.fill(cut, 0);
    for (int lane = 0; lane < lanes.count(); lane++) {
      for (int year = 1; year <= scenario.horizonYears(); year++) {
        put(shape.item(ItemColumn.LEAKAGE, lane, year), d -> Double.NaN);
      }
    }
  }

  /** A lane of its own for each strategy and item: money is never the same. */
  private static Lanes oneEach(Scenario scenario) {
    int items = scenario.items().size();
    double[][][] money = new double[scenario.strategies().size()][items][2];
    double[][][] strength = new double[money.length][2][0];
    for (int s = 0; s < money.length; s++) {
      for (double[] byYear : money[s]) {
        byYear[1] = s + 1;
      }
    }
    return new Lanes(money, strength, new int[items][0]);
  }

  public static OutcomeFixture of(Scenario scenario) {
    return new OutcomeFixture(scenario);
  }

  public OutcomeFixture measure(
      Measure measure, int strategy, int year, IntToDoubleFunction byDraw) {
    put(shape.measures(strategy, year) + measure.order(), byDraw);
    return this;
  }

  private void put(int place, IntToDoubleFunction byDraw) {
    double[] values = new double[scenario.simulation().draws()];
    Arrays.setAll(values, byDraw);
    byPlace.put(place, values);
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
    put(shape.cohorts(strategy, year) + cohort, byDraw);
    return this;
  }

  public OutcomeFixture item(
      ItemColumn column, int item, int strategy, int year, IntToDoubleFunction byDraw) {
    if (year < 1) {
      throw new IllegalArgumentException("nothing is done in the base year: " + year);
    }
    put(shape.item(column, lanes.of(strategy, item), year), byDraw);
    return this;
  }

  public OutcomeFixture surveyNoise(int year, IntToDoubleFunction byDraw) {
    put(shape.surveyNoise(year), byDraw);
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
    return outcome(false);
  }

  /** The outcome of a run that keeps only what is told of the draws. */
  public Outcome streamed() {
    return outcome(true);
  }

  private Outcome outcome(boolean streaming) {
    OutcomeFold fold = new OutcomeFold(scenario, lanes, shape, 1, streaming);
    for (DrawBlock block : blocks()) {
      fold.fold(result(block));
    }
    List<Integer> inconsistent = fold.counts().inconsistent();
    return new Outcome(fold, new Diagnostics(moved, List.of(cut), inconsistent));
  }

  private List<DrawBlock> blocks() {
    int positions = scenario.simulation().draws() / Settings.RANDOMIZATIONS;
    return DrawBlock.all(positions, DrawBlock.positions(shape), 1);
  }

  private BlockResult result(DrawBlock block) {
    BlockResult result = new BlockResult(shape, 1, block);
    for (int position = block.from(); position < block.to(); position++) {
      int draw = position * Settings.RANDOMIZATIONS + block.randomization();
      byPlace.forEach((place, value) -> result.values()[result.row(draw) + place] = value[draw]);
    }
    return result;
  }
}

package io.github.entas.engine;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/** Means of the quantities of items, by lane and year. */
final class ItemSums {

  private final RowShape shape;
  private final int positions;
  private final RandomizationSums sums;
  private final int[] inUse;

  /**
   * Empty sums.
   *
   * @param shape of the rows
   * @param draws number of draws
   */
  ItemSums(RowShape shape, int draws) {
    this.shape = shape;
    this.positions = draws / Settings.RANDOMIZATIONS;
    this.sums = new RandomizationSums(shape.surveyNoise(1) - first());
    this.inUse = new int[shape.lanes() * (shape.years() - 1)];
  }

  /** Bytes of the sums of a shape. */
  static long bytes(RowShape shape) {
    return RandomizationSums.bytes((long) shape.surveyNoise(1) - shape.summarized());
  }

  private int first() {
    return shape.summarized();
  }

  /** Adds a block. */
  void fold(BlockResult result) {
    double[] values = result.values();
    int r = result.block().randomization();
    int leakage = shape.items(ItemColumn.LEAKAGE);
    int after = leakage + inUse.length;
    int end = shape.surveyNoise(1);
    sums.add(result, first(), 0, leakage - first());
    sums.add(result, after, after - first(), end - after);
    for (int row = 0; row < values.length; row += shape.size()) {
      for (int i = 0; i < inUse.length; i++) {
        double value = values[row + leakage + i];
        if (!Double.isNaN(value)) {
          sums.add(r, leakage - first() + i, value);
          inUse[i]++;
        }
      }
    }
  }

  /**
   * Mean over the draws, of coverage and leakage over those in which somebody is on the program;
   * NaN where there are none.
   */
  double mean(ItemColumn column, int lane, int year) {
    int place = shape.item(column, lane, year);
    double sum = Sum.of(sums.sums(place - first())).value();
    boolean ofParticipants = column == ItemColumn.COVERAGE || column == ItemColumn.LEAKAGE;
    int used = inUse[lane * (shape.years() - 1) + year - 1];
    return sum / (ofParticipants ? used : positions * Settings.RANDOMIZATIONS);
  }

  /** The mean of each randomization. */
  double[] means(ItemColumn column, int lane, int year) {
    double[] byRandomization = sums.sums(shape.item(column, lane, year) - first());
    return Arrays.stream(byRandomization).map(sum -> sum / positions).toArray();
  }
}

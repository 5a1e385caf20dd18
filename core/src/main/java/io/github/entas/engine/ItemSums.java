package io.github.entas.engine;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/** Means of the quantities of items, by lane and year. */
final class ItemSums {

  private final RowShape shape;
  private final int positions;
  private final RandomizationSums sums;

  /** Leakage by lane and year, which is NaN where nobody is on the program, apart. */
  private final RandomizationSums leakages;

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
    this.leakages = new RandomizationSums(inUse.length);
  }

  /** Bytes of the sums of a shape. */
  static long bytes(RowShape shape) {
    long leakages = (long) shape.lanes() * (shape.years() - 1);
    long items = (long) shape.surveyNoise(1) - shape.summarized();
    return RandomizationSums.bytes(items + leakages) + leakages * Integer.BYTES;
  }

  private int first() {
    return shape.summarized();
  }

  /** Adds a block. */
  void fold(BlockResult result) {
    sums.add(result, first(), 0, shape.surveyNoise(1) - first());
    double[] values = result.values();
    int r = result.block().randomization();
    int years = shape.years() - 1;
    for (int row = 0; row < values.length; row += shape.size()) {
      for (int lane = 0; lane < shape.lanes(); lane++) {
        leakage(r, values, row + shape.item(ItemColumn.LEAKAGE, lane, 1), lane * years, years);
      }
    }
  }

  private void leakage(int randomization, double[] values, int from, int first, int number) {
    for (int i = 0; i < number; i++) {
      double value = values[from + i];
      if (!Double.isNaN(value)) {
        leakages.add(randomization, first + i, value);
        inUse[first + i]++;
      }
    }
  }

  /**
   * Mean over the draws, of coverage and leakage over those in which somebody is on the program;
   * NaN where there are none.
   */
  double mean(ItemColumn column, int lane, int year) {
    int cell = lane * (shape.years() - 1) + year - 1;
    double[] byRandomization =
        column == ItemColumn.LEAKAGE
            ? leakages.sums(cell)
            : sums.sums(shape.item(column, lane, year) - first());
    double sum = Sum.of(byRandomization).value();
    boolean ofParticipants = column == ItemColumn.COVERAGE || column == ItemColumn.LEAKAGE;
    int used = inUse[cell];
    return sum / (ofParticipants ? used : positions * Settings.RANDOMIZATIONS);
  }

  /** The mean of each randomization; of leakage NaN where nobody is on the program in a draw. */
  double[] means(ItemColumn column, int lane, int year) {
    double[] byRandomization = sums.sums(shape.item(column, lane, year) - first());
    return Arrays.stream(byRandomization).map(sum -> sum / positions).toArray();
  }
}

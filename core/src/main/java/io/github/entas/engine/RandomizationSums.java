package io.github.entas.engine;

/**
 * Compensated sums of many columns, by randomization: as {@link io.github.entas.stat.Sum} to the
 * bit, in loops over neighboring columns. The property of one thread at a time.
 *
 * <p>The rounding error of an addition is found without comparing (Knuth's TwoSum, as exact as
 * Neumaier's), which suits vectors.
 */
final class RandomizationSums {

  /** Columns that are gone through row by row, while their sums are in the cache. */
  private static final int TOGETHER = 512;

  private final double[][] total;
  private final double[][] lost;
  private final double[] sums = new double[TOGETHER];
  private final double[] errors = new double[TOGETHER];
  private final double[] values = new double[TOGETHER];

  RandomizationSums(int columns) {
    this.total = new double[Settings.RANDOMIZATIONS][columns];
    this.lost = new double[Settings.RANDOMIZATIONS][columns];
  }

  /** Bytes of the sums of so many columns. */
  static long bytes(long columns) {
    return 2L * Settings.RANDOMIZATIONS * Double.BYTES * columns;
  }

  /**
   * Adds places of all rows of a block to as many columns.
   *
   * @param result rows
   * @param place of the first number in a row
   * @param column that it is added to
   * @param number how many
   */
  void add(BlockResult result, int place, int column, int number) {
    int randomization = result.block().randomization();
    int rowSize = result.shape().size();
    for (int done = 0; done < number; done += TOGETHER) {
      int some = Math.min(TOGETHER, number - done);
      add(randomization, result.values(), place + done, rowSize, column + done, some);
    }
  }

  /**
   * Adds places of all rows to as many columns.
   *
   * @param rows one after the other
   * @param place of the first number in a row
   * @param rowSize from one row to the next
   * @param first column
   * @param number how many, at most 512
   */
  void add(int randomization, double[] rows, int place, int rowSize, int first, int number) {
    System.arraycopy(total[randomization], first, sums, 0, number);
    System.arraycopy(lost[randomization], first, errors, 0, number);
    for (int from = place; from < rows.length; from += rowSize) {
      // Copied, so that all that is added stands at one index, which is what vectors need.
      System.arraycopy(rows, from, values, 0, number);
      add(values, number, sums, errors);
    }
    System.arraycopy(sums, 0, total[randomization], first, number);
    System.arraycopy(errors, 0, lost[randomization], first, number);
  }

  private static void add(double[] values, int number, double[] sums, double[] errors) {
    for (int i = 0; i < number; i++) {
      double before = sums[i];
      double value = values[i];
      double sum = before + value;
      double added = sum - before;
      errors[i] += (before - (sum - added)) + (value - added);
      sums[i] = sum;
    }
  }

  /** Adds a number to a column. */
  void add(int randomization, int column, double value) {
    double before = total[randomization][column];
    double sum = before + value;
    double added = sum - before;
    lost[randomization][column] += (before - (sum - added)) + (value - added);
    total[randomization][column] = sum;
  }

  /** The sum of a column in each randomization. */
  double[] sums(int column) {
    double[] byRandomization = new double[total.length];
    for (int r = 0; r < byRandomization.length; r++) {
      byRandomization[r] = total[r][column] + lost[r][column];
    }
    return byRandomization;
  }
}

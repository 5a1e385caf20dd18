package io.github.entas.engine;

/**
 * Compensated sums of many columns, by randomization: as {@link io.github.entas.stat.Sum} to the
 * bit, in loops over neighboring columns.
 *
 * <p>The rounding error of an addition is found without comparing (Knuth's TwoSum, as exact as
 * Neumaier's), which suits vectors.
 */
final class RandomizationSums {

  /** Columns that are gone through row by row, while their sums are in the cache. */
  private static final int TOGETHER = 512;

  private final double[][] total;
  private final double[][] lost;

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
    double[] values = result.values();
    int size = result.shape().size();
    for (int done = 0; done < number; done += TOGETHER) {
      int some = Math.min(TOGETHER, number - done);
      for (int row = 0; row < values.length; row += size) {
        int from = row + place + done;
        add(result.block().randomization(), values, from, column + done, some);
      }
    }
  }

  /** Adds {@code values[from], …} to as many columns, beginning with {@code first}. */
  void add(int randomization, double[] values, int from, int first, int number) {
    double[] sums = total[randomization];
    double[] errors = lost[randomization];
    for (int i = 0; i < number; i++) {
      double before = sums[first + i];
      double value = values[from + i];
      double sum = before + value;
      double added = sum - before;
      errors[first + i] += (before - (sum - added)) + (value - added);
      sums[first + i] = sum;
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
    double[] sums = new double[total.length];
    for (int r = 0; r < sums.length; r++) {
      sums[r] = total[r][column] + lost[r][column];
    }
    return sums;
  }
}

package io.github.entas.engine;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * Sums and sums of squares of many columns, by randomization, so that means and standard deviations
 * are exact to rounding. Squares are about the first draw of the randomization.
 */
final class Moments {

  private final int positions;
  private final RandomizationSums sums;
  private final RandomizationSums squares;
  private final double[][] centers;

  /**
   * Empty moments.
   *
   * @param columns number of columns
   * @param positions draws of each randomization
   */
  Moments(int columns, int positions) {
    this.positions = positions;
    this.sums = new RandomizationSums(columns);
    this.squares = new RandomizationSums(columns);
    this.centers = new double[Settings.RANDOMIZATIONS][columns];
  }

  /** Bytes of the moments of so many columns. */
  static long bytes(long columns) {
    return 2 * RandomizationSums.bytes(columns)
        + (long) Settings.RANDOMIZATIONS * Double.BYTES * columns;
  }

  /**
   * Adds the next draws of a randomization to some columns.
   *
   * @param block of draws
   * @param rows numbers of the columns, one draw after the other
   * @param rowSize from one draw to the next
   * @param first column
   * @param number of columns, at most 512
   */
  void add(DrawBlock block, double[] rows, int rowSize, int first, int number) {
    double[] center = centers[block.randomization()];
    if (block.from() == 0) {
      System.arraycopy(rows, 0, center, first, number);
    }
    double[] square = new double[rows.length];
    for (int row = 0; row < rows.length; row += rowSize) {
      for (int i = 0; i < number; i++) {
        double apart = rows[row + i] - center[first + i];
        square[row + i] = apart * apart;
      }
    }
    sums.add(block.randomization(), rows, 0, rowSize, first, number);
    squares.add(block.randomization(), square, 0, rowSize, first, number);
  }

  double mean(int column) {
    return Sum.of(sums.sums(column)).value() / draws();
  }

  private double draws() {
    return (double) positions * centers.length;
  }

  double[] randomizationMeans(int column) {
    return Arrays.stream(sums.sums(column)).map(sum -> sum / positions).toArray();
  }

  /** Σ(x−m)² = Σ(x−c)² + n·((m_r−m)² − (m_r−c)²) in a randomization, c its center. */
  double sd(int column) {
    double mean = mean(column);
    double[] means = randomizationMeans(column);
    double[] aboutCenters = squares.sums(column);
    Sum total = new Sum();
    for (int r = 0; r < means.length; r++) {
      double fromMean = means[r] - mean;
      double fromCenter = means[r] - centers[r][column];
      total.add(aboutCenters[r]);
      total.add(positions * (fromMean * fromMean));
      total.add(-positions * (fromCenter * fromCenter));
    }
    return Math.sqrt(Math.max(0, total.value()) / (draws() - 1));
  }
}

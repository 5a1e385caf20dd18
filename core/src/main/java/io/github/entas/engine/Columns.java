package io.github.entas.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All draws of an outcome: a column for each number of a row, draws of a randomization side by
 * side.
 *
 * <p>Many columns keep one value throughout, such as the money spent on a program that can take
 * more. They keep no array until another value comes.
 */
final class Columns {

  private final int positions;
  private final double[] @Nullable [] columns;
  private final double[] same;
  private boolean empty = true;

  /**
   * Empty columns.
   *
   * @param shape of the rows
   * @param draws number of draws
   */
  Columns(RowShape shape, int draws) {
    this.positions = draws / Settings.RANDOMIZATIONS;
    this.columns = new double[shape.size()][];
    this.same = new double[shape.size()];
  }

  /** Bytes that the columns take at most, without the few of their headers. */
  static long bytes(RowShape shape, int draws) {
    return (long) Double.BYTES * shape.size() * draws;
  }

  /** Adds a block that is not there yet. */
  void fold(BlockResult result) {
    double[] values = result.values();
    if (empty) {
      System.arraycopy(values, 0, same, 0, same.length);
      empty = false;
    }
    DrawBlock block = result.block();
    int to = block.randomization() * positions + block.from();
    for (int place = 0; place < columns.length; place++) {
      double[] column = columns[place];
      if (column == null) {
        if (isSame(place, values)) {
          continue;
        }
        column = filled(Settings.RANDOMIZATIONS * positions, same[place]);
        columns[place] = column;
      }
      int from = place;
      for (int d = 0; d < block.draws(); d++) {
        column[to + d] = values[from];
        from += columns.length;
      }
    }
  }

  private boolean isSame(int place, double[] values) {
    for (int from = place; from < values.length; from += columns.length) {
      if (Double.compare(values[from], same[place]) != 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] filled(int length, double value) {
    double[] filled = new double[length];
    Arrays.fill(filled, value);
    return filled;
  }

  /** A copy of a column, in the order of the draws. */
  double[] column(int place) {
    double[] column = columns[place];
    int draws = Settings.RANDOMIZATIONS * positions;
    if (column == null) {
      return filled(draws, same[place]);
    }
    double[] byDraw = new double[draws];
    for (int r = 0; r < Settings.RANDOMIZATIONS; r++) {
      for (int position = 0; position < positions; position++) {
        byDraw[position * Settings.RANDOMIZATIONS + r] = column[r * positions + position];
      }
    }
    return byDraw;
  }
}

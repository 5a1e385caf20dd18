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
final class Columns implements Storage {

  private final RowShape shape;
  private final int reference;
  private final int positions;
  private final double[] @Nullable [] columns;
  private final double[] same;
  private boolean empty = true;

  /**
   * Empty columns.
   *
   * @param shape of the rows
   * @param reference number of the reference strategy
   * @param draws number of draws
   */
  Columns(RowShape shape, int reference, int draws) {
    this.shape = shape;
    this.reference = reference;
    this.positions = draws / Settings.RANDOMIZATIONS;
    this.columns = new double[shape.size()][];
    this.same = new double[shape.size()];
  }

  /** Bytes that the columns of a model take at most, without the few of their headers. */
  static long bytes(Model model, RowShape shape) {
    long columns = (long) shape.summarized() + shape.years() - 1;
    for (int lane = 0; lane < shape.lanes(); lane++) {
      int item = model.lanes().get(lane).item();
      int varying = item < model.programs() ? varying(model.program(item)) : 0;
      columns += (long) varying * (shape.years() - 1);
    }
    return Double.BYTES * columns * model.scenario().simulation().draws();
  }

  /**
   * Quantities of a program that may differ from draw to draw: all but the partners' money where
   * there are none, money that found no places where there is no limit, and money for a fixed cost
   * where there is none.
   */
  private static int varying(ProgramModel program) {
    int same = program.coFunding().isEmpty() ? 1 : 0;
    same += program.capacity() == Double.POSITIVE_INFINITY ? 1 : 0;
    same += program.program().cost().fixedPerYear() == 0 ? 1 : 0;
    return ItemColumn.values().length - same;
  }

  @Override
  public void fold(BlockResult result) {
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

  @Override
  public double[] column(int place) {
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

  @Override
  public Sample sample(int place) {
    return new DrawColumn(column(place));
  }

  @Override
  public Sample againstReference(int strategy, int year) {
    double[] difference = column(shape.measures(strategy, year));
    double[] ofReference = column(shape.measures(reference, year));
    Arrays.setAll(difference, d -> difference[d] - ofReference[d]);
    return new DrawColumn(difference);
  }

  @Override
  public boolean keepsDraws() {
    return true;
  }
}

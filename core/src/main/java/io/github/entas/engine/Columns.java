package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All draws of an outcome, by column. */
final class Columns implements Storage {

  private final RowShape shape;
  private final int reference;
  private final int draws;
  private final List<List<BlockColumns>> blocks = new ArrayList<>();

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
    this.draws = draws;
    for (int r = 0; r < Settings.RANDOMIZATIONS; r++) {
      blocks.add(new ArrayList<>());
    }
  }

  /** Bytes that the columns of a model take at most. */
  static long bytes(Model model, RowShape shape) {
    long varying = (long) shape.summarized() + shape.years() - 1;
    for (int lane = 0; lane < shape.lanes(); lane++) {
      int item = model.lanes().get(lane).item();
      int ofLane = item < model.programs() ? varying(model.program(item)) : 0;
      varying += (long) ofLane * (shape.years() - 1);
    }
    int draws = model.scenario().simulation().draws();
    return BlockColumns.bytes(shape.size(), varying, draws, DrawBlock.positions(shape));
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
    blocks.get(result.block().randomization()).add(new BlockColumns(result));
  }

  @Override
  public double[] column(int place) {
    double[] column = new double[draws];
    for (int r = 0; r < Settings.RANDOMIZATIONS; r++) {
      int draw = r;
      for (BlockColumns block : blocks.get(r)) {
        for (int d = 0; d < block.draws(); d++) {
          column[draw] = block.get(place, d);
          draw += Settings.RANDOMIZATIONS;
        }
      }
    }
    return column;
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

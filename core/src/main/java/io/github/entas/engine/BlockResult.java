package io.github.entas.engine;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What a block of draws produced, in plain numbers, to be handed to {@link
 * Simulation#outcome(Iterable)}.
 *
 * <p>Serializable, so that it may come from another machine. It does not know its scenario: what
 * belongs together is the caller's to keep together.
 *
 * @since 0.1.0
 */
public final class BlockResult implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RowShape shape;
  private final double[] values;
  private final int[] moved;
  private final int[] cut;
  private DrawBlock block;

  /**
   * An empty result.
   *
   * @param shape of its rows
   * @param quantities that may be moved into their range
   * @param block whose result it is
   */
  BlockResult(RowShape shape, int quantities, DrawBlock block) {
    this(
        shape,
        new double[Math.multiplyExact(block.draws(), shape.size())],
        new int[quantities],
        new int[shape.strategies()],
        block);
  }

  private BlockResult(RowShape shape, double[] values, int[] moved, int[] cut, DrawBlock block) {
    this.shape = shape;
    this.values = values;
    this.moved = moved;
    this.cut = cut;
    this.block = block;
  }

  /** Bytes of a result of so many draws, without the few of its headers. */
  static long bytes(RowShape shape, int draws) {
    return (long) Double.BYTES * shape.size() * draws;
  }

  /** Refuses numbers that do not fit together. */
  private Object readResolve() throws InvalidObjectException {
    if (values.length != (long) shape.size() * block.draws() || cut.length != shape.strategies()) {
      throw new InvalidObjectException("the numbers of a block must fit its size: " + block);
    }
    return new BlockResult(shape, values.clone(), moved.clone(), cut.clone(), block);
  }

  /** Empties the result for another block of as many draws. */
  void reuse(DrawBlock next) {
    if (next.draws() != block.draws()) {
      throw new IllegalArgumentException("a block must have " + block.draws() + " draws: " + next);
    }
    block = next;
    Arrays.fill(values, 0);
    Arrays.fill(moved, 0);
    Arrays.fill(cut, 0);
  }

  /** Whose result it is. */
  public DrawBlock block() {
    return block;
  }

  RowShape shape() {
    return shape;
  }

  /** Whether headcounts by cohort are kept; if not, they need not be worked out. */
  boolean keepsCohorts() {
    return shape.cohorts() > 0;
  }

  /** All rows, one after the other; not a copy. */
  double[] values() {
    return values;
  }

  /** Where the row of a draw begins. */
  int row(int draw) {
    return block.row(draw) * shape.size();
  }

  /** Writes the measures of the whole population. */
  void measures(int draw, int strategy, int year, double p0, double p1, double p2) {
    int at = row(draw) + shape.measures(strategy, year);
    values[at] = p0;
    values[at + 1] = p1;
    values[at + 2] = p2;
  }

  /** Writes the headcount of a cohort; nothing where they are not kept. */
  void cohortHeadcount(int draw, int cohort, int strategy, int year, double headcount) {
    if (keepsCohorts()) {
      values[row(draw) + shape.cohorts(strategy, year) + cohort] = headcount;
    }
  }

  /** Writes what a lane came to. Strategies that share the lane would write the same. */
  void items(int draw, int lane, LaneItems items) {
    double[] ofLane = items.values();
    System.arraycopy(ofLane, 0, values, row(draw) + shape.lane(lane), ofLane.length);
  }

  /** Writes the errors of published headcounts, by year; that of the base year is not used. */
  void surveyNoise(int draw, double[] byYear) {
    System.arraycopy(byYear, 1, values, row(draw) + shape.surveyNoise(1), shape.years() - 1);
  }

  /** Counts a draw of a quantity that was moved into its range. */
  void countMoved(int quantity) {
    moved[quantity]++;
  }

  /** Counts a draw in which the cap cut an uplift under a strategy. */
  void countCut(int strategy) {
    cut[strategy]++;
  }

  /** Draws moved, by quantity; not a copy. */
  int[] moved() {
    return moved;
  }

  /** Draws in which the cap cut an uplift, by strategy; not a copy. */
  int[] cut() {
    return cut;
  }
}

package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes an outcome of the results of blocks, each given once its turn has come ({@link
 * BlockSlots}).
 *
 * <p>What is summed is summed by randomization, in the order of its draws, and randomizations are
 * added up in theirs; what is counted is counted in whole numbers. So no bit depends on which block
 * was ready first.
 */
final class OutcomeFold {

  private final Scenario scenario;
  private final Lanes lanes;
  private final RowShape shape;
  private final Storage storage;
  private final ItemSums items;
  private final DrawCounts counts;
  private final int[] moved;
  private final int[] cut;
  private int drawsDone;

  /**
   * Nothing yet.
   *
   * @param scenario as run
   * @param lanes of its items
   * @param shape of the rows
   * @param quantities that may be moved into their range
   * @param streaming whether only what is told of the draws is kept
   */
  OutcomeFold(Scenario scenario, Lanes lanes, RowShape shape, int quantities, boolean streaming) {
    int draws = scenario.simulation().draws();
    int reference = scenario.referenceIndex();
    this.scenario = scenario;
    this.lanes = lanes;
    this.shape = shape;
    this.storage =
        streaming ? new Tallies(shape, reference, draws) : new Columns(shape, reference, draws);
    this.items = new ItemSums(shape, draws);
    this.counts = new DrawCounts(scenario, shape);
    this.moved = new int[quantities];
    this.cut = new int[shape.strategies()];
  }

  /** An empty result for a block. */
  BlockResult result(DrawBlock block) {
    return new BlockResult(shape, moved.length, block);
  }

  /** Adds a result; nothing of it is kept by reference. */
  void fold(BlockResult result) {
    if (!result.shape().equals(shape) || result.moved().length != moved.length) {
      throw new IllegalArgumentException(
          "a block's result must be of this scenario: that of " + result.block() + " is not");
    }
    storage.fold(result);
    items.fold(result);
    counts.fold(result);
    Arrays.setAll(moved, q -> moved[q] + result.moved()[q]);
    Arrays.setAll(cut, s -> cut[s] + result.cut()[s]);
    drawsDone += result.block().draws();
  }

  int drawsDone() {
    return drawsDone;
  }

  /**
   * The outcome, once all draws are in it.
   *
   * @param quantities JSON pointers of what may be moved
   */
  Outcome outcome(List<String> quantities) {
    List<Diagnostics.Moved> shares = new ArrayList<>();
    for (int q = 0; q < moved.length; q++) {
      if (moved[q] > 0) {
        shares.add(new Diagnostics.Moved(quantities.get(q), (double) moved[q] / drawsDone));
      }
    }
    List<Integer> cutByCap = Arrays.stream(cut).boxed().toList();
    return new Outcome(this, new Diagnostics(shares, cutByCap, counts.inconsistent()));
  }

  Scenario scenario() {
    return scenario;
  }

  Lanes lanes() {
    return lanes;
  }

  RowShape shape() {
    return shape;
  }

  Storage storage() {
    return storage;
  }

  ItemSums items() {
    return items;
  }

  DrawCounts counts() {
    return counts;
  }
}

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

  private final Model model;
  private final RowShape shape;
  private final Columns columns;
  private final long[] moved;
  private final long[] cut;
  private int drawsDone;

  OutcomeFold(Model model, RowShape shape) {
    this.model = model;
    this.shape = shape;
    this.columns = new Columns(shape, model.scenario().simulation().draws());
    this.moved = new long[model.quantities().size() + 1];
    this.cut = new long[shape.strategies()];
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
    columns.fold(result);
    Arrays.setAll(moved, q -> moved[q] + result.moved()[q]);
    Arrays.setAll(cut, s -> cut[s] + result.cut()[s]);
    drawsDone += result.block().draws();
  }

  int drawsDone() {
    return drawsDone;
  }

  /** The outcome, once all draws are in it. */
  Outcome outcome() {
    return new Outcome(model.scenario(), model.lanes(), shape, columns, diagnostics());
  }

  private Diagnostics diagnostics() {
    List<Diagnostics.Moved> shares = new ArrayList<>();
    Quantities quantities = model.quantities();
    for (int q = 0; q < moved.length; q++) {
      if (moved[q] > 0) {
        String pointer =
            q < quantities.size() ? quantities.get(q).pointer() : "/population/headcount";
        shares.add(new Diagnostics.Moved(pointer, (double) moved[q] / drawsDone));
      }
    }
    return new Diagnostics(shares, Arrays.stream(cut).mapToObj(Math::toIntExact).toList());
  }
}

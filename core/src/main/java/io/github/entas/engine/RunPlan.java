package io.github.entas.engine;

import java.util.List;

/**
 * How a run goes about it: what a row holds, which blocks there are, whether all draws are kept.
 *
 * <p>Whether they are depends on the scenario and on a limit that is not that of the machine, and
 * not on the number of threads.
 */
final class RunPlan {

  /** One result to fill, one that waits for its turn. */
  private static final int RESULTS_PER_WORKER = 2;

  private final Model model;
  private final RowShape shape;
  private final boolean streaming;

  /**
   * A plan that streams if all draws would take more memory than the limit, and their tallies less.
   *
   * @param model of the scenario
   * @param cohorts whether headcounts by cohort are kept
   * @param limitBytes of an outcome that keeps all draws
   */
  static RunPlan within(Model model, boolean cohorts, long limitBytes) {
    RowShape shape = RowShape.of(model, cohorts);
    long kept = Columns.bytes(model, shape);
    return new RunPlan(model, shape, kept > limitBytes && kept > Tallies.bytes(shape));
  }

  /** A plan that streams or does not, as asked. */
  static RunPlan asked(Model model, boolean cohorts, boolean streaming) {
    return new RunPlan(model, RowShape.of(model, cohorts), streaming);
  }

  private RunPlan(Model model, RowShape shape, boolean streaming) {
    this.model = model;
    this.shape = shape;
    this.streaming = streaming;
  }

  private Scenario scenario() {
    return model.scenario();
  }

  Model model() {
    return model;
  }

  /** Draws of each randomization. */
  int positions() {
    return scenario().simulation().draws() / Settings.RANDOMIZATIONS;
  }

  /** All draws in the order of their execution, {@link DrawBlock#all}. */
  List<DrawBlock> blocks(int sideBySide) {
    return DrawBlock.all(positions(), DrawBlock.positions(shape), sideBySide);
  }

  /** No more workers than blocks. */
  int workers(int threads) {
    int each = DrawBlock.positions(shape);
    int blocks = Settings.RANDOMIZATIONS * ((positions() + each - 1) / each);
    return Math.min(threads, blocks);
  }

  /** Results at a time. */
  int results(int threads) {
    return RESULTS_PER_WORKER * workers(threads);
  }

  /** An empty result for a block. */
  BlockResult result(DrawBlock block) {
    return new BlockResult(shape, model.quantities().pointers().size(), block);
  }

  /** Where results are folded. */
  OutcomeFold fold() {
    int quantities = model.quantities().pointers().size();
    return new OutcomeFold(scenario(), model.lanes(), shape, quantities, streaming);
  }

  /** The outcome of a fold of all draws. */
  Outcome outcome(OutcomeFold fold) {
    return fold.outcome(model.quantities().pointers());
  }

  /** What a run on so many threads takes. */
  RunCost cost(int threads) {
    Settings settings = scenario().simulation();
    int workers = workers(threads);
    int each = Math.min(positions(), DrawBlock.positions(shape));
    long kept = streaming ? Tallies.bytes(shape) : Columns.bytes(model, shape);
    return new RunCost(
        settings.draws(),
        scenario().strategies().size(),
        (long) settings.households() * scenario().population().cohorts().size(),
        scenario().horizonYears(),
        kept
            + ItemSums.bytes(shape)
            + DrawCounts.bytes(shape)
            + results(threads) * BlockResult.bytes(shape, each),
        Math.min(workers, Settings.RANDOMIZATIONS)
                * (Households.bytes(scenario()) + PovertyTables.bytes(model))
            + workers * (Workspace.bytes(scenario()) + LaneRunner.bytes(model)),
        model.plans(),
        streaming);
  }
}

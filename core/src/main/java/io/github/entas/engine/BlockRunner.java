package io.github.entas.engine;

/** Simulates all strategies in the draws of a block. The property of one thread. */
final class BlockRunner {

  private final Model model;
  private final DrawRunner draws;

  BlockRunner(Model model) {
    this.model = model;
    this.draws = new DrawRunner(model);
  }

  /**
   * Simulates the block that a result is of.
   *
   * @param randomization that of the block
   * @param result empty; filled
   */
  void run(Randomization randomization, BlockResult result) {
    DrawBlock block = result.block();
    for (int position = block.from(); position < block.to(); position++) {
      try {
        draws.run(position, randomization, result);
      } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
        throw new SimulationException(
            SimulationException.Reason.BROKEN,
            "draw "
                + (position * Settings.RANDOMIZATIONS + block.randomization())
                + " with seed "
                + model.scenario().simulation().seed()
                + " broke: "
                + e.getMessage(),
            e);
      }
    }
  }
}

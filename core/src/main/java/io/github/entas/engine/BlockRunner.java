package io.github.entas.engine;

/** Simulates all strategies in the draws of a block. The property of one thread. */
final class BlockRunner {

  private final Model model;
  private final StrategyRunner strategies;

  BlockRunner(Model model) {
    this.model = model;
    this.strategies = new StrategyRunner(model);
  }

  /**
   * Simulates the block that a result is of.
   *
   * @param randomization that of the block
   * @param result empty; filled
   */
  void run(Randomization randomization, BlockResult result) {
    DrawBlock block = result.block();
    strategies.writeTo(result);
    for (int position = block.from(); position < block.to(); position++) {
      Draw draw = randomization.draws().draw(position);
      Households households = randomization.households(position);
      result.surveyNoise(draw.index(), draw.surveyNoise());
      for (int q = 0; q < draw.moved().length; q++) {
        if (draw.moved()[q]) {
          result.countMoved(q);
        }
      }
      for (int s = 0; s < model.scenario().strategies().size(); s++) {
        if (strategy(s, draw, households)) {
          result.countCut(s);
        }
      }
    }
  }

  private boolean strategy(int s, Draw draw, Households households) {
    try {
      return strategies.run(s, draw, households);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      Scenario scenario = model.scenario();
      throw new SimulationException(
          SimulationException.Reason.BROKEN,
          "draw "
              + draw.index()
              + " of strategy \""
              + scenario.strategies().get(s).id()
              + "\" with seed "
              + scenario.simulation().seed()
              + " broke: "
              + e.getMessage(),
          e);
    }
  }
}

package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a simulation: workers take blocks of draws until none is left.
 *
 * <p>Every block is a pure function of its number and has its own place in the outcome; so neither
 * the number of workers nor their pace changes a bit.
 */
final class Run {

  private final Model model;
  private final BlockQueue queue;
  private final Randomization[] randomizations = new Randomization[Settings.RANDOMIZATIONS];
  private final CancelToken cancelToken;

  /**
   * A run.
   *
   * @param model of the scenario
   * @param blocks in the order of their execution
   * @param queue that deals these blocks
   * @param cancelToken that stops the work
   */
  Run(Model model, List<DrawBlock> blocks, BlockQueue queue, CancelToken cancelToken) {
    this.model = model;
    this.queue = queue;
    this.cancelToken = cancelToken;
    int each = blocks.size() / randomizations.length;
    Arrays.setAll(randomizations, r -> new Randomization(model, r, each));
  }

  /** Works until nothing is left or somebody cancels. */
  void work() {
    boolean ended = false;
    try {
      BlockRunner runner = new BlockRunner(model);
      BlockResult result = next();
      while (result != null) {
        Randomization randomization = randomizations[result.block().randomization()];
        runner.run(randomization, result);
        randomization.blockDone();
        queue.done(result);
        result = next();
      }
      ended = true;
    } finally {
      if (!ended) {
        stop();
      }
    }
  }

  private @Nullable BlockResult next() {
    if (cancelToken.isCanceled()) {
      stop();
    }
    return queue.next();
  }

  /** Lets the workers end after the blocks in hand. */
  void stop() {
    queue.stop();
  }
}

package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One run of a simulation: workers take blocks of draws until none is left.
 *
 * <p>Every draw is a pure function of its number and writes to its own places, and what is counted
 * is counted in whole numbers; so neither the number of workers nor their pace changes a bit.
 */
final class Run {

  private final Model model;
  private final Columns columns;
  private final Queue<DrawBlock> queue;
  private final Randomization[] randomizations = new Randomization[Settings.RANDOMIZATIONS];
  private final ProgressListener progress;
  private final CancelToken cancelToken;
  private final int[] moved;
  private final int[] cut;
  private volatile boolean stopped;
  private int drawsDone;

  Run(Model model, int threads, ProgressListener progress, CancelToken cancelToken) {
    Scenario scenario = model.scenario();
    List<DrawBlock> blocks = DrawBlock.all(scenario.simulation().draws(), threads);
    this.model = model;
    this.columns = new Columns(scenario);
    this.queue = new ConcurrentLinkedQueue<>(blocks);
    for (int r = 0; r < randomizations.length; r++) {
      randomizations[r] = new Randomization(model, r, blocks.size() / Settings.RANDOMIZATIONS);
    }
    this.progress = progress;
    this.cancelToken = cancelToken;
    this.moved = new int[model.quantities().size() + 1];
    this.cut = new int[scenario.strategies().size()];
  }

  /** Works until nothing is left or somebody cancels. */
  void work() {
    DrawRunner runner = new DrawRunner(model, columns);
    DrawBlock block = next();
    while (block != null) {
      Randomization randomization = randomizations[block.randomization()];
      int[] movedInBlock = new int[moved.length];
      int[] cutInBlock = new int[cut.length];
      for (int position = block.from(); position < block.to(); position++) {
        draw(runner, randomization, position, movedInBlock, cutInBlock);
      }
      randomization.blockDone();
      finished(block, movedInBlock, cutInBlock);
      block = next();
    }
  }

  private @Nullable DrawBlock next() {
    return stopped || cancelToken.isCanceled() ? null : queue.poll();
  }

  /** Lets the workers end after the blocks in hand. */
  void stop() {
    stopped = true;
  }

  private void draw(
      DrawRunner runner,
      Randomization randomization,
      int position,
      int[] movedInBlock,
      int[] cutInBlock) {
    Draw draw = runner.draw();
    try {
      runner.begin(position, randomization);
      for (int t = 1; t < model.years(); t++) {
        columns.surveyNoise(t)[draw.index] = draw.surveyNoise[t];
      }
      for (int q = 0; q < movedInBlock.length; q++) {
        movedInBlock[q] += draw.moved[q] ? 1 : 0;
      }
      Households households = randomization.households(position);
      for (int s = 0; s < cutInBlock.length; s++) {
        cutInBlock[s] += runner.run(s, households) ? 1 : 0;
      }
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new SimulationException(
          SimulationException.Reason.BROKEN,
          "draw "
              + draw.index
              + " with seed "
              + model.scenario().simulation().seed()
              + " broke: "
              + e.getMessage(),
          e);
    }
  }

  private synchronized void finished(DrawBlock block, int[] movedInBlock, int[] cutInBlock) {
    Arrays.setAll(moved, q -> moved[q] + movedInBlock[q]);
    Arrays.setAll(cut, s -> cut[s] + cutInBlock[s]);
    drawsDone += block.draws();
    progress.drawsDone(drawsDone, model.scenario().simulation().draws());
  }

  /** The outcome, once all workers are done; null if the work was canceled. */
  synchronized @Nullable Outcome outcome() {
    int draws = model.scenario().simulation().draws();
    return drawsDone == draws ? new Outcome(model.scenario(), columns, diagnostics(draws)) : null;
  }

  private Diagnostics diagnostics(int draws) {
    List<Diagnostics.Moved> shares = new ArrayList<>();
    Quantities quantities = model.quantities();
    for (int q = 0; q < moved.length; q++) {
      if (moved[q] > 0) {
        String pointer =
            q < quantities.size() ? quantities.get(q).pointer() : "/population/headcount";
        shares.add(new Diagnostics.Moved(pointer, (double) moved[q] / draws));
      }
    }
    return new Diagnostics(shares, Arrays.stream(cut).boxed().toList());
  }
}

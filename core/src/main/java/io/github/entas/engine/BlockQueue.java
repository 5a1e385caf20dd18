package io.github.entas.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Deals blocks to workers with a result to fill, and folds the results when their turn comes.
 *
 * <p>At most so many results are out or waiting for their turn. Who finds none free waits. That
 * always ends: the block whose turn it is was dealt before those that wait for it, so a worker is
 * at it. Folding is done by whichever worker brings a result while nobody is folding; results are
 * used again.
 */
final class BlockQueue {

  private final Queue<DrawBlock> blocks;
  private final OutcomeFold fold;
  private final BlockSlots slots;
  private final Queue<BlockResult> free = new ArrayDeque<>();
  private final ProgressListener progress;
  private final int draws;
  private final int most;
  private int unfolded;
  private boolean folding;
  private boolean stopped;

  /**
   * A queue.
   *
   * @param blocks in the order of their execution, those of a randomization in their order
   * @param fold where results go
   * @param settings of the scenario
   * @param most results at a time, 1 or more
   * @param progress hears of every block folded
   */
  BlockQueue(
      Collection<DrawBlock> blocks,
      OutcomeFold fold,
      Settings settings,
      int most,
      ProgressListener progress) {
    this.blocks = new ArrayDeque<>(blocks);
    this.fold = fold;
    this.draws = settings.draws();
    this.slots = new BlockSlots(draws / Settings.RANDOMIZATIONS);
    this.most = most;
    this.progress = progress;
  }

  /** An empty result of the block to work on next; null if there is none or somebody stopped. */
  synchronized @Nullable BlockResult next() {
    while (!stopped && !blocks.isEmpty() && unfolded == most) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stop();
      }
    }
    DrawBlock block = stopped ? null : blocks.poll();
    if (block == null) {
      return null;
    }
    unfolded++;
    BlockResult used = free.poll();
    if (used == null || used.block().draws() != block.draws()) {
      return fold.result(block);
    }
    used.reuse(block);
    return used;
  }

  /** Takes a filled result, and folds what can be. */
  void done(BlockResult result) {
    BlockResult ready = put(result);
    while (ready != null) {
      fold.fold(ready);
      progress.drawsDone(fold.drawsDone(), draws);
      ready = folded(ready);
    }
  }

  private synchronized @Nullable BlockResult put(BlockResult result) {
    slots.put(result);
    if (folding) {
      return null;
    }
    BlockResult ready = slots.poll();
    folding = ready != null;
    return ready;
  }

  private synchronized @Nullable BlockResult folded(BlockResult result) {
    free.add(result);
    unfolded--;
    notifyAll();
    BlockResult ready = slots.poll();
    folding = ready != null;
    return ready;
  }

  /** Deals no more blocks. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Whether all draws are folded. */
  synchronized boolean isEmpty() {
    return fold.drawsDone() == draws;
  }
}

package io.github.entas.engine;

import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results that came before their turn. The blocks of a randomization have their turn one
 * after the other; randomizations do not wait for each other. Not safe to share between threads.
 */
final class BlockSlots {

  private final int positions;
  private final int[] next = new int[Settings.RANDOMIZATIONS];
  private final TreeMap<Integer, BlockResult>[] waiting;

  /**
   * Empty slots.
   *
   * @param positions of each randomization
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps
  BlockSlots(int positions) {
    this.positions = positions;
    this.waiting = new TreeMap[Settings.RANDOMIZATIONS];
    Arrays.setAll(waiting, r -> new TreeMap<Integer, BlockResult>());
  }

  /** Takes a result, in any order. */
  void put(BlockResult result) {
    DrawBlock block = result.block();
    int r = block.randomization();
    if (block.to() > positions) {
      throw new IllegalArgumentException(
          "a block must end by position " + positions + ": " + block);
    }
    if (block.from() < next[r] || waiting[r].putIfAbsent(block.from(), result) != null) {
      throw new IllegalArgumentException("a draw must come once: " + block);
    }
  }

  /** A result whose turn it is, or null. */
  @Nullable BlockResult poll() {
    for (int r = 0; r < next.length; r++) {
      BlockResult result = waiting[r].remove(next[r]);
      if (result != null) {
        next[r] = result.block().to();
        return result;
      }
    }
    return null;
  }

  /** The first draws that have not had their turn, or null if all have. */
  @Nullable DrawBlock missing() {
    for (int r = 0; r < next.length; r++) {
      if (next[r] < positions) {
        Integer after = waiting[r].isEmpty() ? null : waiting[r].firstKey();
        return new DrawBlock(r, next[r], after == null ? positions : after);
      }
    }
    return null;
  }
}

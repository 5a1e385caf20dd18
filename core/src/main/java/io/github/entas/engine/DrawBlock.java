package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work: some draws of one randomization, positions {@code from} to before {@code to}.
 *
 * @param randomization 0 … 15
 * @param from first position
 * @param to position after the last
 */
record DrawBlock(int randomization, int from, int to) {

  private static final int POSITIONS = 32;

  /**
   * All draws of a simulation in the order of their execution: as many randomizations side by side
   * as there are threads, so that few of them are in memory at a time.
   */
  static List<DrawBlock> all(int draws, int threads) {
    int positions = draws / Settings.RANDOMIZATIONS;
    List<DrawBlock> blocks = new ArrayList<>();
    for (int first = 0; first < Settings.RANDOMIZATIONS; first += threads) {
      int end = Math.min(first + threads, Settings.RANDOMIZATIONS);
      for (int from = 0; from < positions; from += POSITIONS) {
        for (int r = first; r < end; r++) {
          blocks.add(new DrawBlock(r, from, Math.min(from + POSITIONS, positions)));
        }
      }
    }
    return blocks;
  }

  /** How many pieces of work the draws of a simulation are. */
  static int count(int draws) {
    int positions = draws / Settings.RANDOMIZATIONS;
    return Settings.RANDOMIZATIONS * ((positions + POSITIONS - 1) / POSITIONS);
  }

  int draws() {
    return to - from;
  }
}

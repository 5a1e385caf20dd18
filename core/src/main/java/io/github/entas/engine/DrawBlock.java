package io.github.entas.engine;

import io.github.entas.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of work: some draws of one randomization, those at positions {@code from} to before
 * {@code to}. Draw {@code 16·position + randomization} is at a position.
 *
 * <p>What comes out of it is a pure function of the scenario, its seed included, and of these three
 * numbers; so it may be worked on anywhere, see {@link Simulation#run(DrawBlock)}.
 *
 * @param randomization 0 … 15
 * @param from first position
 * @param to position after the last
 * @since 0.1.0
 */
public record DrawBlock(int randomization, int from, int to) implements Serializable {

  private static final int MOST_POSITIONS = 32;

  /** A row is far longer than this only with thousands of strategies; a block is then a draw. */
  private static final int MOST_NUMBERS = 1 << 19;

  /** Checks the range. */
  public DrawBlock {
    new Checks()
        .that(
            randomization >= 0 && randomization < Settings.RANDOMIZATIONS,
            "/randomization",
            "be from 0 to 15",
            randomization)
        .that(from >= 0, "/from", "be 0 or more", from)
        .that(to > from, "/to", "be more than from", to)
        .throwIfAny();
  }

  /**
   * All draws of a simulation in the order of their execution: as many randomizations side by side
   * as there are threads, so that few of them are in memory at a time.
   *
   * @param positions of a randomization
   * @param each positions of a block, fewer in the last of a randomization
   * @param threads 1 or more
   */
  static List<DrawBlock> all(int positions, int each, int threads) {
    List<DrawBlock> blocks = new ArrayList<>();
    for (int first = 0; first < Settings.RANDOMIZATIONS; first += threads) {
      int end = Math.min(first + threads, Settings.RANDOMIZATIONS);
      for (int from = 0; from < positions; from += each) {
        for (int r = first; r < end; r++) {
          blocks.add(new DrawBlock(r, from, Math.min(from + each, positions)));
        }
      }
    }
    return blocks;
  }

  /** Positions of a block: 32, fewer where a draw has very many numbers. */
  static int positions(RowShape shape) {
    int rows = Math.max(1, MOST_NUMBERS / shape.size());
    return Math.min(MOST_POSITIONS, Integer.highestOneBit(rows));
  }

  /** How many draws. */
  public int draws() {
    return to - from;
  }

  /** Which of its draws the draw with this number is. */
  int row(int draw) {
    return draw / Settings.RANDOMIZATIONS - from;
  }
}

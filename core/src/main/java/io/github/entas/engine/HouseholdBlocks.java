package io.github.entas.engine;

/**
 * How the households of a randomization are shared among its draws.
 *
 * <p>A draw sees one block of them, an aligned run of the index-shuffled Sobol points and so itself
 * evenly spread; the next draw of the randomization sees the next block. The mean over the draws
 * has the luck of all households in it, a draw costs only one block.
 *
 * @param count number of blocks
 * @param size households of a cohort in a block
 */
record HouseholdBlocks(int count, int size) {

  private static final int MOST = 16;
  private static final int SMALLEST = 1024;

  static HouseholdBlocks of(Settings settings) {
    int count = Math.max(1, Math.min(MOST, settings.households() / SMALLEST));
    return new HouseholdBlocks(count, settings.households() / count);
  }

  /** The block that the draw at a position of its randomization sees. */
  int of(int position) {
    return position % count;
  }

  /** How often the draws have gone through all blocks before a position. */
  int round(int position) {
    return position / count;
  }
}

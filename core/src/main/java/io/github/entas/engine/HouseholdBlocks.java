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

  private static final int MOST = 2048;
  private static final int SMALLEST = 512;
  private static final int PART = 32;

  static HouseholdBlocks of(Settings settings) {
    int count = Math.max(1, Math.min(MOST, settings.households() / SMALLEST));
    return new HouseholdBlocks(count, settings.households() / count);
  }

  /** The block that the draw at a position of its randomization sees. */
  int of(int position) {
    return position % count;
  }

  /**
   * Parts of a block that take turns as well, for what is costly and small: what households in
   * several programs add.
   */
  int parts() {
    return Math.max(1, size / PART);
  }

  /** The part of its block that the draw at a position sees. */
  int part(int position) {
    return position / count % parts();
  }

  /** Whether a household of a block is in a part. */
  boolean isIn(int part, int household) {
    return household % size / (size / parts()) == part;
  }
}

package io.github.entas.engine;

/**
 * How the households of a randomization are shared among its draws.
 *
 * <p>A draw sees one block of them, an aligned run of the index-shuffled Sobol points and so itself
 * evenly spread; draws take turns with the blocks. The mean over the draws has the luck of all
 * households in it, a draw costs only one block.
 *
 * @param count number of blocks
 * @param size households of a cohort in a block
 * @param turn draws one after the other that see the same block, whose numbers are then at hand; as
 *     many as let every block have a turn, and no more than {@value #LONGEST_TURN}
 */
record HouseholdBlocks(int count, int size, int turn) {

  private static final int LONGEST_TURN = 8;

  private static final int MOST = 2048;
  private static final int SMALLEST = 512;
  private static final int PART = 32;

  static HouseholdBlocks of(Settings settings) {
    int count = Math.max(1, Math.min(MOST, settings.households() / SMALLEST));
    int turns = Math.max(1, settings.draws() / Settings.RANDOMIZATIONS / count);
    int turn = Math.min(LONGEST_TURN, Integer.highestOneBit(turns));
    return new HouseholdBlocks(count, settings.households() / count, turn);
  }

  /** The block that the draw at a position of its randomization sees. */
  int of(int position) {
    return position / turn % count;
  }

  /**
   * Parts of a block that take turns as well, for what is costly and small: what households in
   * several programs add.
   */
  int parts() {
    return Math.max(1, size / PART);
  }

  /** The part of its block that the draw at a position sees: the block's draws take all in turn. */
  int part(int position) {
    return (position / (turn * count) * turn + position % turn) % parts();
  }

  /** Whether a household of a block is in a part. */
  boolean isIn(int part, int household) {
    return household % size / (size / parts()) == part;
  }
}

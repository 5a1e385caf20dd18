package io.github.entas.engine;

/**
 * Keeps what blocks produce, by the places of the numbers in a row ({@link RowShape}): all draws,
 * or what is told of them.
 */
sealed interface Storage permits Columns, Tallies {

  /** Adds a block; the blocks of a randomization come in their order. */
  void fold(BlockResult result);

  /** What the draws say of a measure or a cohort's headcount. */
  Sample sample(int place);

  /** What the draws say of a strategy's headcount less the reference's, paired by draw. */
  Sample againstReference(int strategy, int year);

  /**
   * A copy of all draws of any number, in their order.
   *
   * @throws IllegalStateException if they were not kept
   */
  double[] column(int place);

  /** Whether all draws are kept. */
  boolean keepsDraws();
}

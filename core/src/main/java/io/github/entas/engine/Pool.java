package io.github.entas.engine;

/** The households from which a lane fills its places, under the lane and in the draw last set. */
interface Pool {

  /**
   * Households eligible in a year, willing and never enrolled before: M.
   *
   * @param accuracyGain of the levers on targeting
   */
  double willing(int t, double accuracyGain);

  /** Households eligible in the year last asked for and never enrolled, but not willing. */
  double unwilling();

  /** Enrolls each of the willing of the year last asked for with a probability. */
  void enroll(int t, double probability);
}

package io.github.entas.engine;

/** Who of a block of households is eligible for a program. */
sealed interface Registry permits UniversalRegistry, ProxyRegistry, ErrorRatesRegistry {

  /**
   * The households eligible for the places of a year, ascending.
   *
   * @param t year of the places
   * @param draw the draw, for registries that know who is poor
   * @param accuracyGain combined gain of the levers on targeting accuracy, in [0, 1]
   * @param workspace of the thread that asks; the list may be its own and is valid until the next
   *     question
   */
  HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace);

  /**
   * The households that an epoch's registry lists as long as no lever moves its accuracy,
   * ascending.
   *
   * @throws IllegalStateException if every draw has a list of its own
   */
  HouseholdList listed(int epoch);

  /** Those of them in a part of the block. */
  HouseholdList listed(int epoch, int part);
}

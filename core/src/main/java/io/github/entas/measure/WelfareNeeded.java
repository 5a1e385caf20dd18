package io.github.entas.measure;

import io.github.entas.Checks;

/** Refuses measures that need welfare of 0 or more, or greater than 0, of everybody. */
final class WelfareNeeded {

  private WelfareNeeded() {}

  /** The smallest welfare must be greater than 0. */
  static void positive(double poorest, String what) {
    require(poorest > 0, "be greater than 0 for " + what, poorest);
  }

  /** The smallest welfare must be 0 or more. */
  static void nonNegative(double poorest, String what) {
    require(poorest >= 0, "be 0 or more for " + what, poorest);
  }

  /** As GE(α) needs it. */
  static void entropy(double poorest, double alpha, String what) {
    if (alpha <= 0) {
      positive(poorest, what);
    } else {
      nonNegative(poorest, what);
    }
  }

  private static void require(boolean holds, String mustHold, double poorest) {
    new Checks()
        .that(
            holds,
            "/welfare",
            mustHold,
            poorest,
            "Maybe a floor was meant: withFloor raises what is below.")
        .throwIfAny();
  }
}

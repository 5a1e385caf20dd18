package io.github.entas.engine;

import io.github.entas.Checks;

/**
 * How often a fall in the headcount like the one wanted has happened: one row of a reference class.
 *
 * <p>A spell is one district over {@code horizonYears} years, begun with a published headcount near
 * {@code from}. The row counts the spells in which that headcount fell by at least as large a part
 * as it falls from {@code from} to {@code to}: P_end/P_start ≤ to/from. The simulation never uses
 * it; it is shown beside the chance that a strategy has.
 *
 * @param name which districts, and from where they started
 * @param horizonYears years a spell lasts, 1 or more
 * @param from headcount at the start, a fraction, in (0, 1]
 * @param to headcount at the end, a fraction, in [0, from)
 * @param districts number of spells counted, 1 or more
 * @param share share of them that fell so far, in [0, 1]
 * @since 0.1.0
 */
public record ReferenceClass(
    String name, int horizonYears, double from, double to, int districts, double share) {

  /** Checks the ranges. */
  public ReferenceClass {
    Checks checks =
        new Checks()
            .text("/name", name)
            .that(horizonYears >= 1, "/horizonYears", "be 1 or more", horizonYears)
            .positiveShare("/from", from);
    if (from > 0 && from <= 1) {
      checks.that(to >= 0 && to < from, "/to", "be in [0, from = " + from + ")", to);
    }
    checks
        .that(districts >= 1, "/districts", "be 1 or more", districts)
        .share("/share", share)
        .throwIfAny();
  }
}

package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;

/**
 * Money, or its worth in food, for a household while it is on the program (model, section 5).
 *
 * @param perPersonPerMonth money promised, 0 or more
 * @param deliveredShare share that arrives, in [0, 1]
 * @param consumedShare share of what arrives that is consumed, in [0, 1]
 * @param indexed whether it keeps its worth against the line; if not, it loses {@code lineGrowth}
 *     log points a year
 * @since 0.1.0
 */
public record Transfer(
    Distribution perPersonPerMonth,
    Distribution deliveredShare,
    Distribution consumedShare,
    boolean indexed) {

  /** Checks the ranges. */
  public Transfer {
    Checks checks = new Checks();
    Range.NOT_NEGATIVE.check(checks, "/perPersonPerMonth", perPersonPerMonth);
    Range.SHARE.check(checks, "/deliveredShare", deliveredShare);
    Range.SHARE.check(checks, "/consumedShare", consumedShare);
    checks.throwIfAny();
  }

  /** An indexed transfer that arrives and is consumed whole. */
  public static Transfer of(Distribution perPersonPerMonth) {
    Distribution whole = Distribution.constant(1);
    return new Transfer(perPersonPerMonth, whole, whole, true);
  }

  /** This transfer with a share that arrives. */
  public Transfer withDeliveredShare(Distribution share) {
    return new Transfer(perPersonPerMonth, share, consumedShare, indexed);
  }

  /** This transfer with a share that is consumed. */
  public Transfer withConsumedShare(Distribution share) {
    return new Transfer(perPersonPerMonth, deliveredShare, share, indexed);
  }

  /** This transfer, eroded by the growth of the line. */
  public Transfer notIndexed() {
    return new Transfer(perPersonPerMonth, deliveredShare, consumedShare, false);
  }
}

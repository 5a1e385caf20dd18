package io.github.entas.stat;

import io.github.entas.Checks;

/** What distributions have in common: the range of a probability, and the CDF of a constant. */
final class Probability {

  /** Hint where an upper end is below its lower end. */
  static final String SWAPPED = "Maybe the two are swapped.";

  private Probability() {}

  /**
   * Refuses what is no probability strictly between 0 and 1.
   *
   * @throws io.github.entas.InvalidValueException if p is not in (0, 1)
   */
  static void requireOpen(double p) {
    requireOpen(p, "p");
  }

  /** As {@link #requireOpen(double)}, for a probability with another name. */
  static void requireOpen(double p, String name) {
    if (!(p > 0 && p < 1)) {
      new Checks().openShare("/" + name, p).throwIfAny();
    }
  }

  /** The z with Pr(|Z| ≤ z) = level for a standard normal Z. */
  static double twoSidedQuantile(double level) {
    requireOpen(level, "level");
    return -StandardNormal.quantile(0.5 * (1 - level));
  }

  /** The CDF at x of a number known to be {@code value}. */
  static double stepAt(double value, double x) {
    if (x >= value) {
      return 1;
    }
    return x < value ? 0 : Double.NaN;
  }
}

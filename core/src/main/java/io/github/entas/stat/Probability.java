package io.github.entas.stat;

import io.github.entas.Checks;

/** What distributions have in common: the range of a probability, and the CDF of a constant. */
final class Probability {

  private Probability() {}

  /**
   * Returns p.
   *
   * @throws io.github.entas.InvalidValueException if p is not in (0, 1)
   */
  static double requireOpen(double p) {
    if (!(p > 0 && p < 1)) {
      new Checks().openShare("/p", p).throwIfAny();
    }
    return p;
  }

  /** The CDF at x of a number known to be {@code value}. */
  static double stepAt(double value, double x) {
    if (x >= value) {
      return 1;
    }
    return x < value ? 0 : Double.NaN;
  }
}

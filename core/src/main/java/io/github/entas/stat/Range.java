package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * The values a field of a scenario may take.
 *
 * <p>A constant outside is refused; so is a distribution with more than half of its probability
 * outside. What else falls outside when drawn is moved to the nearer end, and counted as a finding.
 *
 * @since 0.1.0
 */
public enum Range {
  /** Any finite number. */
  ANY(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "be a finite number"),
  /** A rate or share. */
  SHARE(0, 1, "be in [0, 1]"),
  /** Money, or a gain without an upper end. */
  NOT_NEGATIVE(0, Double.POSITIVE_INFINITY, "be a finite number, 0 or more"),
  /** A cost, which must not vanish: the lower end for draws is 1 % of the median. */
  COST(Double.MIN_VALUE, Double.POSITIVE_INFINITY, "be a finite number greater than 0");

  private static final double SMALLEST_COST = 0.01;

  private final double low;
  private final double high;
  private final String mustHold;

  Range(double low, double high, String mustHold) {
    this.low = low;
    this.high = high;
    this.mustHold = mustHold;
  }

  /** Notes in {@code checks} that the distribution does not belong into this range, if so. */
  public void check(Checks checks, String path, Distribution distribution) {
    if (distribution instanceof ConstantValue constant) {
      double value = constant.value();
      if (this == SHARE) {
        checks.share(path, value);
      } else {
        checks.that(value >= low && value <= high, path, mustHold, value);
      }
      return;
    }
    double outside = distribution.shareOutside(low, high);
    checks.that(
        outside <= 0.5,
        path,
        mustHold + ", with at least half of its probability",
        Math.round(1000 * outside) / 10.0 + " % of it lies outside",
        this == SHARE ? "Maybe percent was meant: rates are fractions." : "");
  }

  /** The smallest value a draw of the distribution may keep. */
  public double lowest(Distribution distribution) {
    return this == COST ? SMALLEST_COST * distribution.quantile(0.5) : low;
  }

  /** The largest value a draw may keep. */
  public double highest() {
    return high;
  }
}

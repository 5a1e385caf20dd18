package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * A closed interval of numbers.
 *
 * @param low lower end; −∞ where there is none
 * @param high upper end, at least {@code low}; +∞ where there is none
 * @since 0.1.0
 */
public record Interval(double low, double high) {

  /** Checks the order of the ends. */
  public Interval {
    new Checks().that(low <= high, "/high", "be at least low, " + low, high).throwIfAny();
  }

  /** The interval center ± halfWidth. */
  public static Interval around(double center, double halfWidth) {
    return new Interval(center - halfWidth, center + halfWidth);
  }

  /** Whether a number lies in the interval, its ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** high − low. */
  public double width() {
    return high - low;
  }
}

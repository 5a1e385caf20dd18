package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a non-decreasing function reaches a level, by false position and bisection.
 *
 * <p>The function may jump and may be flat: what is found is the smallest argument at which the
 * level is reached. False position by the Illinois rule is quick where the function is smooth; as
 * soon as three steps have not halved the bracket a bisection does, so there are never more than
 * four times the evaluations of plain bisection.
 */
final class Bracket {

  private static final double RELATIVE_WIDTH = 4e-16;
  private static final double SHARE_OF_START = 1e-25;
  private static final int PATIENCE = 3;

  private final DoubleUnaryOperator excess;
  private final double smallestWidth;
  private double low;
  private double high;
  private double lowExcess;
  private double highExcess;

  private Bracket(DoubleUnaryOperator excess, double low, double high) {
    this.excess = excess;
    this.low = low;
    this.high = high;
    this.smallestWidth = SHARE_OF_START * (high - low);
    this.lowExcess = excess.applyAsDouble(low);
    this.highExcess = excess.applyAsDouble(high);
  }

  /**
   * The smallest x in [low, high] with f(x) ≥ level, to four units of the last digit.
   *
   * <p>{@code low} where the level is reached there already, {@code high} where it never is.
   */
  static double smallest(DoubleUnaryOperator f, double level, double low, double high) {
    return new Bracket(x -> f.applyAsDouble(x) - level, low, high).smallest();
  }

  private double smallest() {
    if (lowExcess >= 0) {
      return low;
    }
    if (highExcess < 0) {
      return high;
    }
    while (!closed()) {
      halve();
    }
    return high;
  }

  /** Brings the bracket to half its width or less. */
  private void halve() {
    double goal = 0.5 * (high - low);
    for (int step = 0; step < PATIENCE; step++) {
      tryAt(falsePosition());
      if (high - low <= goal || closed()) {
        return;
      }
    }
    tryAt(middle());
  }

  private boolean closed() {
    double size = Math.max(Math.abs(low), Math.abs(high));
    double middle = middle();
    return high - low <= Math.max(smallestWidth, RELATIVE_WIDTH * size)
        || middle <= low
        || middle >= high;
  }

  private double middle() {
    return 0.5 * low + 0.5 * high;
  }

  private double falsePosition() {
    double x = low + (high - low) * (lowExcess / (lowExcess - highExcess));
    double margin = 0.5 * RELATIVE_WIDTH * Math.max(Math.abs(low), Math.abs(high));
    double inside = Math.min(high - margin, Math.max(low + margin, x));
    return inside > low && inside < high ? inside : middle();
  }

  /** Moves one end to x; the excess at the other is halved so that it moves next (Illinois). */
  private void tryAt(double x) {
    double at = excess.applyAsDouble(x);
    if (at < 0) {
      low = x;
      lowExcess = at;
      highExcess *= 0.5;
    } else {
      high = x;
      highExcess = at;
      lowExcess *= 0.5;
    }
  }
}

package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a non-decreasing function reaches a level, by inverse quadratic interpolation and
 * bisection.
 *
 * <p>The function may jump and may be flat: what is found is the smallest argument at which the
 * level is reached. Source: Chandrupatla 1997, Advances in Engineering Software 28(3), 145–149,
 * doi:10.1016/S0965-9978(96)00051-8; a step never ends closer to an end than the tolerance, so that
 * it crosses a root next to that end and the bracket closes from both sides.
 */
final class Bracket {

  private static final double RELATIVE_TOLERANCE = 2.3e-16;
  private static final double SHARE_OF_START = 1e-25;

  private final DoubleUnaryOperator excess;
  private final double smallestTolerance;

  /** The point tried last, the end of the bracket on the other side, and the point before. */
  private double last;

  private double lastExcess;
  private double other;
  private double otherExcess;
  private double before;
  private double beforeExcess;

  private Bracket(DoubleUnaryOperator excess, double low, double high) {
    this.excess = excess;
    this.smallestTolerance = SHARE_OF_START * (high - low);
    this.other = low;
    this.otherExcess = excess.applyAsDouble(low);
    this.last = high;
    this.lastExcess = excess.applyAsDouble(high);
    this.before = high;
    this.beforeExcess = lastExcess;
  }

  /**
   * The smallest x in [low, high] with f(x) ≥ level, to four units of the last digit.
   *
   * <p>{@code low} where the level is reached there already, {@code high} where it never is.
   */
  static double smallest(DoubleUnaryOperator f, double level, double low, double high) {
    Bracket bracket = new Bracket(x -> f.applyAsDouble(x) - level, low, high);
    if (bracket.otherExcess >= 0) {
      return low;
    }
    return bracket.lastExcess < 0 ? high : bracket.close();
  }

  /** Narrows the bracket as far as doubles go, and returns its upper end. */
  private double close() {
    double share = 0.5;
    double closest = closestShare();
    while (closest < 0.5) {
      tryAt(last + share * (other - last));
      closest = closestShare();
      share = Math.min(1 - closest, Math.max(closest, nextShare()));
    }
    return Math.max(last, other);
  }

  /** The tolerance as a share of the bracket; ½ or more when there is nothing left to narrow. */
  private double closestShare() {
    double size = Math.max(Math.abs(last), Math.abs(other));
    double tolerance = Math.max(smallestTolerance, RELATIVE_TOLERANCE * size);
    return tolerance > 0 ? tolerance / Math.abs(other - last) : 1;
  }

  private void tryAt(double x) {
    double at = excess.applyAsDouble(x);
    if (at >= 0 == lastExcess >= 0) {
      before = last;
      beforeExcess = lastExcess;
    } else {
      before = other;
      beforeExcess = otherExcess;
      other = last;
      otherExcess = lastExcess;
    }
    last = x;
    lastExcess = at;
  }

  /**
   * How far from the last point to the other end to go: where the inverse parabola has its root.
   */
  private double nextShare() {
    double place = (last - other) / (before - other);
    double height = (lastExcess - otherExcess) / (beforeExcess - otherExcess);
    boolean parabolaIsMonotone = height * height < place && (1 - height) * (1 - height) < 1 - place;
    if (!parabolaIsMonotone) {
      return 0.5;
    }
    return lastExcess / (otherExcess - lastExcess) * (beforeExcess / (otherExcess - beforeExcess))
        + (before - last)
            / (other - last)
            * (lastExcess / (beforeExcess - lastExcess))
            * (otherExcess / (beforeExcess - otherExcess));
  }
}

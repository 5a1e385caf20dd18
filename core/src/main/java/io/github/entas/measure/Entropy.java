package io.github.entas.measure;

/**
 * What one person adds to generalized entropy, f(r) = (r^α − 1 − α(r − 1))/(α(α − 1)), and its
 * limits r − 1 − ln r at α = 0 and r ln r − (r − 1) at α = 1.
 *
 * <p>It is convex with f(1) = f′(1) = 0, so that no sum over persons cancels, and a small error of
 * the mean enters GE squared. The relative error of one f is below 1e-14: near r = 1 it is summed
 * as a series in d = r − 1, and near α = 1 the power is that of α − 1.
 */
final class Entropy {

  /** Up to this |d|·max(1, |α|) each term of the series is at most an eighth of the one before. */
  private static final double SERIES = 0.125;

  /** 8⁻¹⁸ is half a unit in the last place. */
  private static final int LAST_TERM = 20;

  /** Below this α·ln r is lost beside 1 for any two doubles. */
  private static final double NO_POWER = 1e-200;

  private Entropy() {}

  /**
   * f(r).
   *
   * @param ratio r, 0 or more; greater than 0 for α ≤ 0
   * @param deviation r − 1, as exact as it can be had
   */
  static double of(double ratio, double deviation, double alpha) {
    if (Math.abs(deviation) * Math.max(1, Math.abs(alpha)) <= SERIES) {
      return series(deviation, alpha);
    }
    if (ratio == 0) {
      return 1 / alpha;
    }
    double log = log(ratio, deviation);
    if (Math.abs(alpha) < NO_POWER) {
      return deviation - log;
    }
    if (alpha == 1) {
      return ratio * log - deviation;
    }
    double other = alpha - 1;
    return alpha > 0.5
        ? (ratio * StrictMath.expm1(other * log) / other - deviation) / alpha
        : (StrictMath.expm1(alpha * log) / alpha - deviation) / other;
  }

  /** d²/2·(1 + (α−2)d/3·(1 + (α−3)d/4·(1 + …))), whatever α. */
  private static double series(double deviation, double alpha) {
    double sum = 1;
    for (int k = LAST_TERM; k > 2; k--) {
      sum = 1 + (alpha - (k - 1)) * deviation / k * sum;
    }
    return deviation * deviation / 2 * sum;
  }

  /** ln r, where r = 1 + d is given both ways. */
  static double log(double ratio, double deviation) {
    return Math.abs(deviation) < 0.5 ? StrictMath.log1p(deviation) : StrictMath.log(ratio);
  }

  /**
   * Atkinson's index from a finite GE(α), α = 1 − ε: 1 − (1 − αε·GE(α))^(1/α). A small ε is taken
   * as it is given, where α has rounded it.
   */
  static double atkinson(double entropy, double aversion) {
    double alpha = 1 - aversion;
    return alpha == 0
        ? -StrictMath.expm1(-entropy)
        : -StrictMath.expm1(StrictMath.log1p(-alpha * aversion * entropy) / alpha);
  }
}

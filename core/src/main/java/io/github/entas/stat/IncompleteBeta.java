package io.github.entas.stat;

import org.apache.commons.math3.special.Beta;

/**
 * The regularized incomplete beta function I_x(a, b) of one pair of shapes, with what does not
 * depend on x worked out once: a quantile asks for it several times, and millions of quantiles are
 * asked of one distribution.
 *
 * <p>By the continued fraction of NIST DLMF 8.17.22 in Lentz's way, as Commons Math does it, to the
 * last digits: with ν = a + b the error is about 1e-15 + ν·3e-17.
 */
final class IncompleteBeta {

  private static final double EPSILON = 1e-15;

  /** Stands for 0 where one would be divided by. */
  private static final double TINY = 1e-50;

  private final double a;
  private final double b;
  private final double logBeta;
  private final double turn;
  private final double otherTurn;
  private final double logScale;
  private final double otherLogScale;

  private IncompleteBeta(double a, double b) {
    this.a = a;
    this.b = b;
    this.logBeta = Beta.logBeta(a, b);
    this.turn = (a + 1) / (2 + b + a);
    this.otherTurn = (b + 1) / (2 + b + a);
    this.logScale = -Elementary.log(a) - logBeta;
    this.otherLogScale = -Elementary.log(b) - logBeta;
  }

  /**
   * The function of some shapes.
   *
   * @param a greater than 0
   * @param b greater than 0
   */
  static IncompleteBeta of(double a, double b) {
    return new IncompleteBeta(a, b);
  }

  /** The logarithm of the beta function B(a, b). */
  double logBeta() {
    return logBeta;
  }

  /** I_x(a, b) for x in [0, 1]. */
  double at(double x) {
    // The fraction converges fast below the turn; above it the mirror image does.
    if (x > turn && 1 - x <= otherTurn) {
      return 1 - belowTurn(1 - x, b, a, otherLogScale);
    }
    return belowTurn(x, a, b, logScale);
  }

  private static double belowTurn(double x, double a, double b, double logScale) {
    double log = a * Elementary.log(x) + b * Elementary.log1p(-x) + logScale;
    return Elementary.exp(log) / fraction(x, a, b);
  }

  /** 1 + c₁/(1 + c₂/(1 + …)). */
  private static double fraction(double x, double a, double b) {
    double value = 1;
    double numerator = 1;
    double denominator = 0;
    double change = 0;
    for (int n = 1; Math.abs(change - 1) >= EPSILON; n++) {
      double coefficient = coefficient(n, x, a, b);
      denominator = 1 / notZero(1 + coefficient * denominator);
      numerator = notZero(1 + coefficient / numerator);
      change = numerator * denominator;
      value *= change;
    }
    return value;
  }

  private static double coefficient(int n, double x, double a, double b) {
    double m = n >> 1;
    double at = a + 2 * m;
    return (n & 1) == 0
        ? m * (b - m) * x / ((at - 1) * at)
        : -((a + m) * (a + b + m) * x) / (at * (at + 1));
  }

  private static double notZero(double value) {
    return Math.abs(value) <= TINY ? TINY : value;
  }
}

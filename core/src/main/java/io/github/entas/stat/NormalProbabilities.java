package io.github.entas.stat;

/**
 * Φ of many numbers, without bit tricks and branches: with d = min(|x|, 8.5), the tail is
 * exp(−d²/2) · P(d)/Q(d), and the sign of x says on which side it lies.
 *
 * <p>The exponential is a polynomial in −d²/256, squared seven times (Chebyshev interpolation of
 * (eᵗ − 1)/t in nine points, relative error 1.5e-17 before the squares). P/Q is of degrees 5 and 6:
 * the minimax fit of the absolute error of the tail over [0, 8.5], by weighted least squares with
 * Lawson's reweighting and the Remez exchange in 80-digit arithmetic, 4.9e-15. All coefficients of
 * P and Q are positive: nothing cancels. Beyond 8.5 the tail is below 1e-17.
 */
final class NormalProbabilities {

  private static final double FARTHEST = 8.5;

  /** Applied twice it takes every positive number beyond 1. */
  private static final double STEEP = 0x1p1000;

  private NormalProbabilities() {}

  static void apply(double[][] rows, int n) {
    decay(rows[0], rows[1], n);
    probabilities(rows[0], rows[1], n);
  }

  /** exp(−d²/2). */
  private static void decay(double[] x, double[] decay, int n) {
    for (int i = 0; i < n; i++) {
      double d = Math.min(Math.abs(x[i]), FARTHEST);
      double t = d * d * (-1.0 / 256);
      double power = 2.4282466166912636e-06;
      power = power * t + 2.4632118481087304e-05;
      power = power * t + 0.00019836486458424816;
      power = power * t + 0.0013888809835508377;
      power = power * t + 0.008333332564061519;
      power = power * t + 0.04166666662455702;
      power = power * t + 0.1666666666655109;
      power = power * t + 0.4999999999999878;
      power = power * t + 1;
      power = power * t + 1;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      decay[i] = power * power;
    }
  }

  /** Φ in the place of x. */
  private static void probabilities(double[] x, double[] decay, int n) {
    for (int i = 0; i < n; i++) {
      double d = Math.min(Math.abs(x[i]), FARTHEST);
      double numerator = 0.0004370562701916485;
      numerator = numerator * d + 0.006897062632608234;
      numerator = numerator * d + 0.048807153187799664;
      numerator = numerator * d + 0.19442725110875572;
      numerator = numerator * d + 0.4395219748764007;
      numerator = numerator * d + 0.49999999999999506;
      double denominator = 0.0010956522771660552;
      denominator = denominator * d + 0.017284580365790836;
      denominator = denominator * d + 0.12349839006631799;
      denominator = denominator * d + 0.5039961406598303;
      denominator = denominator * d + 1.2268498704191775;
      denominator = denominator * d + 1.6769285105537375;
      denominator = denominator * d + 1;
      double sign = Math.max(-1, Math.min(1, x[i] * STEEP * STEEP));
      x[i] = (0.5 + 0.5 * sign) - sign * (decay[i] * numerator / denominator);
    }
  }
}

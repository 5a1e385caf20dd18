package io.github.entas.measure;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Measures of a Lorenz curve straight from their definitions and the textbook formula of its slope.
 *
 * <p>Ranks by bisection. Integrals by 20 Gauss points on panels that halve towards both ends down
 * to 2⁻⁹⁰⁰ of the interval, so that a singularity at an end is always a panel's width away.
 */
final class SlowLorenz {

  private static final int PANELS = 900;
  private static final GaussIntegrator NODES =
      new GaussIntegratorFactory().legendreHighPrecision(20);

  private final DoubleBinaryOperator slope;

  private SlowLorenz(DoubleBinaryOperator slope) {
    this.slope = slope;
  }

  static SlowLorenz of(LorenzCurve curve) {
    return curve instanceof BetaLorenz beta ? of(beta) : of((GeneralQuadraticLorenz) curve);
  }

  private static SlowLorenz of(GeneralQuadraticLorenz curve) {
    double b = curve.b();
    double e = -(curve.a() + b + curve.c() + 1);
    double m = b * b - 4 * curve.a();
    double n = 2 * b * e - 4 * curve.c();
    return new SlowLorenz(
        (p, above) -> -b / 2 - (2 * m * p + n) / (4 * Math.sqrt(m * p * p + n * p + e * e)));
  }

  private static SlowLorenz of(BetaLorenz curve) {
    double gamma = curve.gamma();
    double delta = curve.delta();
    return new SlowLorenz(
        (p, above) ->
            1
                - curve.theta()
                    * (gamma * Math.pow(p, gamma - 1) * Math.pow(above, delta)
                        - delta * Math.pow(p, gamma) * Math.pow(above, delta - 1)));
  }

  double rank(double level) {
    if (at(Double.MIN_NORMAL) >= level) {
      return 0;
    }
    // Halving the logarithm finds the decade of a tiny rank, halving the rank its digits.
    double exponent = -1000;
    while (exponent < -1 && at(Math.pow(2, exponent + 1)) < level) {
      exponent++;
    }
    double low = Math.pow(2, exponent);
    double high = Math.min(1, exponent < -1 ? 2 * low : 1);
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (at(middle) < level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double at(double p) {
    return slope.applyAsDouble(p, 1 - p);
  }

  double share(double p) {
    return integral(v -> v, 0, p);
  }

  double fgt(int order, double r) {
    return integral(v -> Math.pow(1 - v / r, order), 0, rank(r));
  }

  double watts(double r) {
    return integral(v -> v > 0 ? Math.log(r / v) : 0, rank(0), rank(r));
  }

  double meanLogDeviation() {
    return integral(v -> v > 0 ? -Math.log(v) : 0, rank(0), 1);
  }

  double theil() {
    return integral(v -> v > 0 ? v * Math.log(v) : 0, rank(0), 1);
  }

  /** 1 − 2∫L, which by parts is 1 − 2∫(1 − p)L′. */
  double gini() {
    return 1 - 2 * integralOfRanks((p, above) -> above * slope.applyAsDouble(p, above), 0, 1);
  }

  private double integral(DoubleUnaryOperator f, double from, double to) {
    return integralOfRanks((p, above) -> f.applyAsDouble(slope.applyAsDouble(p, above)), from, to);
  }

  private static double integralOfRanks(DoubleBinaryOperator f, double from, double to) {
    double half = (to - from) / 2;
    double top = 1 - to;
    double sum = 0;
    double width = half;
    for (int panel = 0; panel < PANELS && width > 0; panel++) {
      width /= 2;
      for (int i = 0; i < NODES.getNumberOfPoints(); i++) {
        double x = width * (1.5 + NODES.getPoint(i) / 2);
        double weight = NODES.getWeight(i) * width / 2;
        sum +=
            weight * (f.applyAsDouble(from + x, 1 - (from + x)) + f.applyAsDouble(to - x, top + x));
      }
    }
    return sum;
  }
}

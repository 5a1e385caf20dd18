package io.github.entas.engine;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Integrals for the closed forms that the engine is held against; independent of its own code. */
final class Quadrature {

  private static final int NODES = 16;
  private static final int PANELS = 24;
  private static final double FAR = 9;
  private static final double[] NODE = new double[NODES];
  private static final double[] WEIGHT = new double[NODES];
  private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

  static {
    legendre();
  }

  private Quadrature() {}

  /** Φ(x), by the rational functions of Hart as given by West (2005), good to 1e-15. */
  static double cdf(double x) {
    double a = Math.abs(x);
    double tail = a > 37 ? 0 : a < 7.07106781186547 ? middle(a) : far(a);
    return x > 0 ? 1 - tail : tail;
  }

  private static double middle(double a) {
    double over = 3.52624965998911e-2;
    for (double c :
        new double[] {
          0.700383064443688,
          6.37396220353165,
          33.912866078383,
          112.079291497871,
          221.213596169931,
          220.206867912376
        }) {
      over = over * a + c;
    }
    double under = 8.83883476483184e-2;
    for (double c :
        new double[] {
          1.75566716318264,
          16.064177579207,
          86.7807322029461,
          296.564248779674,
          637.333633378831,
          793.826512519948,
          440.413735824752
        }) {
      under = under * a + c;
    }
    return Math.exp(-a * a / 2) * over / under;
  }

  private static double far(double a) {
    double fraction = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
    return density(a) / fraction;
  }

  /** φ(x). */
  static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** Φ⁻¹(p). */
  static double quantile(double p) {
    return STANDARD.inverseCumulativeProbability(p);
  }

  /** ∫ f over [low, high] by Gauss–Legendre, 16 nodes on each of 24 panels. */
  static double integral(DoubleUnaryOperator f, double low, double high) {
    double width = (high - low) / PANELS;
    double sum = 0;
    for (int panel = 0; panel < PANELS; panel++) {
      double middle = low + (panel + 0.5) * width;
      for (int i = 0; i < NODES; i++) {
        sum += WEIGHT[i] * f.applyAsDouble(middle + NODE[i] * width / 2);
      }
    }
    return sum * width / 2;
  }

  /** E[f(X)], X standard normal, f smooth; cut off at 9 standard deviations (2e-19 outside). */
  static double mean(DoubleUnaryOperator f) {
    return integral(x -> density(x) * f.applyAsDouble(x), -FAR, FAR);
  }

  /** E[f(X)·1{X < end}], X standard normal, f smooth below the end. */
  static double meanBelow(double end, DoubleUnaryOperator f) {
    if (end <= -FAR) {
      return 0;
    }
    return integral(x -> density(x) * f.applyAsDouble(x), -FAR, Math.min(end, FAR));
  }

  /** Roots of the Legendre polynomial by Newton's method from Tricomi's first guess. */
  private static void legendre() {
    for (int i = 0; i < NODES; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
      double slope = 1;
      for (int step = 0; step < 100; step++) {
        double before = 1;
        double value = x;
        for (int n = 2; n <= NODES; n++) {
          double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
          before = value;
          value = next;
        }
        slope = NODES * (x * value - before) / (x * x - 1);
        x -= value / slope;
      }
      NODE[i] = x;
      WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
    }
  }
}

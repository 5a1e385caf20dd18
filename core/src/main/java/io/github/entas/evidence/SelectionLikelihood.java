package io.github.entas.evidence;

import io.github.entas.stat.StandardNormal;

/**
 * The likelihood of a one-step selection model at (μ, τ², u = ln δ), with slope and curvature.
 *
 * <p>With s² = v + τ², r = (y − μ)/s, a = (c − μ)/s for the step at the estimate c, and A = Φ(−a) +
 * δΦ(a): l = Σ (u if y is below its step) − ½ ln s² − ½r² − ln A. With g = (δ − 1)φ(a)/A, which has
 * the slope −ag − g² in a, and h = δφ(a)/A² its slope in u.
 */
final class SelectionLikelihood {

  private final double[] estimates;
  private final double[] variances;
  private final double[] steps;

  /**
   * The likelihood of these estimates.
   *
   * @param steps the estimates at which each study would just be significant
   */
  SelectionLikelihood(double[] estimates, double[] variances, double[] steps) {
    this.estimates = estimates;
    this.variances = variances;
    this.steps = steps;
  }

  /** l without −½k·ln 2π. */
  double at(double[] x) {
    double sum = 0;
    for (int i = 0; i < estimates.length; i++) {
      double s = Math.sqrt(variances[i] + x[1]);
      double r = (estimates[i] - x[0]) / s;
      double a = (steps[i] - x[0]) / s;
      sum += (isBelow(i) ? x[2] : 0) - StrictMath.log(s) - 0.5 * r * r - logMass(a, x[2]);
    }
    return sum;
  }

  /** The slopes in μ, τ² and u. */
  double[] gradient(double[] x) {
    double[] sum = new double[3];
    for (int i = 0; i < estimates.length; i++) {
      Terms t = terms(i, x);
      sum[0] += (t.r + t.g) / t.s;
      sum[1] += (t.r * t.r - 1 + t.a * t.g) / (2 * t.s * t.s);
      sum[2] += (isBelow(i) ? 1 : 0) - t.below;
    }
    return sum;
  }

  /** The matrix of second derivatives. */
  double[][] curvature(double[] x) {
    double[][] sum = new double[3][3];
    for (int i = 0; i < estimates.length; i++) {
      Terms t = terms(i, x);
      double s2 = t.s * t.s;
      double bend = -t.a * t.g - t.g * t.g;
      sum[0][0] -= (1 + bend) / s2;
      sum[0][1] -= (2 * t.r + t.g + t.a * bend) / (2 * s2 * t.s);
      sum[0][2] += t.h / t.s;
      sum[1][1] += (1 - 2 * t.r * t.r - 1.5 * t.a * t.g - 0.5 * t.a * t.a * bend) / (2 * s2 * s2);
      sum[1][2] += t.a * t.h / (2 * s2);
      sum[2][2] -= t.below * (1 - t.below);
    }
    sum[1][0] = sum[0][1];
    sum[2][0] = sum[0][2];
    sum[2][1] = sum[1][2];
    return sum;
  }

  /** Whether a study is not significant. */
  private boolean isBelow(int i) {
    return !(estimates[i] >= steps[i]);
  }

  /** How many studies are significant. */
  int above() {
    int count = 0;
    for (int i = 0; i < estimates.length; i++) {
      count += isBelow(i) ? 0 : 1;
    }
    return count;
  }

  private static double logMass(double a, double u) {
    return StrictMath.log(StandardNormal.cdf(-a) + StrictMath.exp(u) * StandardNormal.cdf(a));
  }

  private Terms terms(int i, double[] x) {
    double s = Math.sqrt(variances[i] + x[1]);
    double a = (steps[i] - x[0]) / s;
    double delta = StrictMath.exp(x[2]);
    double mass = StandardNormal.cdf(-a) + delta * StandardNormal.cdf(a);
    double density = StandardNormal.density(a);
    return new Terms(
        s,
        (estimates[i] - x[0]) / s,
        a,
        (delta - 1) * density / mass,
        delta * density / (mass * mass),
        delta * StandardNormal.cdf(a) / mass);
  }

  /** Of one study; {@code below} is the share of what is seen that is not significant. */
  private record Terms(double s, double r, double a, double g, double h, double below) {}
}

package io.github.entas.evidence;

import io.github.entas.stat.Sum;

/**
 * The likelihood of τ², full or restricted, with the coefficients at their best.
 *
 * <p>2l(τ²) = −Σ ln(v + τ²) − y′Py (− ln |X′WX| when restricted), without constants. Its slope is
 * that of y′PPy − Σw (restricted: tr P). As no weight exceeds 1/τ² and none is below 1/(v_max +
 * τ²), the slope is negative beyond s²/2 + √(s⁴/4 + s²·v_max), s² = S/(k − p) with S the unweighted
 * sum of squares. Up to there the slope is looked at wherever v_min + τ² has grown by a tenth, and
 * every fall through 0 is closed by Brent's method; of the peaks the highest wins, the smallest τ²
 * of those as high. The likelihood can have several: nothing here depends on a starting value.
 */
final class Likelihood {

  private static final double GROWTH = 1.1;

  private final MixedModel model;
  private final boolean restricted;

  Likelihood(MixedModel model, boolean restricted) {
    this.model = model;
    this.restricted = restricted;
  }

  /** The τ² ≥ 0 at the highest peak. */
  double highest() {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (double v : model.variances()) {
      smallest = Math.min(smallest, v);
      largest = Math.max(largest, v);
    }
    double s2 = model.unweighted().q() / model.degreesOfFreedom();
    double end = 0.5 * s2 + Math.sqrt(0.25 * s2 * s2 + s2 * largest);
    double low = 0;
    double slope = slope(0);
    double best = 0;
    double height = slope > 0 ? Double.NEGATIVE_INFINITY : at(0);
    while (low < end) {
      double high = Math.min(end, GROWTH * (smallest + low) - smallest);
      double next = slope(high);
      if (slope > 0 && (next <= 0 || high == end)) {
        double peak = Root.falling(this::slope, low, high);
        if (at(peak) > height) {
          best = peak;
          height = at(peak);
        }
      }
      low = high;
      slope = next;
    }
    return best;
  }

  /** l(τ²) but for constants. */
  double at(double tau2) {
    WeightedFit fit = model.at(tau2);
    Sum sum = new Sum();
    for (double v : model.variances()) {
      sum.add(StrictMath.log(v + tau2));
    }
    sum.add(fit.q());
    if (restricted) {
      sum.add(fit.logDeterminant());
    }
    return -0.5 * sum.value();
  }

  private double slope(double tau2) {
    WeightedFit fit = model.at(tau2);
    return fit.weightedQ() - (restricted ? fit.trace() : Sum.of(fit.weights()).value());
  }
}

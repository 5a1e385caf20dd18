package io.github.entas.measure;

import io.github.entas.stat.Sum;

/**
 * Integrals over a finite interval by the tanh-sinh rule, which takes integrable singularities at
 * the ends in its stride.
 *
 * <p>The step is halved until the sum no longer changes by more than 1e-13 of itself; each halving
 * about doubles the number of right digits. Source: Takahasi and Mori 1974, Publications of the
 * Research Institute for Mathematical Sciences 9, 721–741, doi:10.2977/prims/1195192451.
 */
final class DoubleExponential {

  /** Beyond it the distance to an end, in shares of the interval, underflows. */
  private static final double FARTHEST = 6.1;

  private static final double TOLERANCE = 1e-13;
  private static final int HALVINGS = 11;

  private final Integrand integrand;
  private final double width;
  private final Sum sum = new Sum();
  private final Sum size = new Sum();

  private DoubleExponential(Integrand integrand, double width) {
    this.integrand = integrand;
    this.width = width;
  }

  /** ∫ f over an interval of this width; 0 if it is empty, NaN if the width is. */
  static double integrate(Integrand integrand, double width) {
    if (!(width > 0)) {
      return width <= 0 ? 0 : Double.NaN;
    }
    return new DoubleExponential(integrand, width).value();
  }

  private double value() {
    double step = 1;
    add(0, step);
    double before = step * sum.value();
    for (int halving = 0; halving < HALVINGS; halving++) {
      step /= 2;
      add(step, 2 * step);
      double now = step * sum.value();
      // The first sums may agree by chance; relative to Σ|f|, as f may cancel to about 0.
      if (halving > 2 && Math.abs(now - before) <= TOLERANCE * step * size.value()) {
        return now;
      }
      before = now;
    }
    return before;
  }

  /** Adds the points first, first + spacing, … on both sides of the middle. */
  private void add(double first, double spacing) {
    for (int i = 0; first + i * spacing <= FARTHEST; i++) {
      double t = first + i * spacing;
      // e^(−2u) with u = π/2·sinh t: the odds of the place between the nearer end and the other.
      double odds = StrictMath.exp(-Math.PI * StrictMath.sinh(t));
      double near = odds / (1 + odds);
      double far = 1 / (1 + odds);
      double weight = width * Math.PI * StrictMath.cosh(t) * near * far;
      addPoint(weight, width * near, width * far);
      if (t > 0) {
        addPoint(weight, width * far, width * near);
      }
    }
  }

  private void addPoint(double weight, double fromLow, double fromHigh) {
    if (weight > 0 && fromLow > 0 && fromHigh > 0) {
      double term = weight * integrand.at(fromLow, fromHigh);
      sum.add(term);
      size.add(Math.abs(term));
    }
  }

  /** A function of the distances, both greater than 0, to the two ends of the interval. */
  @FunctionalInterface
  interface Integrand {

    /** The value there. */
    double at(double fromLow, double fromHigh);
  }
}

package io.github.entas.stat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Monotone piecewise cubic through given points (PCHIP), continued by straight lines.
 *
 * <p>Slopes inside are weighted harmonic means of the neighboring secants, 0 where one of them is
 * flat; slopes at the ends are one-sided three-point estimates, not below 0. Non-decreasing data
 * give a non-decreasing curve. Source: Fritsch and Butland 1984, SIAM J. Sci. Stat. Comput. 5(2),
 * 300–304, doi:10.1137/0905021, with the end rule of Moler's <i>Numerical Computing with
 * MATLAB</i>.
 */
final class MonotoneCubic {

  private final double[] x;
  private final double[] y;
  private final double[] slope;

  /** Takes increasing {@code x} and non-decreasing {@code y}, at least two of each; not copied. */
  MonotoneCubic(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    this.slope = slopes(x, y);
  }

  /** The curve at t. */
  double value(double t) {
    int last = x.length - 1;
    if (t <= x[0]) {
      return y[0] + slope[0] * (t - x[0]);
    }
    if (t >= x[last]) {
      return y[last] + slope[last] * (t - x[last]);
    }
    int found = Arrays.binarySearch(x, t);
    int k = found >= 0 ? found : -found - 2;
    return valueInside(k, t);
  }

  /** The largest t where the curve is at most v; infinite where that holds everywhere or never. */
  double largestArgument(double v) {
    int last = x.length - 1;
    if (Double.isNaN(v)) {
      return Double.NaN;
    }
    if (v < y[0]) {
      return slope[0] > 0 ? x[0] + (v - y[0]) / slope[0] : Double.NEGATIVE_INFINITY;
    }
    if (v >= y[last]) {
      return slope[last] > 0 ? x[last] + (v - y[last]) / slope[last] : Double.POSITIVE_INFINITY;
    }
    int k = last - 1;
    while (y[k] > v) {
      k--;
    }
    int segment = k;
    return Bracket.smallest(t -> valueInside(segment, t), v, x[k], x[k + 1]);
  }

  /** E[curve(Z)] of a standard normal Z, from −reach to reach. */
  double normalMean(double reach) {
    double center = y[x.length / 2];
    return center + normalIntegral(v -> v - center, reach);
  }

  /** E[(curve(Z) − center)²] of a standard normal Z, from −reach to reach. */
  double normalMeanSquare(double center, double reach) {
    return normalIntegral(v -> (v - center) * (v - center), reach);
  }

  /** Piece by piece, in panels at most one standard deviation wide. */
  private double normalIntegral(DoubleUnaryOperator g, double reach) {
    DoubleUnaryOperator integrand = t -> g.applyAsDouble(value(t)) * StandardNormal.density(t);
    double from = -reach;
    Sum sum = new Sum();
    for (int k = 0; k <= x.length; k++) {
      double to = k < x.length ? Math.min(reach, Math.max(-reach, x[k])) : reach;
      int panels = (int) Math.ceil(to - from);
      if (panels > 0) {
        sum.add(GaussLegendre.integrate(integrand, from, to, panels));
      }
      from = to;
    }
    return sum.value();
  }

  /** Cubic Hermite form on [x[k], x[k+1]]. */
  private double valueInside(int k, double t) {
    double width = x[k + 1] - x[k];
    double s = t - x[k];
    double secant = (y[k + 1] - y[k]) / width;
    double c = (3 * secant - 2 * slope[k] - slope[k + 1]) / width;
    double b = (slope[k] - 2 * secant + slope[k + 1]) / (width * width);
    double inside = y[k] + s * (slope[k] + s * (c + s * b));
    return Math.min(y[k + 1], Math.max(y[k], inside));
  }

  private static double[] slopes(double[] x, double[] y) {
    int last = x.length - 1;
    double[] width = new double[last];
    double[] secant = new double[last];
    for (int k = 0; k < last; k++) {
      width[k] = x[k + 1] - x[k];
      secant[k] = (y[k + 1] - y[k]) / width[k];
    }
    double[] slope = new double[last + 1];
    if (last == 1) {
      Arrays.fill(slope, secant[0]);
      return slope;
    }
    slope[0] = endSlope(width[0], width[1], secant[0], secant[1]);
    for (int k = 1; k < last; k++) {
      slope[k] = innerSlope(width[k - 1], width[k], secant[k - 1], secant[k]);
    }
    slope[last] = endSlope(width[last - 1], width[last - 2], secant[last - 1], secant[last - 2]);
    return slope;
  }

  private static double innerSlope(double leftWidth, double width, double left, double right) {
    if (left == 0 || right == 0) {
      return 0;
    }
    double leftWeight = 2 * width + leftWidth;
    double rightWeight = width + 2 * leftWidth;
    return (leftWeight + rightWeight) / (leftWeight / left + rightWeight / right);
  }

  /** {@code width} and {@code secant} are those of the outermost piece. */
  private static double endSlope(double width, double inner, double secant, double innerSecant) {
    double estimate = ((2 * width + inner) * secant - width * innerSecant) / (width + inner);
    return Math.max(0, estimate);
  }
}

package io.github.entas.evidence;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** τ² and coefficients from the textbook, with full matrices, scans and bisection. */
final class SlowRegression {

  private static final int POINTS = 4000;

  private final RealMatrix x;
  private final RealMatrix y;
  private final double[] v;

  SlowRegression(Studies studies, double[][] x) {
    this.x = new Array2DRowRealMatrix(x);
    this.y = new Array2DRowRealMatrix(studies.estimates());
    this.v = studies.variances();
  }

  static SlowRegression pooling(Studies studies) {
    double[][] ones = new double[studies.count()][];
    Arrays.setAll(ones, i -> new double[] {1});
    return new SlowRegression(studies, ones);
  }

  double tau2(PoolingMethod method) {
    int k = v.length;
    int df = k - x.getColumnDimension();
    RealMatrix p = projection(weights(0));
    double q = form(p);
    double value =
        switch (method) {
          case EE -> 0;
          case DL -> (q - df) / p.getTrace();
          case HS -> (q - k) / Arrays.stream(weights(0)).sum();
          case HE -> {
            double[] ones = new double[k];
            Arrays.fill(ones, 1);
            RealMatrix plain = projection(ones);
            double expected = plain.multiply(MatrixUtils.createRealDiagonalMatrix(v)).getTrace();
            yield (form(plain) - expected) / df;
          }
          case SJ -> {
            double mean = Arrays.stream(y.getColumn(0)).average().orElseThrow();
            double first =
                Arrays.stream(y.getColumn(0)).map(yi -> (yi - mean) * (yi - mean)).sum() / k;
            yield first * form(projection(weights(first))) / df;
          }
          case PM -> bisect(t -> form(projection(weights(t))) - df, 0, 1e4);
          case ML -> highest(false);
          case REML -> highest(true);
        };
    return Math.max(0, value);
  }

  /** (X′WX)⁻¹X′Wy. */
  double[] coefficients(double tau2) {
    RealMatrix w = MatrixUtils.createRealDiagonalMatrix(weights(tau2));
    return covariance(tau2).multiply(x.transpose()).multiply(w).multiply(y).getColumn(0);
  }

  /** (X′WX)⁻¹. */
  RealMatrix covariance(double tau2) {
    RealMatrix w = MatrixUtils.createRealDiagonalMatrix(weights(tau2));
    return inverse(x.transpose().multiply(w).multiply(x));
  }

  double q(double tau2) {
    return form(projection(weights(tau2)));
  }

  /** l(τ²), from the definition. */
  double logLikelihood(double tau2, boolean restricted) {
    double sum = q(tau2);
    for (double vi : v) {
      sum += Math.log(vi + tau2);
    }
    if (restricted) {
      sum -= Math.log(new LUDecomposition(covariance(tau2)).getDeterminant());
    }
    return -0.5 * sum;
  }

  /** How many peaks the likelihood has on a fine grid, that at 0 included. */
  int peaks(boolean restricted) {
    int count = 0;
    for (int i = 0; i < POINTS; i++) {
      double before = i == 0 ? Double.NEGATIVE_INFINITY : logLikelihood(point(i - 1), restricted);
      double here = logLikelihood(point(i), restricted);
      if (here > before && here >= logLikelihood(point(i + 1), restricted)) {
        count++;
      }
    }
    return count;
  }

  private double highest(boolean restricted) {
    int best = 0;
    for (int i = 1; i <= POINTS; i++) {
      if (logLikelihood(point(i), restricted) > logLikelihood(point(best), restricted)) {
        best = i;
      }
    }
    // The likelihood is flat at its peak: its central difference has the root that it cannot show.
    double step = 1e-4 * (point(best) + v[0]);
    return best == 0
        ? 0
        : bisect(
            t -> logLikelihood(t + step, restricted) - logLikelihood(t - step, restricted),
            point(best - 1),
            point(best + 1));
  }

  /** From 0 to 1e4 times the smallest variance and more, in equal steps of the logarithm. */
  private double point(int i) {
    double smallest = Arrays.stream(v).min().orElseThrow();
    return smallest * Math.expm1(i * Math.log(1e8) / POINTS);
  }

  private static double bisect(DoubleUnaryOperator falling, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < 200; i++) {
      double middle = 0.5 * (low + high);
      if (falling.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double[] weights(double tau2) {
    return Arrays.stream(v).map(vi -> 1 / (vi + tau2)).toArray();
  }

  private double form(RealMatrix p) {
    return y.transpose().multiply(p).multiply(y).getEntry(0, 0);
  }

  private RealMatrix projection(double[] weights) {
    RealMatrix w = MatrixUtils.createRealDiagonalMatrix(weights);
    RealMatrix wx = w.multiply(x);
    return w.subtract(wx.multiply(inverse(x.transpose().multiply(wx))).multiply(wx.transpose()));
  }

  private static RealMatrix inverse(RealMatrix matrix) {
    return new LUDecomposition(matrix, 0).getSolver().getInverse();
  }
}

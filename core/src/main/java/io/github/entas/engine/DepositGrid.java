package io.github.entas.engine;

/**
 * Spreads a household over the ten points of an even grid around it, so that sums over households
 * of a smooth function become sums over the points: f(w) ≈ Σ_i L_i(θ)·f((first + i)·h), L_i the
 * Lagrange polynomials of the points. The error is at most 0.00025·h¹⁰·max|f⁽¹⁰⁾|.
 */
final class DepositGrid {

  /** Points that share a household. */
  static final int POINTS = 10;

  private static final int BEFORE = POINTS / 2 - 1;

  private final double perCell;
  private final double[] factors = new double[POINTS];
  private final double[] before = new double[POINTS];
  private final double[] weights = new double[POINTS];
  private int first;

  /** A grid with points h apart. */
  DepositGrid(double h) {
    this.perCell = 1 / h;
    for (int i = 0; i < POINTS; i++) {
      double product = 1;
      for (int m = 0; m < POINTS; m++) {
        product *= m == i ? 1 : i - m;
      }
      factors[i] = 1 / product;
    }
  }

  /** Spreads the weight of a household at w: {@link #first()} and {@link #weights()} tell where. */
  void spread(double w, double weight) {
    double place = w * perCell;
    int cell = (int) StrictMath.floor(place);
    first = cell - BEFORE;
    double at = place - first;
    double product = weight;
    for (int i = 0; i < POINTS; i++) {
      before[i] = product;
      product *= at - i;
    }
    double after = 1;
    for (int i = POINTS - 1; i >= 0; i--) {
      weights[i] = before[i] * after * factors[i];
      after *= at - i;
    }
  }

  /** Number of the first of the ten points; point j is at j·h. */
  int first() {
    return first;
  }

  /** Their shares of the weight; reused. */
  double[] weights() {
    return weights;
  }
}

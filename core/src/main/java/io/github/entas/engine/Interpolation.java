package io.github.entas.engine;

import java.util.Arrays;

/**
 * Polynomial interpolation on Chebyshev nodes of [−1, 1].
 *
 * <p>Between n nodes the error is at most max|f⁽ⁿ⁾|/(2ⁿ⁻¹·n!).
 */
final class Interpolation {

  private final double[] nodes;
  private final double[] factors;

  private Interpolation(int count) {
    this.nodes = new double[count];
    Arrays.setAll(nodes, i -> StrictMath.cos(Math.PI * (i + 0.5) / count));
    this.factors = new double[count];
    Arrays.setAll(factors, i -> 1 / product(i));
  }

  /** On this number of nodes. */
  static Interpolation on(int nodes) {
    return new Interpolation(nodes);
  }

  /** The distances of a node from all others, multiplied. */
  private double product(int node) {
    double product = 1;
    for (int m = 0; m < nodes.length; m++) {
      product *= m == node ? 1 : nodes[node] - nodes[m];
    }
    return product;
  }

  double node(int i) {
    return nodes[i];
  }

  /** Coefficients of y⁰, y¹, … of the basis polynomials, by node. */
  double[][] monomials() {
    double[][] all = new double[nodes.length][nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      double[] polynomial = all[i];
      polynomial[0] = factors[i];
      for (int m = 0; m < nodes.length; m++) {
        if (m != i) {
          times(polynomial, nodes[m]);
        }
      }
    }
    return all;
  }

  /** Multiplies a polynomial by (y − root). */
  private static void times(double[] polynomial, double root) {
    for (int power = polynomial.length - 1; power > 0; power--) {
      polynomial[power] = polynomial[power - 1] - root * polynomial[power];
    }
    polynomial[0] *= -root;
  }
}

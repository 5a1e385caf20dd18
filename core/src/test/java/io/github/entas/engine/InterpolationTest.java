package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Interpolation against what it must reproduce. Mutants that these tests catch: Chebyshev's other
 * nodes, with the ends; the product with its own node; a Chebyshev coefficient of the degree below.
 */
class InterpolationTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 12, 24})
  void aBasisPolynomialIsOneAtItsNodeAndNothingAtTheOthers(int count) {
    Interpolation on = Interpolation.on(count);
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        assertThat(basis(on, count, i, on.node(j))).isCloseTo(i == j ? 1 : 0, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 12})
  void monomialsAreTheSamePolynomials(int count) {
    Interpolation on = Interpolation.on(count);
    double[][] monomials = on.monomials();
    for (int i = 0; i < count; i++) {
      for (double y : new double[] {-1, -0.37, 0, 0.81, 1}) {
        double value = 0;
        for (int power = count - 1; power >= 0; power--) {
          value = value * y + monomials[i][power];
        }
        // Coefficients of 12 nodes are below 2000: each rounds by less than 5e-13.
        assertThat(value).isCloseTo(basis(on, count, i, y), within(1e-11));
      }
    }
  }

  /** max|f⁽ⁿ⁾|/(2ⁿ⁻¹·n!), for eʸ; and rounding. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 6, 8, 10, 12})
  void theErrorIsBelowTheBoundOfChebyshevNodes(int count) {
    Interpolation on = Interpolation.on(count);
    double bound = Math.E;
    for (int n = 1; n <= count; n++) {
      bound /= n == 1 ? 1 : 2 * n;
    }
    double worst = 0;
    for (double y = -1; y <= 1; y += 1.0 / 128) {
      double at = y;
      double value =
          IntStream.range(0, count)
              .mapToDouble(i -> basis(on, count, i, at) * Math.exp(on.node(i)))
              .sum();
      worst = Math.max(worst, Math.abs(value - Math.exp(y)));
    }
    assertThat(worst).isBetween(bound / 10, bound + 1e-14);
  }

  /** Lagrange's polynomial that is 1 at node i and 0 at the others, as it is written. */
  private static double basis(Interpolation on, int count, int i, double y) {
    double product = 1;
    for (int m = 0; m < count; m++) {
      product *= m == i ? 1 : (y - on.node(m)) / (on.node(i) - on.node(m));
    }
    return product;
  }
}

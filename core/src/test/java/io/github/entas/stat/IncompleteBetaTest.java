package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.special.Beta;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The incomplete beta function against that of Commons Math, and its laws. */
class IncompleteBetaTest {

  private static final double[] SHAPES = {1e-3, 0.2, 0.5, 1, 1.7, 12, 80, 1500};
  private static final double[] POINTS = {
    1e-300, 1e-9, 0.01, 0.2, 0.4999, 0.5, 0.7, 0.99, 1 - 1e-9, Math.nextDown(1.0)
  };

  @Test
  void agreesWithCommonsMath() {
    for (double a : SHAPES) {
      for (double b : SHAPES) {
        IncompleteBeta function = IncompleteBeta.of(a, b);
        assertThat(function.logBeta()).isEqualTo(Beta.logBeta(a, b));
        for (double x : POINTS) {
          // Both round; what the power of x loses grows with the shapes.
          double expected = Beta.regularizedBeta(x, a, b, 1e-15);
          assertThat(function.at(x))
              .as("I_%s(%s, %s)", x, a, b)
              .isCloseTo(expected, Assertions.within(2e-15 + (a + b) * 3e-16 * expected));
        }
      }
    }
  }

  @Test
  void isThePowerWhereOneShapeIsOne() {
    for (double x : POINTS) {
      // I_x(a, 1) = xᵃ
      assertThat(IncompleteBeta.of(3, 1).at(x))
          .isCloseTo(x * x * x, Assertions.withinPercentage(1e-12));
    }
  }

  @Test
  void hasNothingAtZeroAndEverythingAtOne() {
    for (double a : SHAPES) {
      for (double b : SHAPES) {
        assertThat(IncompleteBeta.of(a, b).at(0)).isZero();
        assertThat(IncompleteBeta.of(a, b).at(1)).isEqualTo(1);
      }
    }
    assertThat(IncompleteBeta.of(2, 3).at(Double.NaN)).isNaN();
  }
}

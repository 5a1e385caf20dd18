package io.github.entas.evidence;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Where a function changes sign in a bracket, by Brent's method, which never leaves it. */
final class Root {

  private static final double RELATIVE_ACCURACY = 1e-16;
  private static final double ABSOLUTE_ACCURACY = Double.MIN_NORMAL;
  private static final int MOST_EVALUATIONS = 10_000;

  private Root() {}

  /**
   * The root of a function that falls from low to high; the end itself where rounding has put the
   * root at or beyond it.
   */
  static double falling(DoubleUnaryOperator f, double low, double high) {
    if (!(f.applyAsDouble(low) > 0)) {
      return low;
    }
    if (!(f.applyAsDouble(high) < 0)) {
      return high;
    }
    return new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, 0)
        .solve(MOST_EVALUATIONS, f::applyAsDouble, low, high);
  }
}

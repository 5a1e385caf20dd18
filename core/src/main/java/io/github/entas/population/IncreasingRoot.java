package io.github.entas.population;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** The root of an increasing function in a bracket, to the last digits of its argument. */
final class IncreasingRoot {

  private static final double RELATIVE_ACCURACY = 1e-16;
  private static final double ABSOLUTE_ACCURACY = Double.MIN_NORMAL;
  private static final int MAX_EVALUATIONS = 10_000;

  private IncreasingRoot() {}

  /**
   * Where {@code f} crosses 0 between {@code low} and {@code high}; the end itself where rounding
   * has put the crossing at or beyond it. Brent's method, which keeps its bracket.
   */
  static double find(DoubleUnaryOperator f, double low, double high) {
    if (!(f.applyAsDouble(low) < 0)) {
      return low;
    }
    if (!(f.applyAsDouble(high) > 0)) {
      return high;
    }
    return new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, 0)
        .solve(MAX_EVALUATIONS, f::applyAsDouble, low, high);
  }
}

package io.github.entas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Starts in a valley so flat that least squares slide along it to a wall: on a grid of the second
 * coordinate the first residual is brought to 0 by the first coordinate, and where the second
 * residual changes its sign between two points of the grid there is a solution.
 */
final class ValleyStarts {

  private static final int STEPS = 60;
  private static final double ACCURACY = 1e-12;
  private static final int MAX_EVALUATIONS = 200;

  private final Function<double[], double[]> residuals;
  private final double[][] walls;

  ValleyStarts(Function<double[], double[]> residuals, double[][] walls) {
    this.residuals = residuals;
    this.walls = walls;
  }

  /** A point on either side of every change of sign; none where there are not two of each. */
  List<double[]> find() {
    List<double[]> found = new ArrayList<>();
    if (walls.length < 2) {
      return found;
    }
    double[] before = {};
    for (int i = 0; i <= STEPS; i++) {
      double second = walls[1][0] + (walls[1][1] - walls[1][0]) * i / STEPS;
      double[] here = atBottom(second);
      if (before.length > 0 && here.length > 0 && crossed(before, here)) {
        found.add(before);
        found.add(here);
      }
      before = here;
    }
    return found;
  }

  private boolean crossed(double[] before, double[] here) {
    return residuals.apply(before)[1] * residuals.apply(here)[1] <= 0;
  }

  /**
   * The point with this second coordinate where the first residual is 0; empty if there is none.
   */
  private double[] atBottom(double second) {
    UnivariateFunction first = x -> residuals.apply(new double[] {x, second})[0];
    double low = walls[0][0];
    double high = walls[0][1];
    if (!(first.value(low) * first.value(high) < 0)) {
      return new double[0];
    }
    double root = new BrentSolver(ACCURACY).solve(MAX_EVALUATIONS, first, low, high);
    return new double[] {root, second};
  }
}

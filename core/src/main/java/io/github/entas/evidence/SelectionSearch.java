package io.github.entas.evidence;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The peak of a selection likelihood over μ, τ² ≥ 0 and u.
 *
 * <p>With a study on both sides of the step the likelihood falls without bound in every direction,
 * so that there is a peak. Nelder and Mead's simplexes from twelve fixed starts find it; Newton
 * steps, taken only while the slope shrinks, give it its last digits, inside and on the edge τ² =
 * 0, whichever is higher.
 */
final class SelectionSearch {

  /** The parameters that are free, inside and where τ² = 0. */
  private static final int[] INSIDE = {0, 1, 2};

  private static final int[] EDGE = {0, 2};

  private static final double[] LOG_WEIGHTS = {-3, -0.7, 0.7};
  private static final double[] TAUS = {0.1, 1};
  private static final double CLOSE_ENOUGH = 1e-12;
  private static final int MOST_EVALUATIONS = 100_000;
  private static final int MOST_STEPS = 100;

  /** Heights that differ by less are the same but for rounding. */
  private static final double SAME = 1e-10;

  private final SelectionLikelihood likelihood;

  SelectionSearch(SelectionLikelihood likelihood) {
    this.likelihood = likelihood;
  }

  /**
   * Where the peak is.
   *
   * @param start a point whose height the peak has at least; estimates should be of the size of
   *     their standard errors
   */
  double[] peak(double... start) {
    double[] best = start;
    for (double mean : new double[] {start[0], 0}) {
      for (double tau : TAUS) {
        for (double u : LOG_WEIGHTS) {
          double[] found = climb(mean, tau, u);
          if (likelihood.at(found) > likelihood.at(best)) {
            best = found;
          }
        }
      }
    }
    double[] inside = polish(best, INSIDE);
    double[] edge = polish(new double[] {best[0], 0, best[2]}, EDGE);
    boolean edgeWins =
        likelihood.gradient(edge)[1] <= 0 && likelihood.at(edge) >= likelihood.at(inside) - SAME;
    return edgeWins ? edge : inside;
  }

  /**
   * The covariance of μ and u at a peak: the inverse of −curvature, by row and column of μ, (τ²,)
   * u.
   */
  RealMatrix covariance(double[] peak) {
    int[] free = peak[1] > 0 ? INSIDE : EDGE;
    RealMatrix information =
        new Array2DRowRealMatrix(likelihood.curvature(peak))
            .getSubMatrix(free, free)
            .scalarMultiply(-1);
    return new LUDecomposition(information, 0).getSolver().getInverse();
  }

  private double[] climb(double mean, double tau, double u) {
    // τ may be negative here: only its square counts, and the edge is a point like any other.
    double[] top =
        new SimplexOptimizer(CLOSE_ENOUGH, CLOSE_ENOUGH)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                GoalType.MAXIMIZE,
                new InitialGuess(new double[] {mean, tau, u}),
                new ObjectiveFunction(x -> likelihood.at(new double[] {x[0], x[1] * x[1], x[2]})),
                new NelderMeadSimplex(new double[] {0.5, 0.5, 0.5}))
            .getPoint();
    return new double[] {top[0], top[1] * top[1], top[2]};
  }

  /** Newton's method for the slopes of the free parameters, while it comes closer. */
  private double[] polish(double[] start, int[] free) {
    double[] best = start;
    double[] x = start;
    double above = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS && x[1] >= 0; i++) {
      double[] gradient = likelihood.gradient(x);
      ArrayRealVector slope = new ArrayRealVector(free.length);
      for (int j = 0; j < free.length; j++) {
        slope.setEntry(j, gradient[free[j]]);
      }
      RealMatrix curvature =
          new Array2DRowRealMatrix(likelihood.curvature(x)).getSubMatrix(free, free);
      DecompositionSolver solver = new LUDecomposition(curvature, 0).getSolver();
      if (!solver.isNonSingular()) {
        return best;
      }
      RealVector step = solver.solve(slope);
      // Twice what a peak of this slope and curvature still has above x.
      double left = Math.abs(slope.dotProduct(step));
      if (!(left < above)) {
        return best;
      }
      above = left;
      best = x;
      x = x.clone();
      for (int j = 0; j < free.length; j++) {
        x[free[j]] -= step.getEntry(j);
      }
    }
    return best;
  }
}

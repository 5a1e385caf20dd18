package io.github.entas.evidence;

import java.util.stream.IntStream;
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
 * <p>Nelder and Mead's simplexes from twelve fixed starts find it; Newton steps, taken only while
 * they come closer, give it its last digits, inside and on the edges τ² = 0 and |u| = ln 1e6. The
 * edge of u is there for studies that would be significant whatever δ: they leave the likelihood
 * flat as δ grows. With a study on both sides of the step it falls without bound in every other
 * direction, so that there is a peak.
 */
final class SelectionSearch {

  /** ln δ at the edge, where δ is 1e6 or 1e-6. */
  private static final double LIMIT = StrictMath.log(1e6);

  private static final double[] LOG_WEIGHTS = {-3, -0.7, 0.7};
  private static final double[] TAUS = {0.1, 1};
  private static final double CLOSE_ENOUGH = 1e-12;
  private static final int MOST_EVALUATIONS = 100_000;
  private static final int MOST_STEPS = 100;

  /** Heights, and slopes outward at an edge, that differ by less are the same but for rounding. */
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
    return highest(
        polish(new double[] {best[0], 0, LIMIT}),
        polish(new double[] {best[0], 0, -LIMIT}),
        polish(new double[] {best[0], best[1], LIMIT}),
        polish(new double[] {best[0], best[1], -LIMIT}),
        polish(new double[] {best[0], 0, best[2]}),
        polish(best));
  }

  /** The first that is as high as any, and does not rise from its edge inward. */
  private double[] highest(double[]... candidates) {
    double height = Double.NEGATIVE_INFINITY;
    for (double[] candidate : candidates) {
      height = Math.max(height, likelihood.at(candidate));
    }
    for (double[] candidate : candidates) {
      double[] slope = likelihood.gradient(candidate);
      boolean stays =
          (candidate[1] > 0 || slope[1] <= 0)
              && (isFree(candidate[2]) || slope[2] * candidate[2] >= -SAME);
      if (stays && likelihood.at(candidate) >= height - SAME) {
        return candidate;
      }
    }
    return candidates[candidates.length - 1];
  }

  /** The variances of μ and u at a peak, from its curvature; infinite where the peak is flat. */
  double[] variances(double[] peak) {
    int[] free = free(peak);
    RealMatrix information =
        new Array2DRowRealMatrix(likelihood.curvature(peak))
            .getSubMatrix(free, free)
            .scalarMultiply(-1);
    DecompositionSolver solver = new LUDecomposition(information, 0).getSolver();
    double[] variances = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    if (solver.isNonSingular()) {
      RealMatrix covariance = solver.getInverse();
      int last = free.length - 1;
      variances[0] = positive(covariance.getEntry(0, 0));
      variances[1] =
          free[last] == 2 ? positive(covariance.getEntry(last, last)) : Double.POSITIVE_INFINITY;
    }
    return variances;
  }

  private static double positive(double variance) {
    return variance > 0 ? variance : Double.POSITIVE_INFINITY;
  }

  /** The parameters that are not on an edge. */
  private static int[] free(double[] x) {
    return IntStream.range(0, 3)
        .filter(j -> j == 0 || (j == 1 ? x[1] > 0 : isFree(x[2])))
        .toArray();
  }

  private static boolean isFree(double u) {
    return Math.abs(u) < LIMIT;
  }

  private double[] climb(double mean, double tau, double u) {
    // τ may be negative here: only its square counts, and the edge is a point like any other.
    double[] top =
        new SimplexOptimizer(CLOSE_ENOUGH, CLOSE_ENOUGH)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                GoalType.MAXIMIZE,
                new InitialGuess(new double[] {mean, tau, u}),
                new ObjectiveFunction(x -> likelihood.at(within(x))),
                new NelderMeadSimplex(new double[] {0.5, 0.5, 0.5}))
            .getPoint();
    return within(top);
  }

  /** μ, τ and u as μ, τ² and u inside the limits. */
  private static double[] within(double[] x) {
    return new double[] {x[0], x[1] * x[1], Math.max(-LIMIT, Math.min(LIMIT, x[2]))};
  }

  /** Newton's method for the slopes of what is free at the start, while it comes closer. */
  private double[] polish(double[] start) {
    int[] free = free(start);
    double[] best = start;
    double[] x = start;
    double above = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS && x[1] >= 0 && Math.abs(x[2]) <= LIMIT; i++) {
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

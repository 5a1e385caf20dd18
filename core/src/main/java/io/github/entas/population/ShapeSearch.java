package io.github.entas.population;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * The shape whose residuals have the smallest sum of squares: Levenberg and Marquardt's method from
 * fixed starts, one after the other.
 *
 * <p>Derivatives are central differences, wrong by about 1e-9: steps near the solution gain nine
 * digits each. What was best is kept here, because the optimizer throws where rounding stops it.
 */
final class ShapeSearch {

  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-15;

  /** The first step is at most this share of the start: from a wall there is no way back. */
  private static final double STEP_BOUND = 0.1;

  private static final int MAX_EVALUATIONS = 300;

  /** In a long valley it goes on from where it stopped. */
  private static final int RESUMPTIONS = 5;

  private final Function<double[], double[]> residuals;
  private double[] best = new double[0];
  private double least = Double.POSITIVE_INFINITY;

  /**
   * A search.
   *
   * @param residuals of a point, as many at every point
   */
  ShapeSearch(Function<double[], double[]> residuals) {
    this.residuals = residuals;
  }

  /** Searches from one start after the other, until one leads to residuals as small as this. */
  void fromEach(List<double[]> starts, double good) {
    for (double[] start : starts) {
      if (least > good) {
        from(start);
      }
    }
    for (int i = 0; i < RESUMPTIONS && least > good; i++) {
      from(best());
    }
  }

  private void from(double[] start) {
    int count = residuals.apply(start).length;
    MultivariateJacobianFunction model =
        point -> new Pair<>(at(point.toArray()), slopes(point.toArray(), count));
    try {
      new LevenbergMarquardtOptimizer()
          .withInitialStepBoundFactor(STEP_BOUND)
          .withCostRelativeTolerance(TOLERANCE)
          .withParameterRelativeTolerance(TOLERANCE)
          .withOrthoTolerance(TOLERANCE)
          .optimize(
              new LeastSquaresBuilder()
                  .start(start)
                  .model(model)
                  .target(new double[count])
                  .lazyEvaluation(false)
                  .maxEvaluations(MAX_EVALUATIONS)
                  .maxIterations(MAX_EVALUATIONS)
                  .build());
    } catch (MathIllegalStateException stopped) {
      // Rounding lets it go no further, or it creeps along a wall: the best point so far stands.
      return;
    }
  }

  /** The best point so far. */
  double[] best() {
    return best.clone();
  }

  /** The root of the sum of squares at the best point. */
  double distance() {
    return least;
  }

  private RealVector at(double[] point) {
    RealVector values = new ArrayRealVector(residuals.apply(point));
    if (values.getNorm() < least) {
      least = values.getNorm();
      best = point.clone();
    }
    return values;
  }

  private RealMatrix slopes(double[] point, int count) {
    RealMatrix slopes = new Array2DRowRealMatrix(count, point.length);
    for (int i = 0; i < point.length; i++) {
      double[] low = point.clone();
      double[] high = point.clone();
      low[i] -= STEP;
      high[i] += STEP;
      double[] below = residuals.apply(low);
      double[] above = residuals.apply(high);
      for (int j = 0; j < count; j++) {
        slopes.setEntry(j, i, (above[j] - below[j]) / (2 * STEP));
      }
    }
    return slopes;
  }
}

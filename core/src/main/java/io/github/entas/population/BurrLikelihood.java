package io.github.entas.population;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The most likely distribution of Singh and Maddala, or of Dagum, which is that of 1/x.
 *
 * <p>In y = ln x, with s = mean of ln(1 + e^{a(y−β)}), the density is most likely at q = 1/s, in
 * closed form, which leaves
 *
 * <pre>
 * ln a + ln q + (a−1)·(mean(y) − β) − (q+1)·s − β
 * </pre>
 *
 * <p>for Nelder and Mead's simplex over (ln a, β). It starts where the quartiles and the median put
 * q = 1, and once more where it ended. A variance must be finite: q is at least 2.001/a, and
 * Dagum's a at least 2.001; q is at most 1000.
 */
final class BurrLikelihood {

  private static final double LEAST_TAIL = 2.001;

  /** Here the distribution is its limit for q to infinity, but for a thousandth. */
  private static final double LARGEST_SHAPE = 1000;

  /** ln a and β, both of welfare over its median, are kept inside of these. */
  private static final double LARGEST_LOG_A = 6;

  private static final double LARGEST_BETA = 20;
  private static final double TWO_LOG_3 = 2.1972245773362196;
  private static final double SIDE = 0.2;
  private static final double ACCURACY = 1e-14;
  private static final int MAX_EVALUATIONS = 2000;

  private final LogRows rows;
  private final boolean mirrored;
  private final double center;
  private final double[] logs;
  private final double meanLog;

  BurrLikelihood(LogRows rows, boolean mirrored) {
    this.rows = rows;
    this.mirrored = mirrored;
    this.center = StrictMath.log(rows.quantile(0.5));
    double sign = mirrored ? -1 : 1;
    this.logs = rows.map(x -> sign * (StrictMath.log(x) - center));
    this.meanLog = rows.mean(logs);
  }

  MaximumLikelihood fit() {
    double[] start = {StrictMath.log(Math.max(LEAST_TAIL, quartileSlope())), 0};
    boolean stopped = true;
    double[] best = start;
    try {
      best = climb(climb(start));
    } catch (TooManyEvaluationsException creeping) {
      stopped = false;
    }
    return result(best, stopped);
  }

  /** a of the distribution with q = 1 that has the quartiles of the sample. */
  private double quartileSlope() {
    double range = StrictMath.log(rows.quantile(0.75) / rows.quantile(0.25));
    return range > 0 ? TWO_LOG_3 / range : LEAST_TAIL;
  }

  private double[] climb(double[] from) {
    return new SimplexOptimizer(new SimpleValueChecker(ACCURACY, ACCURACY))
        .optimize(
            new ObjectiveFunction(point -> at(point).perRow(meanLog)),
            GoalType.MAXIMIZE,
            new InitialGuess(from),
            new NelderMeadSimplex(new double[] {SIDE, SIDE}),
            new MaxEval(MAX_EVALUATIONS))
        .getPoint();
  }

  private Profile at(double[] point) {
    double logA = Math.min(Math.max(point[0], -LARGEST_LOG_A), LARGEST_LOG_A);
    double a = StrictMath.exp(logA);
    double beta = Math.min(Math.max(point[1], -LARGEST_BETA), LARGEST_BETA);
    if (mirrored) {
      a = Math.max(a, LEAST_TAIL);
    }
    double slope = a;
    double softened = rows.mean(logs, y -> logOnePlusExp(slope * (y - beta)));
    double q = 1 / softened;
    return new Profile(a, beta, within(q, mirrored ? 0 : LEAST_TAIL / a), softened);
  }

  /** The density is unimodal in q: beyond an end, the end is best. */
  private static double within(double q, double least) {
    return Math.max(Math.min(q, LARGEST_SHAPE), least);
  }

  private static double logOnePlusExp(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  private MaximumLikelihood result(double[] point, boolean stopped) {
    Profile profile = at(point);
    double a = profile.a();
    double q = profile.q();
    double scale = StrictMath.exp(center + (mirrored ? -1 : 1) * profile.beta());
    // The density of x is that of y = ±ln x divided by x.
    double perRow = profile.perRow(meanLog) - center + (mirrored ? 2 * meanLog : 0);
    List<String> remarks = new ArrayList<>();
    if ((mirrored ? a : a * q) <= LEAST_TAIL * (1 + 1e-9)) {
      remarks.add(
          "The upper tail of the sample is so heavy that it is held where the variance is just"
              + " finite.");
    }
    if (q >= LARGEST_SHAPE) {
      remarks.add(
          "The sample asks for a limit of the family, "
              + (mirrored ? "Fréchet's" : "Weibull's")
              + " distribution: the shapes are not well determined.");
    }
    if (!stopped) {
      remarks.add("The search for the maximum did not come to an end.");
    }
    WelfareDistribution found =
        mirrored ? new DagumWelfare(scale, a, q) : new SinghMaddalaWelfare(scale, a, q);
    return new MaximumLikelihood(found, perRow, remarks.isEmpty(), remarks);
  }

  /** What is best at (a, β). */
  private record Profile(double a, double beta, double q, double softened) {

    double perRow(double meanLog) {
      return StrictMath.log(a)
          + StrictMath.log(q)
          + (a - 1) * (meanLog - beta)
          - (q + 1) * softened
          - beta;
    }
  }
}

package io.github.entas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Seeks a better mix between the points of a grid, by BOBYQA (Powell 2009) on the same draws.
 *
 * <p>A mix is a point of a cube: each part but the last of a stage takes a share of the room that
 * its bounds and those of the parts after it leave. What is minimized is the objective, a
 * hundred-thousandth of the mean headcount added, which only decides between equal chances; a mix
 * that breaks a constraint counts as 1 worse than anything.
 */
final class Polish {

  /** Mixes that are tried: each is a simulation of its own. */
  private static final int MOST = 100;

  private static final double FIRST_RADIUS = 0.1;
  private static final double LAST_RADIUS = 1e-3;
  private static final double TIE_WEIGHT = 1e-5;
  private static final double BROKEN = 2;

  private final MixGrid grid;
  private final CoarseToFine.MixSampler sampler;
  private final Objective objective;
  private final Predicate<Candidate> keeps;
  private final List<Candidate> tried = new ArrayList<>();
  private final int firstOrder;

  /**
   * A search between points.
   *
   * @param keeps whether a candidate keeps the constraints
   * @param firstOrder order of the first candidate
   */
  Polish(
      MixGrid grid,
      CoarseToFine.MixSampler sampler,
      Objective objective,
      Predicate<Candidate> keeps,
      int firstOrder) {
    this.grid = grid;
    this.sampler = sampler;
    this.objective = objective;
    this.keeps = keeps;
    this.firstOrder = firstOrder;
  }

  /** All mixes tried from a point of the grid; none where the grid has fewer than two choices. */
  List<Candidate> from(int[] point) {
    double[] start = cube(point);
    if (start.length >= 2) {
      double[] ones = new double[start.length];
      Arrays.fill(ones, 1);
      try {
        new BOBYQAOptimizer(2 * start.length + 1, FIRST_RADIUS, LAST_RADIUS)
            .optimize(
                new InitialGuess(start),
                new SimpleBounds(new double[start.length], ones),
                new ObjectiveFunction(this::value),
                GoalType.MINIMIZE,
                new MaxEval(MOST));
      } catch (MathIllegalStateException e) {
        // An end like any other, for example after the most mixes: all that were tried are kept.
        return List.copyOf(tried);
      }
    }
    return List.copyOf(tried);
  }

  private double value(double[] cube) {
    int order = firstOrder + tried.size();
    Candidate candidate =
        sampler.sample(List.of(grid.strategy(MixSearch.id(order), steps(cube))), order).get(0);
    tried.add(candidate);
    double sign = objective.moreIsBetter() ? -1 : 1;
    return sign * candidate.numbers().of(objective)
        + TIE_WEIGHT * candidate.numbers().headcount()
        + (keeps.test(candidate) ? 0 : BROKEN);
  }

  /** Steps of each part, not whole, from shares of the room there is. */
  private double[] steps(double[] cube) {
    int parts = grid.parts().size();
    double[] steps = new double[parts * grid.stages()];
    for (int stage = 0; stage < grid.stages(); stage++) {
      double left = grid.space().steps();
      for (int p = 0; p < parts; p++) {
        double least = grid.least(p, left);
        double room = grid.most(p, left) - least;
        steps[stage * parts + p] =
            p == parts - 1 ? left : least + room * cube[stage * (parts - 1) + p];
        left -= steps[stage * parts + p];
      }
    }
    return steps;
  }

  private double[] cube(int[] point) {
    int parts = grid.parts().size();
    double[] cube = new double[(parts - 1) * grid.stages()];
    for (int stage = 0; stage < grid.stages(); stage++) {
      double left = grid.space().steps();
      for (int p = 0; p < parts - 1; p++) {
        double own = point[stage * parts + p];
        double least = grid.least(p, left);
        double room = grid.most(p, left) - least;
        cube[stage * (parts - 1) + p] = room > 0 ? (own - least) / room : 0;
        left -= own;
      }
    }
    return cube;
  }
}

package io.github.entas.population;

import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of a family as points of a box, without constraints between its sides, so that they
 * can be searched; where to start, and what to say at the walls.
 *
 * <p>The coordinates are ln σ; ln σ and the logit of floor over its limit; ln(a − 2) and ln p; ln a
 * and ln(aq − 2). The walls keep the variance finite and the quantile at a headcount from
 * underflowing; a floor at its lower wall is 0.
 */
final class Shapes {

  private static final double[] SIGMA = logs(LatentLognormal.MIN_SIGMA, LatentLognormal.MAX_SIGMA);
  private static final double[] FLOOR = {-30, 15};
  private static final double[] OVER_TWO = logs(0.001, 100);
  private static final double[] DAGUM_P = logs(0.02, 1000);
  private static final double[] SINGH_MADDALA_A = logs(0.1, 100);
  private static final double[] TAIL_OVER_TWO = logs(0.001, 1000);

  /** A coordinate this near a wall is at it. */
  private static final double AT_WALL = 1e-3;

  /** A floor below e⁻¹⁰ of its limit is none. */
  private static final double NO_FLOOR = -10;

  private final WelfareFamily family;
  private final Anchor anchor;

  Shapes(WelfareFamily family, Anchor anchor) {
    this.family = family;
    this.anchor = anchor;
  }

  /** The distribution of a point; coordinates beyond a wall count as at it. */
  WelfareDistribution at(double[] point) {
    double first = within(walls()[0], point[0]);
    double second = point.length > 1 ? within(walls()[1], point[1]) : Double.NaN;
    return switch (family) {
      case LOGNORMAL -> anchor.lognormal(0, sigma(first));
      case SHIFTED_LOGNORMAL -> anchor.lognormal(floor(second), sigma(first));
      case DAGUM -> anchor.dagum(2 + StrictMath.exp(first), StrictMath.exp(second));
      case SINGH_MADDALA -> {
        double a = StrictMath.exp(first);
        yield anchor.singhMaddala(a, (2 + StrictMath.exp(second)) / a);
      }
    };
  }

  /** Where to start: first in the middle of what surveys show, then around it. */
  List<double[]> starts() {
    return switch (family) {
      case LOGNORMAL -> grid(logs(0.5, 0.2, 1, 2));
      case SHIFTED_LOGNORMAL -> grid(logs(0.6, 0.3, 1.2), 0, -2, 2);
      case DAGUM -> grid(logs(1.5, 0.5, 4), logs(1, 0.3, 3, 10));
      case SINGH_MADDALA -> grid(logs(3, 1.5, 6), logs(1.5, 0.3, 6, 30));
    };
  }

  /** A sentence for every wall the point is at. */
  List<String> remarks(double[] point) {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < point.length; i++) {
      double[] wall = walls()[i];
      boolean low = point[i] < (wall == FLOOR ? NO_FLOOR : wall[0] + AT_WALL);
      if (low || point[i] > wall[1] - AT_WALL) {
        remarks.add(atWall(i, low));
      }
    }
    return remarks;
  }

  private String atWall(int coordinate, boolean low) {
    String end = low ? "lower" : "upper";
    String name =
        switch (family) {
          case LOGNORMAL, SHIFTED_LOGNORMAL -> coordinate == 0 ? "sigma" : "floor";
          case DAGUM -> coordinate == 0 ? "a" : "p";
          case SINGH_MADDALA -> coordinate == 0 ? "a" : "a·q";
        };
    String why =
        low && (name.equals("a·q") || (name.equals("a") && family == WelfareFamily.DAGUM))
            ? " Its upper tail is as heavy as a finite variance allows."
            : "";
    return family.key() + " is at the " + end + " end of its range in " + name + "." + why;
  }

  /** The least and the largest value of each coordinate. */
  double[][] walls() {
    return switch (family) {
      case LOGNORMAL -> new double[][] {SIGMA};
      case SHIFTED_LOGNORMAL -> new double[][] {SIGMA, FLOOR};
      case DAGUM -> new double[][] {OVER_TWO, DAGUM_P};
      case SINGH_MADDALA -> new double[][] {SINGH_MADDALA_A, TAIL_OVER_TWO};
    };
  }

  private static double sigma(double log) {
    return Math.min(
        Math.max(StrictMath.exp(log), LatentLognormal.MIN_SIGMA), LatentLognormal.MAX_SIGMA);
  }

  private double floor(double logit) {
    return logit <= FLOOR[0] ? 0 : anchor.floorLimit() / (1 + StrictMath.exp(-logit));
  }

  private static double within(double[] walls, double coordinate) {
    return Math.min(Math.max(coordinate, walls[0]), walls[1]);
  }

  private static List<double[]> grid(double[] first, double... second) {
    List<double[]> points = new ArrayList<>();
    for (double x : first) {
      if (second.length == 0) {
        points.add(new double[] {x});
      }
      for (double y : second) {
        points.add(new double[] {x, y});
      }
    }
    return points;
  }

  private static double[] logs(double... values) {
    double[] logs = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      logs[i] = StrictMath.log(values[i]);
    }
    return logs;
  }
}

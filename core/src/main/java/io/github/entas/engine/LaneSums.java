package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over the groups of an epoch for many lanes side by side: what happens to a group times the
 * share of the group that the lane enrolls. Loops run over lanes, so that the processor works on
 * several at a time. The property of one thread.
 *
 * <p>The lanes of a year of enrollment stand in the order of the size of their uplift, so that
 * those in one piece of a {@link Response} are neighbors.
 */
final class LaneSums {

  private final int[] epochs;
  private final double[] places;
  private final double[] part;
  private final double[] after;
  private final double[] nothing;
  private final double[][] weights;
  private final double[][] totals;
  private final double[][][] shares;
  private final int[][] order;
  private final int[] from;
  private final int[] to;

  /**
   * Sums for a program.
   *
   * @param model of the scenario
   * @param p the program
   * @param count number of lanes
   */
  LaneSums(Model model, int p, int count) {
    this.epochs = model.program(p).epochs();
    this.places = new double[count];
    this.part = new double[count];
    this.after = new double[count];
    this.nothing = new double[count];
    this.weights = new double[Response.MOST_NODES][count];
    this.totals = new double[Measured.values(model)][count];
    this.shares = new double[epochs.length][][];
    this.order = new int[epochs.length][count];
    this.from = new int[epochs.length];
    this.to = new int[epochs.length];
    for (int k = 1; k < epochs.length; k++) {
      // A program without such lanes may have more histories than can be told apart.
      shares[k] = count == 0 ? new double[0][] : new double[1 << epochs[k]][count];
      Arrays.setAll(order[k], q -> q);
    }
  }

  /** Gathers what the lanes enroll. */
  void begin(List<LaneState> lanes) {
    for (int k = 1; k < shares.length; k++) {
      sort(lanes, k, order[k]);
      double[][] side = shares[k];
      for (int q = 0; q < order[k].length; q++) {
        double[] share = lanes.get(order[k][q]).groupShare[k];
        for (int b = 0; b < side.length; b++) {
          side[b][q] = share[b];
        }
      }
    }
  }

  /** By insertion: what shrinks an uplift is much the same in every draw, so hardly any move. */
  private static void sort(List<LaneState> lanes, int k, int[] order) {
    for (int i = 1; i < order.length; i++) {
      int lane = order[i];
      double uplift = Math.abs(lanes.get(lane).uplift[k]);
      int at = i;
      while (at > 0 && Math.abs(lanes.get(order[at - 1]).uplift[k]) > uplift) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = lane;
    }
  }

  /** The lane that stands at a place among those of a year of enrollment. */
  int lane(int k, int q) {
    return order[k][q];
  }

  /** Begins before the first piece of a response. */
  void beginPieces() {
    Arrays.fill(from, 0);
    Arrays.fill(to, 0);
  }

  /** Goes on to the lanes of a year of enrollment that lie in the next piece. */
  void next(int k, int end) {
    from[k] = to[k];
    to[k] = end;
  }

  /** The first lane in the piece. */
  int from(int k) {
    return from[k];
  }

  /** The lane after the last in the piece. */
  int to(int k) {
    return to[k];
  }

  /** Sets the place of a lane's uplift in the piece of the response. */
  void place(int q, double place) {
    places[q] = place;
  }

  /** Works out the totals of the lanes in the piece, each at its place in it. */
  void add(Response response, int k) {
    Interpolation nodes = response.interpolation();
    weigh(nodes, from[k], to[k]);
    for (int value = 0; value < totals.length; value++) {
      Arrays.fill(totals[value], from[k], to[k], 0);
      int at = value * response.groups() + Groups.start(epochs[k]);
      for (int n = 0; n < nodes.count(); n++) {
        sum(response.values(n), at, k, from[k], to[k]);
        addProduct(weights[n], part, totals[value], from[k], to[k]);
      }
    }
  }

  /** Σ over groups, last worked out, of a value. */
  double total(int value, int q) {
    return totals[value][q];
  }

  /** Lagrange's basis at the places: Π_{m<n} (y − y_m), times Π_{m>n} (y − y_m), times a factor. */
  private void weigh(Interpolation nodes, int from, int to) {
    Arrays.fill(weights[0], from, to, 1);
    for (int n = 1; n < nodes.count(); n++) {
      distances(places, nodes.node(n - 1), weights[n - 1], weights[n], from, to);
    }
    Arrays.fill(after, from, to, 1);
    for (int n = nodes.count() - 1; n >= 0; n--) {
      scale(weights[n], after, nodes.factor(n), from, to);
      distances(places, nodes.node(n), after, after, from, to);
    }
  }

  private static void distances(
      double[] places, double node, double[] product, double[] next, int from, int to) {
    for (int q = from; q < to; q++) {
      next[q] = product[q] * (places[q] - node);
    }
  }

  private static void scale(double[] weights, double[] after, double factor, int from, int to) {
    for (int q = from; q < to; q++) {
      weights[q] *= after[q] * factor;
    }
  }

  private static void addProduct(
      double[] weights, double[] part, double[] total, int from, int to) {
    for (int q = from; q < to; q++) {
      total[q] += weights[q] * part[q];
    }
  }

  /** Σ over the groups of those enrolled in a year; values stand at {@code first} and after. */
  double[] sum(double[] values, int first, int k, int from, int to) {
    double[][] share = shares[k];
    int groups = share.length;
    Arrays.fill(part, from, to, 0);
    for (int b = 0; b < groups; b += 4) {
      addFour(
          share[b],
          b + 1 < groups ? share[b + 1] : nothing,
          b + 2 < groups ? share[b + 2] : nothing,
          b + 3 < groups ? share[b + 3] : nothing,
          values[first + b],
          b + 1 < groups ? values[first + b + 1] : 0,
          b + 2 < groups ? values[first + b + 2] : 0,
          b + 3 < groups ? values[first + b + 3] : 0,
          part,
          from,
          to);
    }
    return part;
  }

  private static void addFour(
      double[] share0,
      double[] share1,
      double[] share2,
      double[] share3,
      double value0,
      double value1,
      double value2,
      double value3,
      double[] sums,
      int from,
      int to) {
    for (int q = from; q < to; q++) {
      sums[q] +=
          (value0 * share0[q] + value1 * share1[q]) + (value2 * share2[q] + value3 * share3[q]);
    }
  }
}

package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over the groups of a slice for many lanes side by side: what happens to a group, a
 * polynomial in the lane's uplift, times the share of the group that the lane enrolls. Loops run
 * over lanes, so that the processor works on several at a time. The property of one thread.
 */
final class LaneSums {

  private final double[] places;
  private final double[] part;
  private final double[] total;
  private final double[] nothing;
  private final double[][][] shares;
  private List<LaneState> lanes = List.of();

  /**
   * Sums for a program.
   *
   * @param model of the scenario
   * @param p the program
   * @param count number of lanes
   */
  LaneSums(Model model, int p, int count) {
    int[] epochs = model.program(p).epochs();
    this.places = new double[count];
    this.part = new double[count];
    this.total = new double[count];
    this.nothing = new double[count];
    this.shares = new double[epochs.length][][];
    for (int k = 1; k < epochs.length; k++) {
      // A program without such lanes may have more histories than can be told apart.
      shares[k] = count == 0 ? new double[0][] : new double[1 << epochs[k]][count];
    }
  }

  /** Gathers what the lanes enroll. */
  void begin(List<LaneState> all) {
    lanes = all;
    for (int q = 0; q < all.size(); q++) {
      double[][] ofLane = all.get(q).groupShare;
      for (int k = 1; k < shares.length; k++) {
        double[] share = ofLane[k];
        double[][] side = shares[k];
        for (int b = 0; b < side.length; b++) {
          side[b][q] = share[b];
        }
      }
    }
  }

  /** Sets the place of a lane's uplift in the range of the response. */
  void place(int lane, double place) {
    places[lane] = place;
  }

  /**
   * Adds one year of enrollment to the effects of all lanes.
   *
   * @param first of the coefficients the first that counts, those of an output of the slice
   * @param at place in the effects of the lanes
   */
  void add(Response response, int k, int first, int at) {
    Arrays.fill(total, 0);
    for (int power = response.count() - 1; power >= 0; power--) {
      sum(response.coefficients(power), first, shares[k]);
      horner(places, part, total);
    }
    for (int q = 0; q < total.length; q++) {
      lanes.get(q).effect[at] += total[q];
    }
  }

  private void sum(double[] values, int first, double[][] share) {
    Arrays.fill(part, 0);
    int groups = share.length;
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
          part);
    }
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
      double[] sums) {
    for (int q = 0; q < sums.length; q++) {
      sums[q] +=
          (value0 * share0[q] + value1 * share1[q]) + (value2 * share2[q] + value3 * share3[q]);
    }
  }

  private static void horner(double[] places, double[] part, double[] total) {
    for (int q = 0; q < total.length; q++) {
      total[q] = total[q] * places[q] + part[q];
    }
  }
}

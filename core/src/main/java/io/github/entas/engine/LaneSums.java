package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over the groups of an epoch for many lanes side by side: what happens to a group times the
 * share of the group that the lane enrolls. Loops run over lanes, so that the processor works on
 * several at a time. The property of one thread.
 *
 * <p>The lanes of a year of enrollment stand in the order of the size of their uplift, so that
 * those whose lines lie in one panel of a table are neighbors.
 */
final class LaneSums {

  private final int[] epochs;
  private final double[] part;
  private final double[] nothing;
  private final double[][] totals;
  private final double[][] effects;
  private final double[][][] shares;
  private final double[][] uplifts;
  private final int[][] order;

  /**
   * Sums for a program.
   *
   * @param model of the scenario
   * @param p the program
   * @param count number of lanes
   */
  LaneSums(Model model, int p, int count) {
    this.epochs = model.program(p).epochs();
    this.part = new double[count];
    this.nothing = new double[count];
    this.totals = new double[Measured.values(model)][count];
    this.effects = new double[Measured.values(model)][count];
    this.shares = new double[epochs.length][][];
    this.uplifts = new double[epochs.length][count];
    this.order = new int[epochs.length][count];
    for (int k = 1; k < epochs.length; k++) {
      // A program without such lanes may have more histories than can be told apart.
      shares[k] = count == 0 ? new double[0][] : new double[1 << epochs[k]][count];
      Arrays.setAll(order[k], q -> q);
    }
  }

  /** Gathers what the lanes enroll and what it gives. */
  void begin(List<LaneState> lanes) {
    for (int k = 1; k < shares.length; k++) {
      sort(lanes, k, order[k]);
      double[][] side = shares[k];
      for (int q = 0; q < order[k].length; q++) {
        LaneState lane = lanes.get(order[k][q]);
        uplifts[k][q] = lane.uplift[k];
        for (int b = 0; b < side.length; b++) {
          side[b][q] = lane.groupShare[k][b];
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

  /** Uplift of the lane at a place, at full profile. */
  double uplift(int k, int q) {
    return uplifts[k][q];
  }

  /** Begins a year without effects. */
  void beginYear() {
    for (double[] ofValue : effects) {
      Arrays.fill(ofValue, 0);
    }
  }

  /** Sets all totals of those enrolled in a year to Σ_g share·row. */
  void beginTotals(double[] row, int groups, int k) {
    for (int value = 0; value < totals.length; value++) {
      sum(row, value * groups + Groups.start(epochs[k]), k);
      System.arraycopy(part, 0, totals[value], 0, part.length);
    }
  }

  /** Forgets the totals of a lane. */
  void drop(int q) {
    for (double[] ofValue : totals) {
      ofValue[q] = 0;
    }
  }

  /** Adds the totals of a year of enrollment to the effects. */
  void endTotals(int k) {
    int[] lanes = order[k];
    for (int value = 0; value < totals.length; value++) {
      double[] from = totals[value];
      double[] to = effects[value];
      for (int q = 0; q < lanes.length; q++) {
        to[lanes[q]] += from[q];
      }
    }
  }

  /** Adds the effects of a lane in a year to those of all years. */
  void addEffects(int lane, double[] sums, int t) {
    for (int value = 0; value < effects.length; value++) {
      sums[t * effects.length + value] += effects[value][lane];
    }
  }

  /**
   * Adds weight·R^f·Σ_g share·Σ_n c_n·yⁿ to the totals of the lanes whose lines lie in a panel.
   *
   * @param coefficients c_n of the panel
   * @param groups of a row of the table
   * @param lines y and R of the lanes
   */
  void add(
      PovertyTables.OfClass ofClass,
      double[][] coefficients,
      int groups,
      int k,
      LaneLines lines,
      int from,
      int to,
      double weight) {
    double[][] share = shares[k];
    double[][] c = coefficients;
    for (int value = 0; value < ofClass.table().values(); value++) {
      int first = value * groups + Groups.start(epochs[k]);
      Arrays.fill(part, from, to, 0);
      for (int b = 0; b < share.length; b++) {
        int g = first + b;
        addPolynomial(
            c[0][g],
            c[1][g],
            c[2][g],
            c[3][g],
            c[4][g],
            c[5][g],
            c[6][g],
            c[7][g],
            lines.places(),
            share[b],
            part,
            from,
            to);
      }
      for (int f = 0; f < ofClass.power(value); f++) {
        times(lines.ratios(), part, from, to);
      }
      addProduct(weight, part, totals[ofClass.value(value)], from, to);
    }
  }

  /** One group: a polynomial of degree 7 at the places of the lanes, times their shares. */
  private static void addPolynomial(
      double c0,
      double c1,
      double c2,
      double c3,
      double c4,
      double c5,
      double c6,
      double c7,
      double[] y,
      double[] share,
      double[] sums,
      int from,
      int to) {
    for (int q = from; q < to; q++) {
      double high = (((c7 * y[q] + c6) * y[q] + c5) * y[q] + c4) * y[q] + c3;
      sums[q] += share[q] * (((high * y[q] + c2) * y[q] + c1) * y[q] + c0);
    }
  }

  private static void times(double[] factors, double[] product, int from, int to) {
    for (int q = from; q < to; q++) {
      product[q] *= factors[q];
    }
  }

  private static void addProduct(double weight, double[] values, double[] sums, int from, int to) {
    for (int q = from; q < to; q++) {
      sums[q] += weight * values[q];
    }
  }

  /** Σ over the groups of those enrolled in a year, values at {@code first} and after; reused. */
  double[] sum(double[] values, int first, int k) {
    double[][] share = shares[k];
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
      double[] sums) {
    for (int q = 0; q < sums.length; q++) {
      sums[q] +=
          (value0 * share0[q] + value1 * share1[q]) + (value2 * share2[q] + value3 * share3[q]);
    }
  }
}

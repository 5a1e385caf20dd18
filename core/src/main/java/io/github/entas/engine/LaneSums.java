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

  /** Values that are summed up side by side, so that shares are read once for them. */
  private static final int SIDE = 3;

  private final int[] epochs;
  private final double[] part;
  private final double[][] polynomials;
  private final double[] one = new double[SIDE];
  private final double[] nothing;
  private final double[][] totals;
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
    this.polynomials = new double[SIDE][count];
    this.nothing = new double[count];
    this.totals = new double[Measured.values(model)][count];
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

  /** Sets all totals of those enrolled in a year to Σ_g share·row. */
  void beginTotals(double[] row, int groups, int k) {
    for (int value = 0; value < totals.length; value++) {
      sum(row, value * groups + Groups.start(epochs[k]), k);
      System.arraycopy(part, 0, totals[value], 0, part.length);
    }
  }

  /** The total of a value. */
  double total(int value, int q) {
    return totals[value][q];
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
    int values = ofClass.table().values();
    for (int value = 0; value < values; value += SIDE) {
      for (double[] polynomial : polynomials) {
        Arrays.fill(polynomial, from, to, 0);
      }
      int first = value * groups + Groups.start(epochs[k]);
      // Past the last value it is taken again, for nothing.
      int second = Math.min(value + 1, values - 1) * groups + Groups.start(epochs[k]);
      int third = Math.min(value + 2, values - 1) * groups + Groups.start(epochs[k]);
      for (int n = coefficients.length - 1; n >= 0; n--) {
        power(coefficients[n], first, second, third, k, lines.places(), from, to);
      }
      for (int i = 0; i < SIDE && value + i < values; i++) {
        for (int f = 0; f < ofClass.power(value + i); f++) {
          times(lines.ratios(), polynomials[i], from, to);
        }
        addProduct(weight, polynomials[i], totals[ofClass.value(value + i)], from, to);
      }
    }
  }

  /** Horner's rule, polynomial·y + Σ_g share·c, for three values whose groups stand at places. */
  private void power(
      double[] c, int first, int second, int third, int k, double[] y, int from, int to) {
    double[][] share = shares[k];
    double[] p0 = polynomials[0];
    double[] p1 = polynomials[1];
    double[] p2 = polynomials[2];
    if (share.length == 1) {
      timesAndAdd(c[first], c[second], c[third], share[0], y, p0, p1, p2, from, to);
      return;
    }
    // A loop of its own: together with what follows it is too long to run on vectors.
    times(y, p0, p1, p2, from, to);
    // Histories double with every epoch, so they are pairs.
    for (int b = 0; b < share.length; b += 2) {
      add(
          c[first + b],
          c[first + b + 1],
          c[second + b],
          c[second + b + 1],
          c[third + b],
          c[third + b + 1],
          share[b],
          share[b + 1],
          p0,
          p1,
          p2,
          from,
          to);
    }
  }

  private static void timesAndAdd(
      double c0,
      double c1,
      double c2,
      double[] s,
      double[] y,
      double[] p0,
      double[] p1,
      double[] p2,
      int from,
      int to) {
    for (int q = from; q < to; q++) {
      p0[q] = p0[q] * y[q] + c0 * s[q];
      p1[q] = p1[q] * y[q] + c1 * s[q];
      p2[q] = p2[q] * y[q] + c2 * s[q];
    }
  }

  private static void times(double[] y, double[] p0, double[] p1, double[] p2, int from, int to) {
    for (int q = from; q < to; q++) {
      p0[q] *= y[q];
      p1[q] *= y[q];
      p2[q] *= y[q];
    }
  }

  private static void add(
      double c00,
      double c01,
      double c10,
      double c11,
      double c20,
      double c21,
      double[] s0,
      double[] s1,
      double[] p0,
      double[] p1,
      double[] p2,
      int from,
      int to) {
    for (int q = from; q < to; q++) {
      p0[q] += c00 * s0[q] + c01 * s1[q];
      p1[q] += c10 * s0[q] + c11 * s1[q];
      p2[q] += c20 * s0[q] + c21 * s1[q];
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

  /** Adds one of the lanes, by the same operations in the same order. */
  void addOne(
      PovertyTables.OfClass ofClass,
      double[][] coefficients,
      int groups,
      int k,
      double[] share,
      LaneLines lines,
      int q,
      double weight) {
    double y = lines.places()[q];
    int values = ofClass.table().values();
    for (int value = 0; value < values; value += SIDE) {
      int first = value * groups + Groups.start(epochs[k]);
      int second = Math.min(value + 1, values - 1) * groups + Groups.start(epochs[k]);
      int third = Math.min(value + 2, values - 1) * groups + Groups.start(epochs[k]);
      Arrays.fill(one, 0);
      for (int n = coefficients.length - 1; n >= 0; n--) {
        powerOne(coefficients[n], first, second, third, share, y, one);
      }
      for (int i = 0; i < SIDE && value + i < values; i++) {
        double polynomial = one[i];
        for (int f = 0; f < ofClass.power(value + i); f++) {
          polynomial *= lines.ratios()[q];
        }
        totals[ofClass.value(value + i)][q] += weight * polynomial;
      }
    }
  }

  private static void powerOne(
      double[] c, int first, int second, int third, double[] share, double y, double[] p) {
    double p0 = p[0] * y;
    double p1 = p[1] * y;
    double p2 = p[2] * y;
    if (share.length == 1) {
      p0 += c[first] * share[0];
      p1 += c[second] * share[0];
      p2 += c[third] * share[0];
    }
    for (int b = 0; b + 1 < share.length; b += 2) {
      double s0 = share[b];
      double s1 = share[b + 1];
      p0 += c[first + b] * s0 + c[first + b + 1] * s1;
      p1 += c[second + b] * s0 + c[second + b + 1] * s1;
      p2 += c[third + b] * s0 + c[third + b + 1] * s1;
    }
    p[0] = p0;
    p[1] = p1;
    p[2] = p2;
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

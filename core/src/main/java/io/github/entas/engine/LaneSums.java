package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over the groups of a slice for many lanes side by side: what happens to a group times the
 * share of it that a lane enrolls. Loops run over lanes, so that the processor works on several at
 * a time. The property of one thread.
 */
final class LaneSums {

  private static final int MEASURES = PovertyKernel.MEASURES;

  private final Model model;
  private final double[] uplifts;
  private final double[] part;
  private final double[] nothing;
  private final int[] lanes;
  private final double[][] shares;
  private final double[][] totals;
  private final UpliftNodes nodes;
  private int count;
  private int start;
  private int groups;

  LaneSums(Model model) {
    int most = 0;
    for (int p = 0; p < model.programs(); p++) {
      most = Math.max(most, model.lanes().of(p).size());
    }
    int widest = 0;
    for (GroupLayout.Slice slice : model.layout().slices()) {
      widest = Math.max(widest, slice.size());
    }
    this.model = model;
    this.uplifts = new double[most];
    this.part = new double[most];
    this.nothing = new double[most];
    this.lanes = new int[most];
    this.shares = new double[widest][most];
    this.totals = new double[Measured.values(model)][most];
    this.nodes = new UpliftNodes(most);
  }

  /** Gathers the lanes that enroll anybody in a year. */
  void begin(List<LaneState> all, int p, int k) {
    GroupLayout.Slice slice = model.layout().slice(p, k);
    start = slice.start();
    groups = slice.size();
    count = 0;
    for (int i = 0; i < all.size(); i++) {
      LaneState lane = all.get(i);
      if (lane.probability[k] > 0) {
        lanes[count] = i;
        uplifts[count] = lane.uplift[k];
        for (int b = 0; b < groups; b++) {
          shares[b][count] = lane.groupShare[k][b];
        }
        count++;
      }
    }
  }

  /** Number of lanes gathered. */
  int count() {
    return count;
  }

  /** Place of a gathered lane among all. */
  int lane(int q) {
    return lanes[q];
  }

  /** Chooses uplifts between which the lanes can be interpolated; false where there are none. */
  boolean choose(double perUplift, double scale) {
    return nodes.choose(uplifts, count, perUplift, scale);
  }

  /** The largest absolute uplift of the lanes. */
  double largestUplift() {
    double largest = 0;
    for (int q = 0; q < count; q++) {
      largest = Math.max(largest, Math.abs(uplifts[q]));
    }
    return largest;
  }

  UpliftNodes nodes() {
    return nodes;
  }

  /** Begins the sums of a year. */
  void clear() {
    for (double[] total : totals) {
      Arrays.fill(total, 0, count, 0);
    }
  }

  /** Adds the row of a node to every lane. */
  void add(int node, EffectRow row) {
    double[] factors = nodes.factors(node);
    for (int f = 0; f < MEASURES; f++) {
      add(row.city, start * MEASURES + f, MEASURES, factors, totals[f]);
    }
    for (int c = 0; c < row.cohorts.length; c++) {
      add(row.cohorts[c], start, 1, factors, totals[Measured.CITY + c]);
    }
  }

  private void add(double[] row, int first, int step, double[] factors, double[] total) {
    Arrays.fill(part, 0, count, 0);
    for (int b = 0; b < groups; b += 4) {
      int at = first + b * step;
      addFour(
          shares[b],
          b + 1 < groups ? shares[b + 1] : nothing,
          b + 2 < groups ? shares[b + 2] : nothing,
          b + 3 < groups ? shares[b + 3] : nothing,
          row[at],
          b + 1 < groups ? row[at + step] : 0,
          b + 2 < groups ? row[at + 2 * step] : 0,
          b + 3 < groups ? row[at + 3 * step] : 0,
          part,
          count);
    }
    for (int q = 0; q < count; q++) {
      total[q] += factors[q] * part[q];
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
      double[] sums,
      int count) {
    for (int q = 0; q < count; q++) {
      sums[q] +=
          (value0 * share0[q] + value1 * share1[q]) + (value2 * share2[q] + value3 * share3[q]);
    }
  }

  /** Writes the sums of a year to the lanes' effects. */
  void store(List<LaneState> all, int t) {
    int at = t * totals.length;
    for (int q = 0; q < count; q++) {
      double[] effect = all.get(lanes[q]).effect;
      for (int value = 0; value < totals.length; value++) {
        effect[at + value] += totals[value][q];
      }
    }
  }
}

package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * The poverty of a program's groups in one year of a draw, under one uplift and one transfer: for
 * each value of {@link Measured} the groups side by side, value i of group g of G at i·G + g. The
 * property of one thread.
 */
final class GroupRow {

  private final Model model;
  private final Draw draw;
  private final double[] psi;

  GroupRow(Model model, Draw draw) {
    this.model = model;
    this.draw = draw;
    this.psi = new double[model.mostGroups() * Measured.values(model)];
  }

  /**
   * Fills the part of a row that some groups have.
   *
   * @param from the first group
   * @param to the group after the last
   * @param uplift log points, on top of what spills over
   * @param transfer money per person and month
   */
  void fill(
      PovertyTables tables,
      ProgramModel program,
      int t,
      int from,
      int to,
      double uplift,
      double transfer,
      Neighbors neighbors,
      double[] row) {
    int groups = program.groups(t);
    for (int value = 0; value < Measured.values(model); value++) {
      Arrays.fill(row, value * groups + from, value * groups + to, 0);
    }
    add(tables, program, t, from, to, uplift, transfer, neighbors, 1, row);
  }

  /** Adds what {@link #fill} fills in, times a weight. */
  void add(
      PovertyTables tables,
      ProgramModel program,
      int t,
      int from,
      int to,
      double uplift,
      double transfer,
      Neighbors neighbors,
      double weight,
      double[] row) {
    for (PovertyTables.OfClass ofClass : tables.of(program.number(), t)) {
      int c = ofClass.cohorts()[0];
      double moved = Math.min(model.scenario().upliftCap(), neighbors.spillover(c, t) + uplift);
      double growth = draw.growthFactor[c][t] * Elementary.exp(moved);
      double reach = 1 - transfer / model.povertyLine(c) - model.poverty(c).floor() * growth;
      if (reach > 0) {
        double logLine = Elementary.log(reach) - (draw.growth[c][t] + moved);
        ofClass.table().evaluate(logLine, from, to, psi);
        add(ofClass, program.groups(t), from, to, reach, weight, row);
      }
    }
  }

  /** FGT(f) = R^f·ψ_f of the city; the headcounts of the cohorts by themselves. */
  private void add(
      PovertyTables.OfClass ofClass,
      int groups,
      int from,
      int to,
      double ratio,
      double weight,
      double[] row) {
    add(psi, from, to, weight, row, 0);
    add(psi, groups + from, groups + to, weight * ratio, row, 0);
    add(psi, 2 * groups + from, 2 * groups + to, weight * ratio * ratio, row, 0);
    for (int i = Measured.CITY; i < ofClass.table().values(); i++) {
      int away = (ofClass.value(i) - i) * groups;
      add(psi, i * groups + from, i * groups + to, weight, row, away);
    }
  }

  private static void add(
      double[] values, int from, int to, double weight, double[] sums, int away) {
    for (int i = from; i < to; i++) {
      sums[i + away] += weight * values[i];
    }
  }
}

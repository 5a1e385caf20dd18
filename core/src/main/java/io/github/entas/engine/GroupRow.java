package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * The poverty of a program's groups in one year of a draw, under one uplift and one transfer: for
 * each output of {@link Measured} the groups side by side. The property of one thread.
 */
final class GroupRow {

  private final Model model;
  private final Draw draw;
  private final double[] psi;

  GroupRow(Model model, Draw draw) {
    this.model = model;
    this.draw = draw;
    this.psi = new double[model.mostGroups() * PovertyKernel.MEASURES];
  }

  /**
   * Fills a row.
   *
   * @param uplift log points, on top of what spills over
   * @param transfer money per person and month
   * @param row output o of group g at o·G + g
   */
  void fill(
      PovertyTables tables,
      ProgramModel program,
      int t,
      double uplift,
      double transfer,
      Neighbors neighbors,
      double[] row) {
    int groups = Groups.start(program.epochs()[t] + 1);
    Arrays.fill(row, 0, groups * Measured.values(model), 0);
    for (int c = 0; c < model.cohorts(); c++) {
      if (program.cohorts()[c]) {
        add(tables, program, c, t, uplift, transfer, neighbors, row);
      }
    }
  }

  /** Adds one of the program's cohorts. */
  void add(
      PovertyTables tables,
      ProgramModel program,
      int c,
      int t,
      double uplift,
      double transfer,
      Neighbors neighbors,
      double[] row) {
    double moved = Math.min(model.scenario().upliftCap(), neighbors.spillover(c, t) + uplift);
    double growth = draw.growthFactor[c][t] * Elementary.exp(moved);
    double reach = 1 - transfer / model.povertyLine(c) - model.poverty(c).floor() * growth;
    PovertyTable table = tables.table(program.number(), c, t);
    if (reach > 0 && table.groups() > 0) {
      table.evaluate(Elementary.log(reach) - (draw.growth[c][t] + moved), psi);
      add(c, table.groups(), reach, row);
    }
  }

  /** FGT(f) = R^f·ψ_f, summed over the cohorts; the headcount of the cohort by itself. */
  private void add(int c, int groups, double ratio, double[] row) {
    double weight = model.weight(c);
    add(psi, 0, groups, weight, row, 0);
    add(psi, groups, groups, weight * ratio, row, groups);
    add(psi, 2 * groups, groups, weight * ratio * ratio, row, 2 * groups);
    if (c < model.keptCohorts()) {
      add(psi, 0, groups, 1, row, (Measured.CITY + c) * groups);
    }
  }

  private static void add(
      double[] values, int from, int count, double weight, double[] sums, int at) {
    for (int i = 0; i < count; i++) {
      sums[at + i] += weight * values[from + i];
    }
  }
}

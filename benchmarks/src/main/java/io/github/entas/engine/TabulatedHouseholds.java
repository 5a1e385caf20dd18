package io.github.entas.engine;

import java.util.Arrays;

/**
 * Households and the table of their poverty, for benchmarks: tables are nobody else's business, so
 * this stands in the engine's package.
 */
public final class TabulatedHouseholds {

  private final PovertyTable table;
  private final int[] ids;
  private final double[] welfare;
  private final HouseholdPoverty poverty;

  /**
   * Households in one group, known by the log of their permanent consumption over the line.
   *
   * @param shock standard deviation of the transitory shock
   * @param welfare by household
   */
  public TabulatedHouseholds(double shock, double[] welfare) {
    double poorest = Arrays.stream(welfare).min().orElseThrow();
    double richest = Arrays.stream(welfare).max().orElseThrow();
    PovertyKernel kernel = PovertyKernel.of(shock, poorest);
    DepositGrid grid = new DepositGrid(kernel.cell());
    int first = (int) Math.floor(poorest / kernel.cell()) - DepositGrid.POINTS;
    int last = (int) Math.ceil(richest / kernel.cell()) + DepositGrid.POINTS;
    double[][] rows = new double[last - first][1];
    for (double w : welfare) {
      grid.spread(w, 1);
      for (int i = 0; i < DepositGrid.POINTS; i++) {
        rows[grid.first() + i - first][0] += grid.weights()[i];
      }
    }
    this.table = new PovertyTable(kernel, new Deposits(first, rows, 1, poorest));
    this.ids = new int[welfare.length];
    Arrays.setAll(ids, i -> i);
    this.welfare = welfare.clone();
    this.poverty = SmoothPoverty.of(0, 0, 1, shock);
  }

  /** Sums of FGT(0, 1, 2) over the households at a log line, by the table. */
  public void byTable(double logLine, double[] fgt) {
    table.evaluate(logLine, 0, 1, fgt);
  }

  /** The same, household by household, by the look-ups of the engine's events. */
  public void byHousehold(double logLine, double[] fgt) {
    Arrays.fill(fgt, 0);
    poverty.add(ids, 0, ids.length, welfare, logLine, 1, 1, fgt);
  }
}

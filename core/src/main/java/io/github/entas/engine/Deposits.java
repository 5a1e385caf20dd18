package io.github.entas.engine;

/**
 * The households of one program and some cohorts in one year, spread over the points of the
 * kernel's grid, group by group.
 *
 * <p>Row j holds what is at point first + j: the weights of all groups side by side, those of the
 * city first, then, where headcounts by cohort are kept, those of each cohort.
 *
 * @param first number of the lowest point
 * @param rows by point; group g of column i is at i·G + g
 * @param groups G
 * @param poorest lowest welfare; ∞ without households
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record Deposits(int first, double[][] rows, int groups, double poorest) {

  /**
   * Spreads the households: in the column of the city each weighs its share of the city, in that of
   * its cohort its share of the cohort.
   *
   * @param cohorts of one class
   */
  static Deposits of(
      Model model, int p, int[] cohorts, int t, Households[] blocks, int[][] patterns) {
    int groups = Groups.start(model.program(p).epochs()[t] + 1);
    int size = model.householdsPerCohort();
    double poorest = Double.POSITIVE_INFINITY;
    double richest = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < blocks.length; b++) {
      double[] latent = blocks[b].latent(t);
      for (int c : cohorts) {
        for (int h = c * size; h < (c + 1) * size; h++) {
          if (patterns[b][h] != 0) {
            poorest = Math.min(poorest, latent[h]);
            richest = Math.max(richest, latent[h]);
          }
        }
      }
    }
    if (poorest > richest) {
      return new Deposits(0, new double[0][], groups, poorest);
    }
    double cell = model.kernel(cohorts[0]).cell();
    int first = (int) StrictMath.floor(poorest / cell) - DepositGrid.POINTS;
    int points = (int) StrictMath.ceil(richest / cell) + DepositGrid.POINTS - first;
    int columns = 1 + (model.keptCohorts() > 0 ? cohorts.length : 0);
    double[][] byColumn = new double[columns * groups][points];
    for (int i = 0; i < cohorts.length; i++) {
      spread(model, cohorts[i], t, blocks, patterns, first, i + 1, groups, byColumn);
    }
    return new Deposits(first, transposed(byColumn, points), groups, poorest);
  }

  /** Spreads a cohort. */
  private static void spread(
      Model model,
      int c,
      int t,
      Households[] blocks,
      int[][] patterns,
      int first,
      int column,
      int groups,
      double[][] byColumn) {
    int size = model.householdsPerCohort();
    DepositGrid grid = new DepositGrid(model.kernel(c).cell());
    double weight = 1.0 / size / blocks.length;
    boolean isKept = model.keptCohorts() > 0;
    for (int b = 0; b < blocks.length; b++) {
      double[] latent = blocks[b].latent(t);
      for (int h = c * size; h < (c + 1) * size; h++) {
        int pattern = patterns[b][h];
        if (pattern != 0) {
          grid.spread(latent[h], weight);
          add(grid, pattern, model.weight(c), first, byColumn, 0, groups);
          if (isKept) {
            add(grid, pattern, 1, first, byColumn, column * groups, groups);
          }
        }
      }
    }
  }

  /** Adds a household to the group of every epoch that lists it. */
  private static void add(
      DepositGrid grid,
      int pattern,
      double weight,
      int first,
      double[][] byColumn,
      int column,
      int groups) {
    double[] weights = grid.weights();
    int at = grid.first() - first;
    for (int left = pattern; left != 0; left &= left - 1) {
      int g = Groups.group(Integer.numberOfTrailingZeros(left), pattern);
      if (g < groups) {
        double[] group = byColumn[column + g];
        for (int i = 0; i < DepositGrid.POINTS; i++) {
          group[at + i] += weight * weights[i];
        }
      }
    }
  }

  private static double[][] transposed(double[][] byColumn, int points) {
    double[][] rows = new double[points][byColumn.length];
    for (int i = 0; i < byColumn.length; i++) {
      double[] column = byColumn[i];
      for (int j = 0; j < points; j++) {
        rows[j][i] = column[j];
      }
    }
    return rows;
  }

  /** Columns of groups: the city's and those of cohorts. */
  int columns() {
    return rows.length == 0 ? 0 : rows[0].length / groups;
  }
}

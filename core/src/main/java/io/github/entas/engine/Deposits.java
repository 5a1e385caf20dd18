package io.github.entas.engine;

/**
 * The households of one program and cohort in one year, spread over the points of the kernel's
 * grid, group by group: row j holds, side by side, the weights of all groups at point first + j.
 *
 * @param first number of the lowest point
 * @param rows by point and group
 * @param poorest lowest welfare
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record Deposits(int first, double[][] rows, double poorest) {

  /** Spreads the households; each weighs its share of the cohort. */
  static Deposits of(Model model, int p, int c, int t, Households[] blocks, int[][] patterns) {
    int size = model.householdsPerCohort();
    double poorest = Double.POSITIVE_INFINITY;
    double richest = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < blocks.length; b++) {
      double[] latent = blocks[b].latent(t);
      for (int h = c * size; h < (c + 1) * size; h++) {
        if (patterns[b][h] != 0) {
          poorest = Math.min(poorest, latent[h]);
          richest = Math.max(richest, latent[h]);
        }
      }
    }
    if (poorest > richest) {
      return new Deposits(0, new double[0][], poorest);
    }
    double cell = model.kernel(c).cell();
    int first = (int) StrictMath.floor(poorest / cell) - DepositGrid.POINTS;
    int points = (int) StrictMath.ceil(richest / cell) + DepositGrid.POINTS - first;
    int epochs = model.program(p).epochs()[t] + 1;
    double[][] byGroup = new double[Groups.start(epochs)][points];
    DepositGrid grid = new DepositGrid(cell);
    double weight = 1.0 / size / blocks.length;
    for (int b = 0; b < blocks.length; b++) {
      double[] latent = blocks[b].latent(t);
      for (int h = c * size; h < (c + 1) * size; h++) {
        int pattern = patterns[b][h] & (1 << epochs) - 1;
        if (pattern != 0) {
          grid.spread(latent[h], weight);
          add(grid, pattern, first, byGroup);
        }
      }
    }
    return new Deposits(first, transposed(byGroup, points), poorest);
  }

  /** Adds a household to the group of every epoch that lists it. */
  private static void add(DepositGrid grid, int pattern, int first, double[][] byGroup) {
    double[] weights = grid.weights();
    int left = pattern;
    while (left != 0) {
      int epoch = Integer.numberOfTrailingZeros(left);
      left &= left - 1;
      double[] group = byGroup[Groups.group(epoch, pattern)];
      int at = grid.first() - first;
      for (int i = 0; i < DepositGrid.POINTS; i++) {
        group[at + i] += weights[i];
      }
    }
  }

  private static double[][] transposed(double[][] byGroup, int points) {
    double[][] rows = new double[points][byGroup.length];
    for (int g = 0; g < byGroup.length; g++) {
      double[] group = byGroup[g];
      for (int j = 0; j < points; j++) {
        rows[j][g] = group[j];
      }
    }
    return rows;
  }

  /** Number of groups. */
  int groups() {
    return rows.length == 0 ? 0 : rows[0].length;
  }
}

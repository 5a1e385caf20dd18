package io.github.entas.engine;

/**
 * The households of one cohort in one year, spread over the points of its kernel's grid, group by
 * group: row j holds, side by side, the person weights of all groups at point first + j.
 *
 * @param first number of the lowest point
 * @param rows by point and group
 * @param poorest lowest welfare
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record Deposits(int first, double[][] rows, double poorest) {

  /**
   * Spreads the households.
   *
   * @param richest households with more welfare are left out: they are never poor
   */
  static Deposits of(
      Model model, int c, int t, Households[] blocks, Eligibility eligibility, double richest) {
    double cell = model.kernel(c).cell();
    int size = model.householdsPerCohort();
    double low = Double.POSITIVE_INFINITY;
    for (Households block : blocks) {
      double[] latent = block.latent(t);
      for (int h = c * size; h < (c + 1) * size; h++) {
        low = Math.min(low, latent[h]);
      }
    }
    int first = (int) StrictMath.floor(low / cell) - DepositGrid.POINTS;
    int points = (int) Math.max(0, StrictMath.ceil(richest / cell) + DepositGrid.POINTS - first);
    double[][] byGroup = new double[model.layout().groups(t)][points];
    for (int b = 0; b < blocks.length; b++) {
      spread(model, c, t, blocks[b].latent(t), eligibility, b, richest, first, byGroup);
    }
    return new Deposits(first, transposed(byGroup, points), low);
  }

  private static void spread(
      Model model,
      int c,
      int t,
      double[] latent,
      Eligibility eligibility,
      int block,
      double richest,
      int first,
      double[][] byGroup) {
    DepositGrid grid = new DepositGrid(model.kernel(c).cell());
    int size = model.householdsPerCohort();
    double weight = 1.0 / size / model.blocks().count();
    int[][] patterns = new int[model.programs()][];
    int programs = 0;
    int[] numbers = new int[model.programs()];
    int[] begun = new int[model.programs()];
    for (int p = 0; p < model.programs(); p++) {
      if (model.isTabulated(p) && model.program(p).cohorts()[c]) {
        numbers[programs] = p;
        patterns[programs] = eligibility.of(p, block);
        begun[programs] = (2 << model.program(p).epochs()[t]) - 1;
        programs++;
      }
    }
    int[][] starts = new int[programs][];
    for (int i = 0; i < programs; i++) {
      starts[i] = starts(model.layout(), numbers[i], t);
    }
    for (int h = c * size; h < (c + 1) * size; h++) {
      if (latent[h] > richest) {
        continue;
      }
      boolean spread = false;
      for (int i = 0; i < programs; i++) {
        int left = patterns[i][h] & begun[i];
        while (left != 0) {
          if (!spread) {
            grid.spread(latent[h], weight);
            spread = true;
          }
          int e = Integer.numberOfTrailingZeros(left);
          left &= left - 1;
          double[] row = byGroup[starts[i][e] + (patterns[i][h] & (1 << e) - 1)];
          int at = grid.first() - first;
          for (double share : grid.weights()) {
            row[at++] += share;
          }
        }
      }
    }
  }

  /** First groups of the epochs begun by a year. */
  private static int[] starts(GroupLayout layout, int program, int t) {
    int[] starts = new int[layout.slice(program, t).epoch() + 1];
    for (int k = 1; k <= t; k++) {
      GroupLayout.Slice slice = layout.slice(program, k);
      starts[slice.epoch()] = slice.start();
    }
    return starts;
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
}

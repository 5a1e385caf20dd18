package io.github.entas.engine;

import java.util.Arrays;
import java.util.Locale;

/**
 * Poverty of the groups of one cohort in one year as a function of the shift x of log consumption:
 * for every group FGT(0, 1, 2) summed over its households, each the share 1/n of the cohort, in
 * panels of equal width a polynomial of degree 7.
 *
 * <p>Group g has its measures at 3g, 3g + 1 and 3g + 2 of every array.
 */
final class PovertyTable {

  private static final int POWERS = PovertyKernel.NODES;
  private static final int MEASURES = PovertyKernel.MEASURES;

  private final PovertyKernel kernel;
  private final int firstPanel;
  private final double vanishing;
  private final double[][][] panels;

  private PovertyTable(PovertyKernel kernel, int first, double vanishing, double[][][] panels) {
    this.kernel = kernel;
    this.firstPanel = first;
    this.vanishing = vanishing;
    this.panels = panels;
  }

  /** Sums the kernel over the households, for all shifts in [low, high]. */
  static PovertyTable of(PovertyKernel kernel, Deposits deposits, double low, double high) {
    double vanishing = kernel.vanishing(deposits.poorest());
    int first = kernel.panelOf(low);
    int last = kernel.panelOf(Math.min(high, vanishing));
    double[][][] panels = new double[Math.max(0, last - first + 1)][][];
    for (int i = 0; i < panels.length; i++) {
      panels[i] = panel(kernel.panel(first + i), deposits);
    }
    return new PovertyTable(kernel, first, vanishing, panels);
  }

  /** The product of the kernel and the deposits, four points of the grid at a time. */
  private static double[][] panel(PovertyKernel.Panel kernel, Deposits deposits) {
    int shift = deposits.first() - kernel.first();
    int points = Math.min(deposits.rows().length, kernel.points() - shift);
    int groups = deposits.rows().length == 0 ? 0 : deposits.rows()[0].length;
    double[][] panel = new double[POWERS][groups * MEASURES];
    double[] sum = new double[groups];
    double[] nothing = new double[groups];
    for (int power = 0; power < POWERS; power++) {
      for (int f = 0; f < MEASURES; f++) {
        double[] factors = kernel.coefficients()[power * MEASURES + f];
        Arrays.fill(sum, 0);
        for (int j = 0; j < points; j += 4) {
          addFour(deposits.rows(), j, points, factors, shift, nothing, sum);
        }
        for (int g = 0; g < groups; g++) {
          panel[power][g * MEASURES + f] = sum[g];
        }
      }
    }
    return panel;
  }

  private static void addFour(
      double[][] rows,
      int j,
      int points,
      double[] factors,
      int shift,
      double[] nothing,
      double[] sum) {
    double[] row0 = rows[j];
    double[] row1 = j + 1 < points ? rows[j + 1] : nothing;
    double[] row2 = j + 2 < points ? rows[j + 2] : nothing;
    double[] row3 = j + 3 < points ? rows[j + 3] : nothing;
    double f0 = factors[j + shift];
    double f1 = j + 1 < points ? factors[j + 1 + shift] : 0;
    double f2 = j + 2 < points ? factors[j + 2 + shift] : 0;
    double f3 = j + 3 < points ? factors[j + 3 + shift] : 0;
    for (int g = 0; g < sum.length; g++) {
      sum[g] += (f0 * row0[g] + f1 * row1[g]) + (f2 * row2[g] + f3 * row3[g]);
    }
  }

  /**
   * Writes FGT(0, 1, 2) of some groups at a shift to their places in {@code out}.
   *
   * @param from first group
   * @param to group after the last
   * @throws IllegalStateException if the shift is outside the table
   */
  void evaluate(double x, int from, int to, double[] out) {
    if (x >= vanishing) {
      Arrays.fill(out, from * MEASURES, to * MEASURES, 0);
      return;
    }
    double place = x / kernel.width();
    int number = (int) StrictMath.floor(place) - firstPanel;
    if (!(number >= 0 && number < panels.length)) {
      throw outside(x);
    }
    double[][] panel = panels[number];
    horner(panel, 2 * (place - firstPanel - number) - 1, from * MEASURES, to * MEASURES, out);
  }

  private static void horner(double[][] panel, double y, int from, int to, double[] out) {
    double[] c0 = panel[0];
    double[] c1 = panel[1];
    double[] c2 = panel[2];
    double[] c3 = panel[3];
    double[] c4 = panel[4];
    double[] c5 = panel[5];
    double[] c6 = panel[6];
    double[] c7 = panel[7];
    for (int i = from; i < to; i++) {
      double high = (((c7[i] * y + c6[i]) * y + c5[i]) * y + c4[i]) * y + c3[i];
      out[i] = ((high * y + c2[i]) * y + c1[i]) * y + c0[i];
    }
  }

  private IllegalStateException outside(double x) {
    double low = firstPanel * kernel.width();
    double high = (firstPanel + panels.length) * kernel.width();
    return new IllegalStateException(
        String.format(
            Locale.ROOT, "a shift of %s log points is outside its table, %s to %s", x, low, high));
  }

  /** Bytes of the panels. */
  long bytes() {
    long bytes = 0;
    for (double[][] panel : panels) {
      bytes += (long) Double.BYTES * POWERS * panel[0].length;
    }
    return bytes;
  }
}

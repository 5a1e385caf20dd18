package io.github.entas.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

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
  private final Deposits deposits;
  private final int firstPanel;
  private final double vanishing;
  private final AtomicReferenceArray<double[] @Nullable []> panels;

  private PovertyTable(
      PovertyKernel kernel, Deposits deposits, int first, int count, double vanishing) {
    this.kernel = kernel;
    this.deposits = deposits;
    this.firstPanel = first;
    this.vanishing = vanishing;
    this.panels = new AtomicReferenceArray<>(count);
  }

  /** A table of all shifts in [low, high]; panels are made when they are first asked for. */
  static PovertyTable of(PovertyKernel kernel, Deposits deposits, double low, double high) {
    double vanishing = kernel.vanishing(deposits.poorest());
    int first = kernel.panelOf(low);
    int last = kernel.panelOf(Math.min(high, vanishing));
    return new PovertyTable(kernel, deposits, first, Math.max(0, last - first + 1), vanishing);
  }

  private double[][] panel(int number) {
    double[][] known = panels.get(number);
    if (known == null) {
      // Two threads may both make it: the same numbers, one of them kept.
      panels.compareAndSet(number, null, panel(kernel.panel(firstPanel + number), deposits));
      known = Objects.requireNonNull(panels.get(number));
    }
    return known;
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
    int number = inside(x, place);
    double y = 2 * (place - firstPanel - number) - 1;
    horner(panel(number), y, from * MEASURES, to * MEASURES, out);
  }

  /**
   * Adds, for some groups, weight · (FGT(0, 1, 2) at a shift − what they were before).
   *
   * @throws IllegalStateException if the shift is outside the table
   */
  void addChange(double x, int from, int to, double weight, double[] before, double[] sums) {
    if (x >= vanishing) {
      for (int i = from * MEASURES; i < to * MEASURES; i++) {
        sums[i] -= weight * before[i];
      }
      return;
    }
    double place = x / kernel.width();
    int number = inside(x, place);
    double y = 2 * (place - firstPanel - number) - 1;
    double[][] panel = panel(number);
    hornerChange(panel, y, from * MEASURES, to * MEASURES, weight, before, sums);
  }

  private int inside(double x, double place) {
    int number = (int) StrictMath.floor(place) - firstPanel;
    if (!(number >= 0 && number < panels.length())) {
      throw outside(x);
    }
    return number;
  }

  private static void hornerChange(
      double[][] panel, double y, int from, int to, double weight, double[] before, double[] sums) {
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
      sums[i] += weight * (((high * y + c2[i]) * y + c1[i]) * y + c0[i] - before[i]);
    }
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
    double high = (firstPanel + panels.length()) * kernel.width();
    return new IllegalStateException(
        String.format(
            Locale.ROOT, "a shift of %s log points is outside its table, %s to %s", x, low, high));
  }
}

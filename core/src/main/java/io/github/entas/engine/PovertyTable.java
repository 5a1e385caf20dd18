package io.github.entas.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Poverty of a program's groups in one class of cohorts and one year as a function of ξ = ln z',
 * see {@link PovertyKernel}: for every group sums over its households, each its weight, of ψ_0, ψ_1
 * and ψ_2, and of ψ_0 for each cohort that is kept; in panels of equal width a polynomial of degree
 * 7.
 *
 * <p>Of G groups, group g has value i at i·G + g. Panels are made when they are first asked for;
 * safe to share between threads.
 */
final class PovertyTable {

  /** In place of a panel where the line is so low that nobody is poor. */
  static final int NOBODY = Integer.MIN_VALUE;

  private static final int POWERS = PovertyKernel.NODES;
  private static final int MEASURES = PovertyKernel.MEASURES;

  private final PovertyKernel kernel;
  private final Deposits deposits;
  private final int values;
  private final double lowest;
  private final int firstPanel;
  private final AtomicReferenceArray<double[] @Nullable []> panels;

  /** A table of these households, at least one. */
  PovertyTable(PovertyKernel kernel, Deposits deposits) {
    this.kernel = kernel;
    this.deposits = deposits;
    this.values = MEASURES - 1 + deposits.columns();
    this.lowest = kernel.lowest(deposits.poorest());
    this.firstPanel = panelOf(lowest);
    int last = panelOf(PovertyKernel.HIGHEST);
    this.panels = new AtomicReferenceArray<>(last - firstPanel + 1);
  }

  private int panelOf(double logLine) {
    return (int) StrictMath.floor(logLine / kernel.width());
  }

  /** Numbers of each group: ψ_0, ψ_1, ψ_2 of the city and ψ_0 of the kept cohorts. */
  int values() {
    return values;
  }

  /**
   * Writes the values of some groups, at their places in a row of all.
   *
   * @param logLine ξ; −∞: nobody is poor
   * @param from the first group
   * @param to the group after the last
   * @throws IllegalStateException if ξ is above {@link PovertyKernel#HIGHEST} or no number
   */
  void evaluate(double logLine, int from, int to, double[] out) {
    int groups = deposits.groups();
    if (to - from == groups) {
      places(logLine, 0, values * groups, out);
    } else {
      for (int value = 0; value < values; value++) {
        places(logLine, value * groups + from, value * groups + to, out);
      }
    }
  }

  private void places(double logLine, int from, int to, double[] out) {
    int panel = panel(logLine);
    if (panel == NOBODY) {
      Arrays.fill(out, from, to, 0);
    } else {
      double[][] c = coefficients(panel);
      double y = place(logLine, panel);
      horner(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], y, from, to, out);
    }
  }

  /**
   * The panel in which a line lies, or {@link #NOBODY}.
   *
   * @throws IllegalStateException if ξ is above {@link PovertyKernel#HIGHEST} or no number
   */
  int panel(double logLine) {
    if (logLine < lowest) {
      return NOBODY;
    }
    if (!(logLine <= PovertyKernel.HIGHEST)) {
      throw outside(logLine);
    }
    return panelOf(logLine);
  }

  /** Where in its panel a line lies, from −1 to 1. */
  double place(double logLine, int panel) {
    return 2 * (logLine / kernel.width() - panel) - 1;
  }

  /** Arrays come as parameters because then the loop runs on vectors. */
  private static void horner(
      double[] c0,
      double[] c1,
      double[] c2,
      double[] c3,
      double[] c4,
      double[] c5,
      double[] c6,
      double[] c7,
      double y,
      int from,
      int to,
      double[] out) {
    for (int i = from; i < to; i++) {
      double high = (((c7[i] * y + c6[i]) * y + c5[i]) * y + c4[i]) * y + c3[i];
      out[i] = ((high * y + c2[i]) * y + c1[i]) * y + c0[i];
    }
  }

  private static IllegalStateException outside(double logLine) {
    return new IllegalStateException(
        String.format(
            Locale.ROOT,
            "a shift that leaves the line at exp(%s) of what it was is outside the tables, which"
                + " end at exp(%s)",
            logLine,
            PovertyKernel.HIGHEST));
  }

  /** Coefficients of the powers of the place in a panel; not copied. */
  double[][] coefficients(int number) {
    double[][] known = panels.get(number - firstPanel);
    if (known == null) {
      // Two threads may both make it: the same numbers, one of them kept.
      panels.compareAndSet(number - firstPanel, null, made(number));
      known = Objects.requireNonNull(panels.get(number - firstPanel));
    }
    return known;
  }

  /** The product of the kernel and the deposits. */
  private double[][] made(int number) {
    double[][] panel = new double[POWERS][deposits.groups() * values];
    double[] sums = new double[deposits.groups() * deposits.columns()];
    for (int power = 0; power < POWERS; power++) {
      for (int f = 0; f < MEASURES; f++) {
        // Of the cohorts only the headcount is kept.
        int columns = f == 0 ? deposits.columns() : 1;
        product(number, kernel.coefficients(power, f), columns * deposits.groups(), sums);
        for (int column = 0; column < columns; column++) {
          int value = column == 0 ? f : MEASURES - 1 + column;
          int groups = deposits.groups();
          System.arraycopy(sums, column * groups, panel[power], value * groups, groups);
        }
      }
    }
    return panel;
  }

  private void product(int number, double[] factors, int count, double[] sums) {
    int distance = PovertyKernel.lastPoint(number) - deposits.first();
    int end = Math.min(deposits.rows().length, distance);
    Arrays.fill(sums, 0);
    for (int j = 0; j < end; j += 4) {
      addFour(j, end, factors, distance, count, sums);
    }
  }

  private void addFour(int j, int end, double[] factors, int distance, int count, double[] sums) {
    double[][] rows = deposits.rows();
    int last = end - 1;
    // Past the end the last row stands in, times nothing.
    double[] row0 = rows[j];
    double[] row1 = rows[Math.min(j + 1, last)];
    double[] row2 = rows[Math.min(j + 2, last)];
    double[] row3 = rows[Math.min(j + 3, last)];
    double f0 = factors[distance - j];
    double f1 = j + 1 < end ? factors[distance - j - 1] : 0;
    double f2 = j + 2 < end ? factors[distance - j - 2] : 0;
    double f3 = j + 3 < end ? factors[distance - j - 3] : 0;
    for (int i = 0; i < count; i++) {
      sums[i] += (f0 * row0[i] + f1 * row1[i]) + (f2 * row2[i] + f3 * row3[i]);
    }
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of poverty against sums over households. Mutants that these tests catch: six cells a shock
 * in place of eight; panels twice as wide; the grid one point too low; j·s² in place of (j·s)²; a
 * panel that begins in its middle; rows past the end of the deposits taken along; NaN taken as
 * inside the table.
 */
class PovertyTableOracleTest {

  private static final int GROUPS = 3;
  private static final int HOUSEHOLDS = 40;

  /** The grid 6e-11, and the panels 1e-10 times the sum of the absolute weights, at most 1.7. */
  private static final double ERROR = 6e-11 + 1.7e-10;

  private static PovertyTable table(double shock, double[] welfare) {
    double poorest = Arrays.stream(welfare).min().orElseThrow();
    double richest = Arrays.stream(welfare).max().orElseThrow();
    PovertyKernel kernel = PovertyKernel.of(shock, poorest);
    int first = (int) Math.floor(poorest / kernel.cell()) - DepositGrid.POINTS;
    int points = (int) Math.ceil(richest / kernel.cell()) + DepositGrid.POINTS - first;
    double[][] rows = new double[points][GROUPS];
    DepositGrid grid = new DepositGrid(kernel.cell());
    for (int h = 0; h < welfare.length; h++) {
      grid.spread(welfare[h], 1.0 / welfare.length);
      for (int i = 0; i < DepositGrid.POINTS; i++) {
        rows[grid.first() + i - first][group(h)] += grid.weights()[i];
      }
    }
    return new PovertyTable(kernel, new Deposits(first, rows, GROUPS, poorest));
  }

  /** Nobody is in group 1. */
  private static int group(int h) {
    return h % 4 == 0 ? 2 : 0;
  }

  private static double[] sums(double shock, double[] welfare, double logLine) {
    double[] sums = new double[GROUPS * PovertyKernel.MEASURES];
    for (int h = 0; h < welfare.length; h++) {
      // Without a floor, ψ is FGT where the line is all that is left of consumption.
      double[] psi = HouseholdFormula.fgt(0, shock, welfare[h], -logLine, 0);
      for (int f = 0; f < psi.length; f++) {
        sums[f * GROUPS + group(h)] += psi[f] / welfare.length;
      }
    }
    return sums;
  }

  private static double[] welfare(double spread) {
    return new SplittableRandom(3).doubles(HOUSEHOLDS, -0.2 - 3 * spread, 1 + spread).toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.05, 0.157, 0.34, 0.7, 1.6, 4})
  void theTableIsTheSumOverHouseholds(double shock) {
    double[] welfare = welfare(0.5);
    PovertyTable table = table(shock, welfare);
    double poorest = Arrays.stream(welfare).min().orElseThrow();
    double[] values = new double[GROUPS * PovertyKernel.MEASURES];
    SplittableRandom random = new SplittableRandom(4);
    double low = poorest - 9 * shock;
    double width = 4 * shock / 8;
    for (int i = 0; i < 1500; i++) {
      // Near the households, and at the edges of panels, and up to the end of the tables.
      double near = random.nextDouble(low, Math.min(12, 2 + 9 * shock));
      double anywhere = random.nextDouble(Math.min(2, low), 12);
      double edge = Math.rint(near / width) * width;
      for (double logLine : new double[] {near, anywhere, Math.min(12, edge)}) {
        table.evaluate(logLine, 0, GROUPS, values);
        assertThat(values)
            .as("ln z' = %s", logLine)
            .containsExactly(sums(shock, welfare, logLine), within(ERROR));
      }
    }
    table.evaluate(PovertyKernel.HIGHEST, 0, GROUPS, values);
    assertThat(values).containsExactly(sums(shock, welfare, PovertyKernel.HIGHEST), within(ERROR));
  }

  /** One by one, so that no error hides behind another. */
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.157, 0.7, 4})
  void theTableOfOneHouseholdIsItsFormula(double shock) {
    SplittableRandom random = new SplittableRandom(6);
    double[] values = new double[GROUPS * PovertyKernel.MEASURES];
    for (int i = 0; i < 32; i++) {
      double[] welfare = {random.nextDouble(-1, 1)};
      PovertyTable table = table(shock, welfare);
      for (double k = -8.5; k < 9; k += 0.03) {
        double logLine = Math.min(PovertyKernel.HIGHEST, welfare[0] + k * shock);
        table.evaluate(logLine, 0, GROUPS, values);
        assertThat(values)
            .as("k = %s", k)
            .containsExactly(sums(shock, welfare, logLine), within(ERROR));
      }
    }
  }

  /** The rest of a row is left as it is. */
  @ParameterizedTest
  @ValueSource(doubles = {-0.5, -90})
  void someGroupsAreTheSameByThemselves(double logLine) {
    PovertyTable table = table(0.2, welfare(0.5));
    double[] all = new double[GROUPS * PovertyKernel.MEASURES];
    table.evaluate(logLine, 0, GROUPS, all);
    double[] some = new double[all.length];
    Arrays.fill(some, 7);
    table.evaluate(logLine, 0, 2, some);
    for (int i = 0; i < all.length; i++) {
      assertThat(some[i]).isEqualTo(i % GROUPS < 2 ? all[i] : 7);
    }
  }

  @Test
  void nobodyIsPoorBelowTheTable() {
    PovertyTable table = table(0.2, new double[] {-1, 0});
    double[] values = new double[GROUPS * PovertyKernel.MEASURES];
    for (double logLine : new double[] {-1 - 8.5 * 0.2 - 1e-9, -50, Double.NEGATIVE_INFINITY}) {
      Arrays.fill(values, 7);
      table.evaluate(logLine, 0, GROUPS, values);
      assertThat(values).containsOnly(0);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {12.001, 50, Double.POSITIVE_INFINITY, Double.NaN})
  void aShiftOutsideTheTablesIsRefused(double logLine) {
    PovertyTable table = table(0.2, new double[] {-1, 0});
    assertThatThrownBy(() -> table.evaluate(logLine, 0, GROUPS, new double[GROUPS * 3]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a shift that leaves the line at exp("
                + logLine
                + ") of what it was is outside the tables, which end at exp(12.0)");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.125, 0.8, 2})
  void theGridKeepsPolynomialsOfNineDegrees(double h) {
    DepositGrid grid = new DepositGrid(h);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      double w = random.nextDouble(-3, 3);
      grid.spread(w, 2);
      for (int degree = 0; degree < DepositGrid.POINTS; degree++) {
        double sum = 0;
        for (int j = 0; j < DepositGrid.POINTS; j++) {
          // Around the household, in cells: numbers stay small.
          sum += grid.weights()[j] * Math.pow(grid.first() + j - w / h, degree);
        }
        assertThat(sum).isCloseTo(degree == 0 ? 2 : 0, within(1e-8));
      }
    }
  }

  @Test
  void theGridKeepsItsBound() {
    double h = 0.3;
    double bound = 0.00025 * Math.pow(h, 10);
    DepositGrid grid = new DepositGrid(h);
    double worst = 0;
    for (double w = -2; w < 2; w += 0.003) {
      grid.spread(w, 1);
      double sum = 0;
      for (int j = 0; j < DepositGrid.POINTS; j++) {
        sum += grid.weights()[j] * Math.sin((grid.first() + j) * h);
      }
      worst = Math.max(worst, Math.abs(sum - Math.sin(w)));
    }
    // Hardly a tighter one would do: some cell has sin's extreme in its middle.
    assertThat(worst).isBetween(0.9 * bound, bound);
  }
}

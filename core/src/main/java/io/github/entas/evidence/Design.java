package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The columns of a meta-regression, X = ZR: Z orthogonal columns of size 1, R upper triangular.
 *
 * <p>Moderators in any unit and with any mean give a Z that is well conditioned. With an intercept
 * the first study's value is taken off each moderator first, which is exact for values that are
 * close, and goes into the first row of R.
 */
final class Design {

  /** What a moderator must keep of its size beyond the others; rounding leaves 1e-15 or so. */
  private static final double SMALLEST_SHARE = 1e-10;

  private final List<double[]> columns = new ArrayList<>();
  private final double[][] triangle;
  private final boolean intercept;

  private Design(int size, boolean intercept) {
    this.triangle = new double[size][size];
    this.intercept = intercept;
  }

  /**
   * The design of these moderators.
   *
   * @throws io.github.entas.InvalidValueException if one is a linear combination of the intercept
   *     and those before it
   */
  static Design of(Moderators moderators) {
    boolean intercept = moderators.hasIntercept();
    int count = moderators.names().size();
    Design design = new Design(count + (intercept ? 1 : 0), intercept);
    if (intercept) {
      double[] ones = new double[moderators.studies()];
      Arrays.fill(ones, 1);
      design.columns.add(ones);
      design.triangle[0][0] = 1;
    }
    Checks checks = new Checks();
    for (int j = 0; j < count && checks.passed(); j++) {
      checks.that(
          design.add(moderators.values(j)),
          Moderators.path(moderators.names().get(j)),
          "vary beyond the intercept and the moderators before it",
          "a linear combination of them",
          "Maybe one of them says all and the others can go.");
    }
    checks.throwIfAny();
    return design;
  }

  /** Z, a row a study. */
  double[][] rows() {
    double[][] rows = new double[columns.get(0).length][columns.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.size(); j++) {
        rows[i][j] = columns.get(j)[i];
      }
    }
    return rows;
  }

  /** R⁻¹, which turns coefficients of Z into those of X. */
  RealMatrix toCoefficients() {
    int n = triangle.length;
    double[][] inverse = new double[n][n];
    for (int c = 0; c < n; c++) {
      for (int j = c; j >= 0; j--) {
        inverse[j][c] = j == c ? 1 : 0;
        for (int m = j + 1; m <= c; m++) {
          inverse[j][c] -= triangle[j][m] * inverse[m][c];
        }
        inverse[j][c] /= triangle[j][j];
      }
    }
    return new Array2DRowRealMatrix(inverse, false);
  }

  /** The row of Z for a row of X: z with R′z = x. */
  double[] row(double[] x) {
    int n = triangle.length;
    double[] z = new double[n];
    for (int j = 0; j < n; j++) {
      z[j] = x[j];
      for (int m = 0; m < j; m++) {
        z[j] -= triangle[m][j] * z[m];
      }
      z[j] /= triangle[j][j];
    }
    return z;
  }

  /** Adds a column and its part of R; whether it had something of its own. */
  private boolean add(double[] x) {
    int j = columns.size();
    double[] column = x.clone();
    if (intercept) {
      triangle[0][j] = x[0];
      for (int i = 0; i < column.length; i++) {
        column[i] -= x[0];
      }
    }
    double before = largest(column);
    // Once more, since the first pass leaves a rounding error of the size of what it takes off.
    for (int pass = 0; pass < 2; pass++) {
      for (int m = 0; m < j; m++) {
        double share = product(columns.get(m), column) / product(columns.get(m), columns.get(m));
        triangle[m][j] += share;
        for (int i = 0; i < column.length; i++) {
          column[i] -= share * columns.get(m)[i];
        }
      }
    }
    double size = largest(column);
    if (!(size > SMALLEST_SHARE * before)) {
      return false;
    }
    triangle[j][j] = size;
    for (int i = 0; i < column.length; i++) {
      column[i] /= size;
    }
    columns.add(column);
    return true;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static double product(double[] a, double[] b) {
    Sum sum = new Sum();
    for (int i = 0; i < a.length; i++) {
      sum.add(a[i] * b[i]);
    }
    return sum.value();
  }
}

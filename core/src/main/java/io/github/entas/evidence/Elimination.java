package io.github.entas.evidence;

/**
 * Gaussian elimination of A = W^½X with row pivoting: p rows A₁ that carry the most weight, and the
 * matrix B that makes the others, BA₁.
 *
 * @param pivots the indices of the p rows
 * @param contrasts the rows of B by study; those of pivots hold nothing of meaning
 * @param pivotInverse A₁⁻¹
 * @param logDeterminant ln |det A₁|
 */
@SuppressWarnings("ArrayRecordComponent") // inside this package only, never compared
record Elimination(
    int[] pivots, double[][] contrasts, double[][] pivotInverse, double logDeterminant) {

  static Elimination of(double[][] design, double[] weights) {
    int rows = design.length;
    int columns = design[0].length;
    double[][] a = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      double root = Math.sqrt(weights[i]);
      for (int j = 0; j < columns; j++) {
        a[i][j] = root * design[i][j];
      }
    }
    int[] pivots = new int[columns];
    boolean[] taken = new boolean[rows];
    double logDeterminant = 0;
    for (int j = 0; j < columns; j++) {
      pivots[j] = largest(a, taken, j);
      taken[pivots[j]] = true;
      logDeterminant += StrictMath.log(Math.abs(a[pivots[j]][j]));
      eliminate(a, taken, pivots[j], j);
    }
    double[][] inverse = inverse(a, pivots);
    for (int i = 0; i < rows; i++) {
      if (!taken[i]) {
        solveLower(a[i], a, pivots);
      }
    }
    return new Elimination(pivots, a, inverse, logDeterminant);
  }

  boolean isPivot(int row) {
    for (int pivot : pivots) {
      if (pivot == row) {
        return true;
      }
    }
    return false;
  }

  private static int largest(double[][] a, boolean[] taken, int column) {
    int best = -1;
    for (int i = 0; i < a.length; i++) {
      if (!taken[i] && (best < 0 || Math.abs(a[i][column]) > Math.abs(a[best][column]))) {
        best = i;
      }
    }
    return best;
  }

  /** Leaves the multiplier where the eliminated entry was. */
  private static void eliminate(double[][] a, boolean[] taken, int pivot, int column) {
    for (int i = 0; i < a.length; i++) {
      if (!taken[i]) {
        double multiplier = a[i][column] / a[pivot][column];
        a[i][column] = multiplier;
        for (int m = column + 1; m < a[i].length; m++) {
          a[i][m] -= multiplier * a[pivot][m];
        }
      }
    }
  }

  /** Turns a row l of multipliers into b with bL₁ = l, L₁ being unit lower triangular. */
  private static void solveLower(double[] row, double[][] a, int[] pivots) {
    for (int j = pivots.length - 1; j >= 0; j--) {
      for (int m = j + 1; m < pivots.length; m++) {
        row[j] -= row[m] * a[pivots[m]][j];
      }
    }
  }

  /** (L₁U)⁻¹, a column at a time: first the multipliers, then back substitution. */
  private static double[][] inverse(double[][] a, int[] pivots) {
    int n = pivots.length;
    double[][] inverse = new double[n][n];
    for (int c = 0; c < n; c++) {
      for (int j = 0; j < n; j++) {
        inverse[j][c] = j == c ? 1 : 0;
        for (int m = 0; m < j; m++) {
          inverse[j][c] -= a[pivots[j]][m] * inverse[m][c];
        }
      }
      for (int j = n - 1; j >= 0; j--) {
        for (int m = j + 1; m < n; m++) {
          inverse[j][c] -= a[pivots[j]][m] * inverse[m][c];
        }
        inverse[j][c] /= a[pivots[j]][j];
      }
    }
    return inverse;
  }
}

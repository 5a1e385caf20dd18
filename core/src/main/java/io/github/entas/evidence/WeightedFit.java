package io.github.entas.evidence;

import io.github.entas.stat.Sum;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Weighted least squares of y on X, and what the estimators of τ² need of the projection P = W −
 * WX(X′WX)⁻¹X′W.
 *
 * <p>Nothing that is small is found as a difference of what is large, even when one study has all
 * the weight. Of A = W^½X, Gaussian elimination with row pivoting picks p rows A₁ that carry the
 * most weight, the others being BA₁ with entries of B near or below 1 in size. With M = I + B′B,
 * which is well conditioned: the residuals of the others are e₂ = c − BM⁻¹B′c, where c = y₂ − By₁
 * is what the p rows leave unexplained, and those of the p rows e₁ = −B′e₂; the complements of the
 * leverages are diag(M⁻¹B′B) and 1 − diag(BM⁻¹B′). The usual 1 − wᵢ/Σw loses all digits at weights
 * of 1 : 1e-16. See Björck 1996, Numerical Methods for Least Squares Problems, section 2.5,
 * doi:10.1137/1.9781611971484.
 */
final class WeightedFit {

  private final double[] weights;
  private final double[] residuals;
  private final double[] complements;
  private final double[] coefficients;
  private final double[][] covariance;
  private final double logDeterminant;

  /**
   * Fits.
   *
   * @param design of full rank, a row a study; not changed
   * @param y one a study
   * @param weights one a study, greater than 0; kept
   */
  WeightedFit(double[][] design, double[] y, double[] weights) {
    this.weights = weights;
    Elimination elimination = Elimination.of(design, weights);
    int columns = design[0].length;
    double[] weighted = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      weighted[i] = Math.sqrt(weights[i]) * y[i];
    }
    double[][] contrasts = elimination.contrasts();
    RealMatrix gram = gram(contrasts, elimination.pivots(), columns);
    RealMatrix m = gram.copy();
    for (int j = 0; j < columns; j++) {
      m.addToEntry(j, j, 1);
    }
    CholeskyDecomposition cholesky = new CholeskyDecomposition(m);
    RealMatrix inverse = cholesky.getSolver().getInverse();
    this.residuals = residuals(elimination, weighted, inverse);
    this.complements = complements(elimination, inverse, gram);
    RealMatrix pivotInverse = new Array2DRowRealMatrix(elimination.pivotInverse(), false);
    double[] fitted = new double[columns];
    for (int j = 0; j < columns; j++) {
      int row = elimination.pivots()[j];
      fitted[j] = weighted[row] - residuals[row];
    }
    this.coefficients = pivotInverse.operate(fitted);
    this.covariance =
        symmetric(pivotInverse.multiply(inverse).multiply(pivotInverse.transpose()).getData());
    this.logDeterminant =
        2 * elimination.logDeterminant() + StrictMath.log(cholesky.getDeterminant());
  }

  /** The coefficients γ. */
  double[] coefficients() {
    return coefficients;
  }

  /** Their covariance (X′WX)⁻¹. */
  double[][] covariance() {
    return covariance;
  }

  /** The weights w. */
  double[] weights() {
    return weights;
  }

  /** ln |X′WX|. */
  double logDeterminant() {
    return logDeterminant;
  }

  /** y′Py = Σ wᵢ(yᵢ − ŷᵢ)². */
  double q() {
    Sum sum = new Sum();
    for (double e : residuals) {
      sum.add(e * e);
    }
    return sum.value();
  }

  /** y′PPy = Σ wᵢ²(yᵢ − ŷᵢ)². */
  double weightedQ() {
    Sum sum = new Sum();
    for (int i = 0; i < weights.length; i++) {
      sum.add(weights[i] * residuals[i] * residuals[i]);
    }
    return sum.value();
  }

  /** tr(P) = Σ wᵢ(1 − hᵢ), h the leverages. */
  double trace() {
    return complementSum(weights);
  }

  /** Σ aᵢ(1 − hᵢ); for weights of 1 that is tr(P·diag(a)). */
  double complementSum(double[] a) {
    Sum sum = new Sum();
    for (int i = 0; i < a.length; i++) {
      sum.add(a[i] * complements[i]);
    }
    return sum.value();
  }

  /** The residuals √wᵢ(yᵢ − ŷᵢ). */
  private static double[] residuals(Elimination elimination, double[] y, RealMatrix inverse) {
    int[] pivots = elimination.pivots();
    double[][] b = elimination.contrasts();
    int columns = pivots.length;
    double[] left = new double[y.length];
    double[] projected = new double[columns];
    for (int i = 0; i < y.length; i++) {
      if (!elimination.isPivot(i)) {
        left[i] = y[i];
        for (int j = 0; j < columns; j++) {
          left[i] -= b[i][j] * y[pivots[j]];
        }
        for (int j = 0; j < columns; j++) {
          projected[j] += b[i][j] * left[i];
        }
      }
    }
    double[] explained = inverse.operate(projected);
    double[] e = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      if (!elimination.isPivot(i)) {
        e[i] = left[i];
        for (int j = 0; j < columns; j++) {
          e[i] -= b[i][j] * explained[j];
        }
        for (int j = 0; j < columns; j++) {
          e[pivots[j]] -= b[i][j] * e[i];
        }
      }
    }
    return e;
  }

  /** 1 − hᵢ of every study. */
  private static double[] complements(
      Elimination elimination, RealMatrix inverse, RealMatrix gram) {
    double[] complements = new double[elimination.contrasts().length];
    for (int i = 0; i < complements.length; i++) {
      if (!elimination.isPivot(i)) {
        double[] row = elimination.contrasts()[i];
        double[] solved = inverse.operate(row);
        complements[i] = 1;
        for (int j = 0; j < row.length; j++) {
          complements[i] -= row[j] * solved[j];
        }
      }
    }
    RealMatrix ofPivots = inverse.multiply(gram);
    for (int j = 0; j < elimination.pivots().length; j++) {
      complements[elimination.pivots()[j]] = ofPivots.getEntry(j, j);
    }
    return complements;
  }

  /** B′B over the rows that are no pivots. */
  private static RealMatrix gram(double[][] contrasts, int[] pivots, int columns) {
    boolean[] isPivot = new boolean[contrasts.length];
    for (int pivot : pivots) {
      isPivot[pivot] = true;
    }
    double[][] gram = new double[columns][columns];
    for (int j = 0; j < columns; j++) {
      for (int m = 0; m <= j; m++) {
        Sum sum = new Sum();
        for (int i = 0; i < contrasts.length; i++) {
          if (!isPivot[i]) {
            sum.add(contrasts[i][j] * contrasts[i][m]);
          }
        }
        gram[j][m] = sum.value();
        gram[m][j] = gram[j][m];
      }
    }
    return new Array2DRowRealMatrix(gram, false);
  }

  private static double[][] symmetric(double[][] matrix) {
    for (int j = 0; j < matrix.length; j++) {
      for (int m = 0; m < j; m++) {
        matrix[m][j] = matrix[j][m];
      }
    }
    return matrix;
  }
}

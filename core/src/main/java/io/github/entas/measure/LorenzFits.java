package io.github.entas.measure;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.stat.Sum;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/** Fits both Lorenz curves to grouped data by ordinary least squares, and chooses one of them. */
final class LorenzFits {

  /** Errors of a millionth of a millionth at a few dozen points: the curve passes through all. */
  private static final double EXACT = 1e-22;

  private static final String UNDETERMINED =
      "the groups must determine the three coefficients of the curve, which fails where all lie on"
          + " L = p²";

  private final GroupedData data;
  private final GeneralQuadraticLorenz generalQuadratic;
  private final BetaLorenz beta;

  private LorenzFits(GroupedData data, GeneralQuadraticLorenz generalQuadratic, BetaLorenz beta) {
    this.data = data;
    this.generalQuadratic = generalQuadratic;
    this.beta = beta;
  }

  static LorenzFits of(GroupedData data) {
    return new LorenzFits(data, generalQuadratic(data), beta(data));
  }

  /** L(1 − L) on p² − L, L(p − 1) and p − L, without intercept. */
  private static GeneralQuadraticLorenz generalQuadratic(GroupedData data) {
    int points = data.population().size() - 1;
    double[] y = new double[points];
    double[][] x = new double[points][];
    for (int i = 0; i < points; i++) {
      double p = data.population().get(i);
      double share = data.welfare().get(i);
      y[i] = share * (1 - share);
      x[i] = new double[] {p * p - share, share * (p - 1), p - share};
    }
    double[] k = leastSquares(x, y);
    return new GeneralQuadraticLorenz(k[0], k[1], k[2]);
  }

  /** ln(p − L) on 1, ln p and ln(1 − p). */
  private static BetaLorenz beta(GroupedData data) {
    int points = data.population().size() - 1;
    double[] y = new double[points];
    double[][] x = new double[points][];
    for (int i = 0; i < points; i++) {
      double p = data.population().get(i);
      y[i] = StrictMath.log(p - data.welfare().get(i));
      x[i] = new double[] {1, StrictMath.log(p), StrictMath.log1p(-p)};
    }
    double[] k = leastSquares(x, y);
    return new BetaLorenz(StrictMath.exp(k[0]), k[1], k[2]);
  }

  private static double[] leastSquares(double[][] x, double[] y) {
    try {
      return new QRDecomposition(new Array2DRowRealMatrix(x, false))
          .getSolver()
          .solve(new ArrayRealVector(y, false))
          .toArray();
    } catch (SingularMatrixException e) {
      InvalidValueException refusal =
          new InvalidValueException(List.of(new Violation("", UNDETERMINED, "", "")));
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** By the whole curve. */
  GroupedFit choose() {
    return choose(data.population().size(), "");
  }

  /** By the curve up to the line r, relative to the mean. */
  GroupedFit choose(double r) {
    double headcount = Math.max(generalQuadratic.headcount(r), beta.headcount(r));
    int points = 1;
    // A headcount that is NaN, of a formula that is no curve, leaves no point out.
    while (points < data.population().size() && !(data.population().get(points - 1) >= headcount)) {
      points++;
    }
    return choose(points, " up to the poverty line");
  }

  private GroupedFit choose(int points, String where) {
    GroupedFit.Candidate first = candidate(generalQuadratic, points);
    GroupedFit.Candidate second = candidate(beta, points);
    if (first.isValid() != second.isValid()) {
      boolean firstIsValid = first.isValid();
      return new GroupedFit(
          first,
          second,
          firstIsValid ? first : second,
          firstIsValid
              ? "The general quadratic curve is a Lorenz curve over the whole range, the beta curve"
                  + " is not."
              : "The beta curve is a Lorenz curve over the whole range, the general quadratic curve"
                  + " is not.");
    }
    String validity =
        first.isValid()
            ? "Both curves are Lorenz curves over the whole range; "
            : "Neither curve is a Lorenz curve over the whole range; ";
    return byError(first, second, validity, where);
  }

  private static GroupedFit byError(
      GroupedFit.Candidate first, GroupedFit.Candidate second, String validity, String where) {
    double quadratic = first.squaredErrorsToLine();
    double other = second.squaredErrorsToLine();
    if (quadratic <= EXACT && other <= EXACT) {
      return new GroupedFit(
          first,
          second,
          first,
          validity
              + "both pass through every point"
              + where
              + ", and the general quadratic curve is taken by convention.");
    }
    // NaN, where a formula that is no curve has no value, loses against any number.
    boolean beta = other < quadratic || Double.isNaN(quadratic);
    return new GroupedFit(
        first,
        second,
        beta ? second : first,
        validity
            + (beta ? "the beta curve" : "the general quadratic curve")
            + " has the smaller sum of squared errors"
            + where
            + ", "
            + (beta ? other : quadratic)
            + " against "
            + (beta ? quadratic : other)
            + ".");
  }

  private GroupedFit.Candidate candidate(LorenzCurve curve, int points) {
    return new GroupedFit.Candidate(
        curve,
        squaredErrors(curve, data.population().size()),
        squaredErrors(curve, points),
        curve.violations());
  }

  private double squaredErrors(LorenzCurve curve, int points) {
    Sum sum = new Sum();
    for (int i = 0; i < points; i++) {
      double error = curve.share(data.population().get(i)) - data.welfare().get(i);
      sum.add(error * error);
    }
    return sum.value();
  }
}

package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.stat.Interval;
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.StudentTDistribution;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.special.Beta;

/**
 * How effects depend on what studies or places differ in: y = Xβ + u + e with Var(u) = τ².
 *
 * <p>β = (X′WX)⁻¹X′Wy with W = diag(1/(v + τ²)), and τ² by any {@link PoolingMethod}. With k
 * studies and p coefficients there must be k &gt; p, and there should be ten studies or more a
 * moderator: fewer find what is not there. A regression over studies is observational, however well
 * the studies were randomized. Definitions are those of R's package metafor. Source: Viechtbauer
 * 2010, Journal of Statistical Software 36(3), doi:10.18637/jss.v036.i03.
 *
 * @since 0.1.0
 */
public final class MetaRegression {

  private static final double USUAL_LEVEL = 0.95;

  private final Studies studies;
  private final Moderators moderators;
  private final PoolingMethod method;
  private final double level;
  private final Inference inference;
  private final Design design;
  private final MixedModel model;
  private final Heterogeneity heterogeneity;
  private final WeightedFit fit;

  private MetaRegression(
      Studies studies,
      Moderators moderators,
      PoolingMethod method,
      double level,
      Inference inference) {
    this.studies = studies;
    this.moderators = moderators;
    this.method = method;
    this.level = level;
    this.inference = inference;
    this.design = Design.of(moderators);
    this.model = MixedModel.of(studies, design.rows(), moderators.hasIntercept());
    this.heterogeneity = Heterogeneity.of(model, method, level);
    this.fit = model.at(heterogeneity.tau2());
  }

  /**
   * Fits, with normal intervals of level 0.95.
   *
   * @param studies more than there are coefficients
   * @param moderators a value for each study, none a linear combination of others
   * @param method how τ² is estimated
   * @throws InvalidValueException if there are too few studies, lengths differ or moderators are
   *     collinear
   */
  public static MetaRegression of(Studies studies, Moderators moderators, PoolingMethod method) {
    return of(studies, moderators, method, Inference.NORMAL, USUAL_LEVEL);
  }

  /**
   * As {@link #of(Studies, Moderators, PoolingMethod)}.
   *
   * @param inference where standard errors and quantiles come from
   * @param level of all intervals, in (0, 1)
   */
  public static MetaRegression of(
      Studies studies,
      Moderators moderators,
      PoolingMethod method,
      Inference inference,
      double level) {
    String first = moderators.names().get(0);
    int coefficients = moderators.names().size() + (moderators.hasIntercept() ? 1 : 0);
    new Checks()
        .that(
            moderators.studies() == studies.count(),
            Moderators.path(first),
            "have as many values as there are studies, " + studies.count(),
            moderators.studies())
        .that(
            studies.count() > coefficients,
            "/studies",
            "be more than coefficients, " + coefficients,
            studies.count(),
            "Maybe fewer moderators: ten studies for each is a common rule.")
        .openShare("/level", level)
        .throwIfAny();
    return new MetaRegression(studies, moderators, method, level, inference);
  }

  /** What was fitted. */
  public Studies studies() {
    return studies;
  }

  /** What explains. */
  public Moderators moderators() {
    return moderators;
  }

  /** How τ² was estimated. */
  public PoolingMethod method() {
    return method;
  }

  /** The level of all intervals. */
  public double level() {
    return level;
  }

  /** Where standard errors and quantiles come from. */
  public Inference inference() {
    return inference;
  }

  /** The intercept, called "intercept", if there is one, then one a moderator. */
  public List<Coefficient> coefficients() {
    double[] gamma = fit.coefficients().clone();
    double[] beta = design.toCoefficients().operate(gamma);
    double[][] covariance = covariance();
    List<String> names = new ArrayList<>(moderators.names());
    if (moderators.hasIntercept()) {
      names.add(0, "intercept");
      beta[0] += model.offset();
    }
    List<Coefficient> list = new ArrayList<>();
    for (int j = 0; j < beta.length; j++) {
      double error = Math.sqrt(covariance[j][j]);
      double statistic = beta[j] / error;
      list.add(
          new Coefficient(
              names.get(j),
              beta[j],
              error,
              statistic,
              2 * tail(Math.abs(statistic)),
              Interval.around(beta[j], quantile() * error)));
    }
    return List.copyOf(list);
  }

  /** A new matrix of the covariances of {@link #coefficients}. */
  public double[][] covariance() {
    RealMatrix back = design.toCoefficients();
    return back.multiply(new Array2DRowRealMatrix(fit.covariance()))
        .multiply(back.transpose())
        .scalarMultiply(scale())
        .getData();
  }

  /**
   * The effect to expect where the moderators have these values.
   *
   * @param values one a moderator, in their order, finite
   * @throws InvalidValueException if the number of values differs or one is not finite
   */
  public Prediction predict(double... values) {
    Checks checks =
        new Checks()
            .that(
                values.length == moderators.names().size(),
                "/values",
                "be as many as moderators, " + moderators.names().size(),
                values.length);
    for (int j = 0; j < Math.min(values.length, moderators.names().size()); j++) {
      checks.finite(Moderators.path(moderators.names().get(j)), values[j]);
    }
    checks.throwIfAny();
    int shift = moderators.hasIntercept() ? 1 : 0;
    double[] x = new double[values.length + shift];
    x[0] = 1;
    System.arraycopy(values, 0, x, shift, values.length);
    RealVector z = new ArrayRealVector(design.row(x), false);
    double estimate = model.offset() + z.dotProduct(new ArrayRealVector(fit.coefficients()));
    double variance = scale() * z.dotProduct(new Array2DRowRealMatrix(fit.covariance()).operate(z));
    return new Prediction(
        estimate,
        Math.sqrt(variance),
        Interval.around(estimate, quantile() * Math.sqrt(variance)),
        Interval.around(estimate, quantile() * Math.sqrt(variance + tau2())));
  }

  /**
   * QM: whether all coefficients but the intercept are 0.
   *
   * <p>b′C⁻¹b as χ² of as many degrees of freedom; but for {@link Inference#NORMAL} that over their
   * number, as F with k − p degrees of freedom of the denominator.
   */
  public ModeratorTest moderatorTest() {
    int first = moderators.hasIntercept() ? 1 : 0;
    int count = moderators.names().size();
    RealMatrix covariance =
        new Array2DRowRealMatrix(fit.covariance())
            .getSubMatrix(first, first + count - 1, first, first + count - 1);
    RealVector gamma = new ArrayRealVector(fit.coefficients()).getSubVector(first, count);
    // The same for γ as for β: R is upper triangular.
    double wald =
        gamma.dotProduct(new CholeskyDecomposition(covariance, 1e-12, 0).getSolver().solve(gamma))
            / scale();
    if (inference == Inference.NORMAL) {
      return new ModeratorTest(wald, count, Double.POSITIVE_INFINITY, ChiSquared.tail(wald, count));
    }
    int rest = degreesOfFreedom();
    double f = wald / count;
    double inside = rest / (rest + wald);
    double tail = Beta.regularizedBeta(inside, 0.5 * rest, 0.5 * count);
    return new ModeratorTest(f, count, rest, tail);
  }

  /** The variance τ² between places that the moderators leave unexplained. */
  public double tau2() {
    return heterogeneity.tau2();
  }

  /** As {@link RandomEffects#tau2Interval}, from the residuals and χ²(k − p). */
  public Interval tau2Interval() {
    return heterogeneity.tau2Interval();
  }

  /** Whether {@link #tau2Interval} holds no τ² at all and [0, 0] stands for that. */
  public boolean tau2IntervalIsEmpty() {
    return heterogeneity.empty();
  }

  /**
   * I² of what is left, in percent: 100·τ²/(τ² + s²) with s² = (k − p)/tr P, P at τ² = 0; max(0,
   * (QE − df)/QE) for {@link PoolingMethod#EE}.
   */
  public double i2() {
    return heterogeneity.i2();
  }

  /** H² of what is left, (τ² + s²)/s²; QE/(k − p) for {@link PoolingMethod#EE}. */
  public double h2() {
    return heterogeneity.h2();
  }

  /**
   * R², the share of τ² without moderators that they explain, by the same method, in percent; 0
   * where τ² is not smaller with them.
   *
   * <p>NaN where τ² is 0 without them already, and without an intercept.
   */
  public double r2() {
    double total = BetweenVariance.of(MixedModel.pooling(studies), method);
    if (!moderators.hasIntercept() || total == 0) {
      return Double.NaN;
    }
    return 100 * Math.max(0, (total - tau2()) / total);
  }

  /** QE = Σ(y − ŷ)²/v with τ² = 0; the same whatever the method. */
  public double qe() {
    return heterogeneity.q();
  }

  /** Those of QE, k − p. */
  public int degreesOfFreedom() {
    return heterogeneity.degreesOfFreedom();
  }

  /** Pr(χ²(k − p) &gt; QE). */
  public double qePValue() {
    return heterogeneity.pValue();
  }

  /** What the variances of the coefficients are multiplied with. */
  private double scale() {
    double spread = fit.q() / degreesOfFreedom();
    return switch (inference) {
      case NORMAL, STUDENT -> 1;
      case HARTUNG_KNAPP -> spread;
      case GUARDED_HARTUNG_KNAPP -> Math.max(1, spread);
    };
  }

  private double tail(double statistic) {
    return inference == Inference.NORMAL
        ? StandardNormal.cdf(-statistic)
        : StudentTDistribution.of(0, 1, degreesOfFreedom()).cdf(-statistic);
  }

  private double quantile() {
    double outside = 0.5 * (1 - level);
    return inference == Inference.NORMAL
        ? -StandardNormal.quantile(outside)
        : -StudentTDistribution.of(0, 1, degreesOfFreedom()).quantile(outside);
  }

  /**
   * Where standard errors and quantiles come from.
   *
   * @since 0.1.0
   */
  public enum Inference {
    /** (X′WX)⁻¹ and the normal distribution: too narrow with few studies. */
    NORMAL,
    /** (X′WX)⁻¹ and Student's t with k − p degrees of freedom. */
    STUDENT,
    /**
     * s²(X′WX)⁻¹ with s² = y′Py/(k − p), and Student's t. Source: Knapp and Hartung 2003,
     * Statistics in Medicine 22(17), 2693–2710, doi:10.1002/sim.1482.
     */
    HARTUNG_KNAPP,
    /** As {@link #HARTUNG_KNAPP} with max(1, s²), so that agreement by chance narrows nothing. */
    GUARDED_HARTUNG_KNAPP
  }

  /**
   * What one more of a moderator adds to the effect.
   *
   * @param name of the moderator
   * @param estimate in units of the effect over those of the moderator
   * @param standardError of the same unit
   * @param statistic estimate/standardError
   * @param pValue two-sided
   * @param interval estimate ± quantile·standardError
   * @since 0.1.0
   */
  public record Coefficient(
      String name,
      double estimate,
      double standardError,
      double statistic,
      double pValue,
      Interval interval) {}

  /**
   * The effect at given moderators.
   *
   * @param estimate the mean there
   * @param standardError of the mean
   * @param interval of the mean
   * @param predictionInterval of the effect in one place there: estimate ±
   *     quantile·√(standardError² + τ²)
   * @since 0.1.0
   */
  public record Prediction(
      double estimate, double standardError, Interval interval, Interval predictionInterval) {}

  /**
   * A test of all moderators at once.
   *
   * @param statistic χ² or F
   * @param degreesOfFreedom as many as moderators
   * @param denominatorDegreesOfFreedom of F; infinite for χ²
   * @param pValue Pr of more
   * @since 0.1.0
   */
  public record ModeratorTest(
      double statistic, int degreesOfFreedom, double denominatorDegreesOfFreedom, double pValue) {}
}

package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.stat.Interval;
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.StudentTDistribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the effects that studies estimate, when the effects differ from place to place with
 * variance τ².
 *
 * <p>μ = Σwᵢyᵢ/Σw with wᵢ = 1/(vᵢ + τ²), and 1/√Σw as its standard error, which takes τ² as known:
 * with few studies {@link #hartungKnapp} is wider and nearer to the truth. What a new place may
 * expect is {@link #predictionIntervals}, not the interval of μ. All numbers have the unit of the
 * estimates, variances its square. Definitions are those of R's package metafor. Nothing iterates
 * without a bracket; ML and REML compare all peaks of the likelihood. Source: Viechtbauer 2010,
 * Journal of Statistical Software 36(3), doi:10.18637/jss.v036.i03.
 *
 * @since 0.1.0
 */
public final class RandomEffects {

  private static final double USUAL_LEVEL = 0.95;

  private final Studies studies;
  private final PoolingMethod method;
  private final double level;
  private final Heterogeneity heterogeneity;
  private final double estimate;
  private final double standardError;
  private final double standardErrorFactor;
  private final double[] shares;

  private RandomEffects(Studies studies, PoolingMethod method, double level) {
    this.studies = studies;
    this.method = method;
    this.level = level;
    MixedModel model = MixedModel.pooling(studies);
    this.heterogeneity = Heterogeneity.of(model, method, level);
    WeightedFit fit = model.at(heterogeneity.tau2());
    this.estimate = model.offset() + fit.coefficients()[0];
    this.standardError = Math.sqrt(fit.covariance()[0][0]);
    this.standardErrorFactor = Math.sqrt(fit.q() / model.degreesOfFreedom());
    this.shares = Arrays.stream(fit.weights()).map(w -> w * fit.covariance()[0][0]).toArray();
  }

  /**
   * Pools studies, with intervals of level 0.95.
   *
   * @param studies at least two
   * @param method how τ² is estimated
   * @throws InvalidValueException if there is one study only, or a square would overflow
   */
  public static RandomEffects of(Studies studies, PoolingMethod method) {
    return of(studies, method, USUAL_LEVEL);
  }

  /**
   * As {@link #of(Studies, PoolingMethod)}.
   *
   * @param level of all intervals, in (0, 1)
   */
  public static RandomEffects of(Studies studies, PoolingMethod method, double level) {
    new Checks()
        .that(
            studies.count() >= 2,
            "/studies",
            "be at least 2 to pool them",
            studies.count(),
            "Maybe BayesianSynthesis: its prior makes do with one.")
        .openShare("/level", level)
        .throwIfAny();
    return new RandomEffects(studies, method, level);
  }

  /** What was pooled. */
  public Studies studies() {
    return studies;
  }

  /** How τ² was estimated. */
  public PoolingMethod method() {
    return method;
  }

  /** The level of all intervals. */
  public double level() {
    return level;
  }

  /** The mean effect μ. */
  public double estimate() {
    return estimate;
  }

  /** The standard error of μ for a known τ², 1/√Σw. */
  public double standardError() {
    return standardError;
  }

  /** μ ± z·standardError. */
  public Interval interval() {
    return Interval.around(estimate, z() * standardError);
  }

  /** The variance τ² between places. */
  public double tau2() {
    return heterogeneity.tau2();
  }

  /**
   * Every τ² at which Σw(y − μ)² lies between the quantiles of χ²(k − 1); the same whatever the
   * method.
   *
   * <p>[0, 0] where the estimates differ by less than sampling explains even for τ² = 0; see {@link
   * #tau2IntervalIsEmpty}. Source: Viechtbauer 2007, doi:10.1002/sim.2514.
   */
  public Interval tau2Interval() {
    return heterogeneity.tau2Interval();
  }

  /** Whether {@link #tau2Interval} holds no τ² at all and [0, 0] stands for that. */
  public boolean tau2IntervalIsEmpty() {
    return heterogeneity.empty();
  }

  /**
   * I², the share of τ² in the variance of an estimate, in percent: 100·τ²/(τ² + s²) with s² = (k −
   * 1)·Σw/((Σw)² − Σw²), w = 1/v.
   *
   * <p>That is max(0, (Q − df)/Q) for {@link PoolingMethod#DL} only; for {@link PoolingMethod#EE},
   * where τ² is 0 by assumption, that formula is used.
   */
  public double i2() {
    return heterogeneity.i2();
  }

  /** H² = (τ² + s²)/s², s² as in {@link #i2}; Q/(k − 1) for {@link PoolingMethod#EE}. */
  public double h2() {
    return heterogeneity.h2();
  }

  /** Cochran's Q = Σ(y − μ)²/v with τ² = 0; the same whatever the method. */
  public double q() {
    return heterogeneity.q();
  }

  /** Those of Q, k − 1. */
  public int degreesOfFreedom() {
    return heterogeneity.degreesOfFreedom();
  }

  /** Pr(χ²(k − 1) &gt; Q): how often estimates of one common effect would differ as much. */
  public double qPValue() {
    return heterogeneity.pValue();
  }

  /** A copy of the shares of the studies in μ, in their order; they sum to 1. */
  public double[] weights() {
    return shares.clone();
  }

  /** The standard error and interval of μ by Hartung and Knapp. */
  public HartungKnapp hartungKnapp() {
    double raw = standardErrorFactor * standardError;
    double guarded = Math.max(1, standardErrorFactor) * standardError;
    double t = t(degreesOfFreedom());
    return new HartungKnapp(
        raw, Interval.around(estimate, t * raw), guarded, Interval.around(estimate, t * guarded));
  }

  /** Where the effect of a new place lies, by three conventions. */
  public PredictionIntervals predictionIntervals() {
    double wald = standardError * standardError;
    double hartungKnapp = hartungKnapp().standardError();
    int k = studies.count();
    return new PredictionIntervals(
        predicted(z(), wald),
        k > 2 ? predicted(t(k - 2), wald) : null,
        predicted(t(k - 1), hartungKnapp * hartungKnapp));
  }

  /**
   * The effect of each study given all, Byᵢ + (1 − B)μ with B = τ²/(τ² + vᵢ): the best linear
   * unbiased predictor. Its standard error √(Bvᵢ + (1 − B)²·standardError²) holds the uncertainty
   * of μ, not that of τ².
   */
  public List<ShrunkenStudy> shrunken() {
    List<ShrunkenStudy> list = new ArrayList<>();
    for (int i = 0; i < studies.count(); i++) {
      double v = studies.variance(i);
      double kept = tau2() / (tau2() + v);
      double pulled = v / (tau2() + v);
      list.add(
          new ShrunkenStudy(
              studies.ids().get(i),
              estimate + kept * (studies.estimate(i) - estimate),
              Math.sqrt(kept * v + pulled * pulled * standardError * standardError)));
    }
    return List.copyOf(list);
  }

  /**
   * The same without one study: the i-th element without the i-th.
   *
   * @throws InvalidValueException if there are two studies only
   */
  public List<RandomEffects> leaveOneOut() {
    new Checks()
        .that(studies.count() >= 3, "/studies", "be at least 3 to leave one out", studies.count())
        .throwIfAny();
    return IntStream.range(0, studies.count())
        .mapToObj(i -> of(studies.without(i), method, level))
        .toList();
  }

  private Interval predicted(double quantile, double variance) {
    return Interval.around(estimate, quantile * Math.sqrt(variance + tau2()));
  }

  private double z() {
    return -StandardNormal.quantile(0.5 * (1 - level));
  }

  private double t(int degreesOfFreedom) {
    return -StudentTDistribution.of(0, 1, degreesOfFreedom).quantile(0.5 * (1 - level));
  }

  /**
   * μ with a standard error that is estimated from how far the studies are apart: √q·standardError
   * with q = Σw(y − μ)²/(k − 1), and Student's t with k − 1 degrees of freedom.
   *
   * <p>When the studies agree better than chance has it, q &lt; 1, the interval is narrower than
   * Wald's. The guarded one takes max(1, q) instead and is the one to show. Sources: Hartung and
   * Knapp 2001, Statistics in Medicine 20(12), 1771–1782, doi:10.1002/sim.791; Röver, Knapp and
   * Friede 2015, BMC Medical Research Methodology 15, 99, doi:10.1186/s12874-015-0091-1.
   *
   * @param standardError with q
   * @param interval with q
   * @param guardedStandardError with max(1, q)
   * @param guardedInterval with max(1, q)
   * @since 0.1.0
   */
  public record HartungKnapp(
      double standardError,
      Interval interval,
      double guardedStandardError,
      Interval guardedInterval) {}

  /**
   * Intervals for the effect of a new place, μ ± c·√(s² + τ²).
   *
   * @param normal c the normal quantile, s the standard error of μ
   * @param riley c Student's with k − 2 degrees of freedom, s the standard error of μ; null for two
   *     studies. Source: Higgins, Thompson and Spiegelhalter 2009, Journal of the Royal Statistical
   *     Society A 172(1), 137–159, doi:10.1111/j.1467-985X.2008.00552.x
   * @param hartungKnapp c Student's with k − 1 degrees of freedom, s the standard error of Hartung
   *     and Knapp, not guarded
   * @since 0.1.0
   */
  public record PredictionIntervals(
      Interval normal, @Nullable Interval riley, Interval hartungKnapp) {}

  /**
   * The effect of a study's place, given all studies.
   *
   * @param id of the study
   * @param estimate between the study's own and μ
   * @param standardError for a known τ²
   * @since 0.1.0
   */
  public record ShrunkenStudy(String id, double estimate, double standardError) {}
}

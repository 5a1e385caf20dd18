package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.stat.Interval;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;

/**
 * What the mean would be if studies that are not significant were δ times as likely to be seen as
 * those that are.
 *
 * <p>A study is significant when its one-sided p-value, 1 − Φ(y/√v) for effects hoped to be
 * positive, is at most 0.025. Among what is seen an estimate has the density w(y)φ((y −
 * μ)/s)/(s·A), s² = v + τ², with w 1 or δ and A what makes it integrate to 1. μ, τ² and δ are those
 * of the highest likelihood. Unreliable below ten studies or with few on one side of the step.
 * Source: Vevea and Hedges 1995, Psychometrika 60(3), 419–435, doi:10.1007/BF02294384.
 *
 * @since 0.1.0
 */
public final class SelectionModel {

  /** One-sided p-value of the step. */
  public static final double STEP = 0.025;

  private static final double LEVEL = 0.95;

  private final Studies studies;
  private final Direction direction;
  private final RandomEffects unadjusted;
  private final int significant;
  private final double estimate;
  private final double standardError;
  private final double tau2;
  private final double logWeight;
  private final double logWeightError;
  private final double likelihoodRatio;

  private SelectionModel(Studies studies, Direction direction) {
    this.studies = studies;
    this.direction = direction;
    this.unadjusted = RandomEffects.of(studies, PoolingMethod.ML);
    double sign = direction == Direction.POSITIVE ? 1 : -1;
    double unit = Math.sqrt(Arrays.stream(studies.variances()).average().orElseThrow());
    double[] y = Arrays.stream(studies.estimates()).map(value -> sign * value / unit).toArray();
    double[] v = Arrays.stream(studies.variances()).map(value -> value / unit / unit).toArray();
    double z = -StandardNormal.quantile(STEP);
    double[] steps = Arrays.stream(v).map(value -> z * Math.sqrt(value)).toArray();
    SelectionLikelihood likelihood = new SelectionLikelihood(y, v, steps);
    this.significant = likelihood.above();
    requireBothSides(significant, studies.count());
    double[] without = {sign * unadjusted.estimate() / unit, unadjusted.tau2() / unit / unit, 0};
    SelectionSearch search = new SelectionSearch(likelihood);
    double[] peak = search.peak(without);
    double[] variances = search.variances(peak);
    this.estimate = sign * unit * peak[0];
    this.standardError = unit * Math.sqrt(variances[0]);
    this.tau2 = unit * unit * peak[1];
    this.logWeight = peak[2];
    this.logWeightError = Math.sqrt(variances[1]);
    this.likelihoodRatio = Math.max(0, 2 * (likelihood.at(peak) - likelihood.at(without)));
  }

  /**
   * Fits, with intervals of level 0.95.
   *
   * @param studies at least three, some significant in the direction, some not
   * @param direction of the effects that are hoped for
   * @throws InvalidValueException if there are fewer, or all are on one side of the step: then δ
   *     can be anything
   */
  public static SelectionModel of(Studies studies, Direction direction) {
    new Checks()
        .that(studies.count() >= 3, "/studies", "be at least 3", studies.count())
        .throwIfAny();
    return new SelectionModel(studies, direction);
  }

  /** What was fitted. */
  public Studies studies() {
    return studies;
  }

  /** The direction of the effects that are hoped for. */
  public Direction direction() {
    return direction;
  }

  /** How many studies are significant in the direction. */
  public int significant() {
    return significant;
  }

  /** The same studies without selection, δ = 1, by maximum likelihood. */
  public RandomEffects unadjusted() {
    return unadjusted;
  }

  /** The mean effect μ. */
  public double estimate() {
    return estimate;
  }

  /** From the curvature of the likelihood at its peak; that for τ² = 0 known where τ² is 0. */
  public double standardError() {
    return standardError;
  }

  /** μ ± 1.96·standardError. */
  public Interval interval() {
    return Interval.around(estimate, quantile() * standardError);
  }

  /** The variance τ² between places. */
  public double tau2() {
    return tau2;
  }

  /**
   * δ, from 1e-6 to 1e6: how likely a study that is not significant is to be seen, that of one that
   * is being 1.
   *
   * <p>1e6 where all that are significant would be so without selection too: such studies say
   * nothing of δ, and its interval is [0, ∞].
   */
  public double relativeProbability() {
    return StrictMath.exp(logWeight);
  }

  /** The interval of δ, symmetric for ln δ; [0, ∞] where δ is at one of its limits. */
  public Interval relativeProbabilityInterval() {
    return new Interval(
        StrictMath.exp(logWeight - quantile() * logWeightError),
        StrictMath.exp(logWeight + quantile() * logWeightError));
  }

  /** Twice what the logarithm of the likelihood gains by δ over δ = 1. */
  public double likelihoodRatio() {
    return likelihoodRatio;
  }

  /** Pr(χ²(1) &gt; likelihoodRatio): how often there would be as much without selection. */
  public double pValue() {
    return ChiSquared.tail(likelihoodRatio, 1);
  }

  /** Whether there are fewer than ten studies. */
  public boolean fewStudies() {
    return Funnel.isFew(studies);
  }

  private static double quantile() {
    return -StandardNormal.quantile(0.5 * (1 - LEVEL));
  }

  private static void requireBothSides(int significant, int count) {
    String came =
        significant == 0
            ? "none is: all weights that studies can have fit as well"
            : "all " + count + " are: all weights that others could have fit as well";
    new Checks()
        .that(
            significant > 0 && significant < count,
            "/studies",
            "be on both sides of p = 0.025, some significant in the direction and some not",
            came,
            significant == 0 ? "Maybe effects in the other direction are hoped for." : "")
        .throwIfAny();
  }

  /**
   * The direction of the effects that are hoped for and more likely to be seen.
   *
   * @since 0.1.0
   */
  public enum Direction {
    /** Above 0. */
    POSITIVE,
    /** Below 0. */
    NEGATIVE
  }
}

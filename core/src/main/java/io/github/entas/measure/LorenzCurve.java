package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.List;

/**
 * A Lorenz curve with a formula: L(p) is the share of all welfare that the poorest share p of the
 * people has.
 *
 * <p>Welfare of the person at rank p is L′(p) times the mean, so that a poverty line z stands for
 * the slope r = z/mean: the headcount H is where L′(H) = r. People are poor strictly below the
 * line. All results are fractions or relative to the mean; p is in [0, 1], r finite and greater
 * than 0, anything else is refused. Welfare below zero, where a fitted formula has it, makes gaps
 * above 1. A fitted formula need not be a Lorenz curve: {@link #violations()} says where it fails,
 * and its measures are then what the formulas give, NaN where they have no value.
 *
 * <p>Source of the poverty measures and elasticities: Datt 1998, Computational tools for poverty
 * measurement and analysis, IFPRI FCND Discussion Paper 50; Kakwani 1990, Poverty and economic
 * growth, World Bank LSMS Working Paper 63.
 *
 * @since 0.1.0
 */
public sealed interface LorenzCurve permits GeneralQuadraticLorenz, BetaLorenz {

  /** The three coefficients, in the order of the record; unmodifiable. */
  List<Double> coefficients();

  /** L(p), the share of welfare of the poorest share p of the people. */
  double share(double p);

  /** L′(p), the welfare at rank p relative to the mean; it may be infinite at 0 and at 1. */
  double slope(double p);

  /** L″(p); 1/(mean·L″(p)) is the density of welfare at rank p. It may be infinite at the ends. */
  double curvature(double p);

  /**
   * The share of the people whose welfare relative to the mean is below {@code slope}: the p with
   * L′(p) = slope, 0 when nobody is below and 1 when everybody is.
   *
   * <p>Good to the last digits of a double, within what ulp(slope)/L″ allows. Where L′ both falls
   * and rises, as on a curve that is not convex, it is one p at which L′ rises through the slope.
   *
   * @param slope any number but NaN
   */
  double rank(double slope);

  /** Severity, the mean squared gap ∫₀ᴴ (1 − L′/r)² dp; error about 1e-15. */
  double severity(double r);

  /** The Gini index, 1 − 2∫₀¹ L dp, in closed form. */
  double gini();

  /**
   * Why this is not a Lorenz curve, one sentence for each reason; empty if it is one, from p = 0 to
   * p = 1: L(0) = 0, L(1) = 1, L′ ≥ 0 and L″ ≥ 0 everywhere. Found by analysis of the formula, not
   * at sampled points.
   */
  List<String> violations();

  /** Whether nothing is violated. */
  default boolean isValid() {
    return violations().isEmpty();
  }

  /** Headcount, the share of the people below the line r. */
  default double headcount(double r) {
    return rank(checkedLine(r));
  }

  /** Poverty gap, the mean gap H − L(H)/r of all people, nothing for those above the line. */
  default double povertyGap(double r) {
    double headcount = headcount(r);
    return headcount > 0 ? Math.max(0, headcount - share(headcount) / r) : headcount;
  }

  /**
   * Watts index ∫ ln(r/L′) dp over the poor with positive welfare; relative error below 1e-10.
   *
   * <p>Those to whom the curve gives nothing or less, {@code rank(0)} of all people, are left out:
   * for them the index is not defined.
   */
  default double watts(double r) {
    return LorenzIntegrals.of(this).watts(r, headcount(r));
  }

  /**
   * Mean log deviation −∫ ln L′ dp over those with positive welfare, as in {@link #watts}; relative
   * error below 1e-10.
   */
  default double meanLogDeviation() {
    return LorenzIntegrals.of(this).meanLogDeviation();
  }

  /** Theil index ∫ L′ ln L′ dp over those with positive welfare; relative error below 1e-10. */
  default double theil() {
    return LorenzIntegrals.of(this).theil();
  }

  /** The welfare at rank p relative to the mean, which is {@link #slope}. */
  default double quantile(double p) {
    return slope(p);
  }

  /** The median relative to the mean. */
  default double median() {
    return slope(0.5);
  }

  /** The ten shares of welfare of the tenths of the people, poorest first; they sum to 1. */
  default double[] decileShares() {
    double[] shares = new double[10];
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      double upTo = i == shares.length - 1 ? 1 : share((i + 1) / 10.0);
      shares[i] = upTo - before;
      before = upTo;
    }
    return shares;
  }

  /**
   * The elasticities of headcount, poverty gap and severity at the line r; NaN where the measure
   * itself is 0.
   */
  default Elasticities elasticities(double r) {
    return Elasticities.of(this, checkedLine(r));
  }

  private static double checkedLine(double r) {
    new Checks().positive("/r", r).throwIfAny();
    return r;
  }

  /**
   * Relative changes of the poverty measures for a small relative change of the mean or the Gini.
   *
   * <p>When the mean changes, the Lorenz curve stays. When the Gini changes, the mean stays and p −
   * L(p) grows in proportion at every p, one of many ways in which inequality can change.
   *
   * @param headcountToMean −r/(H·L″(H))
   * @param povertyGapToMean 1 − H/P1
   * @param severityToMean 2(1 − P1/P2)
   * @param headcountToGini (1 − r)/(H·L″(H))
   * @param povertyGapToGini 1 + (1/r − 1)H/P1
   * @param severityToGini 2(1 + (1/r − 1)P1/P2)
   * @since 0.1.0
   */
  record Elasticities(
      double headcountToMean,
      double povertyGapToMean,
      double severityToMean,
      double headcountToGini,
      double povertyGapToGini,
      double severityToGini) {

    private static Elasticities of(LorenzCurve curve, double r) {
      double headcount = curve.headcount(r);
      double gap = curve.povertyGap(r);
      double severity = curve.severity(r);
      double perGrowth = headcount < 1 ? 1 / (headcount * curve.curvature(headcount)) : 0;
      double distance = 1 / r - 1;
      return new Elasticities(
          headcount > 0 ? -r * perGrowth : Double.NaN,
          1 - headcount / gap,
          2 * (1 - gap / severity),
          headcount > 0 ? (1 - r) * perGrowth : Double.NaN,
          1 + distance * (headcount / gap),
          2 * (1 + distance * (gap / severity)));
    }
  }
}

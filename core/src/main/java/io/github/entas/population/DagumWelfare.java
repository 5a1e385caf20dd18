package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import org.apache.commons.math3.special.Beta;

/**
 * Dagum's distribution of consumption, F(y) = (1 + (y/b)^−a)^−p.
 *
 * <p>The lower tail falls like y^(ap), the upper like y^−a. Also known as Burr III or inverse Burr.
 * Source: Kleiber 1996, doi:10.1016/S0165-1765(96)00912-8.
 *
 * @param scale b, money per person per month, greater than 0
 * @param a shape of both tails, greater than 2: the variance is finite
 * @param p shape of the lower tail, greater than 0
 * @since 0.1.0
 */
public record DagumWelfare(double scale, double a, double p)
    implements Welfare, WelfareDistribution {

  /** Refuses what is no distribution, or one without a variance. */
  public DagumWelfare {
    new Checks()
        .positive("/scale", scale)
        .that(
            a > 2 && Double.isFinite(a),
            "/a",
            "be greater than 2, for a variance that is finite",
            a)
        .positive("/p", p)
        .throwIfAny();
  }

  @Override
  public DagumWelfare fit(double povertyLine) {
    return this;
  }

  @Override
  public double consumption(double v) {
    double logShare =
        v < 0 ? StrictMath.log(StandardNormal.cdf(v)) : StrictMath.log1p(-StandardNormal.cdf(-v));
    return scale * Gb2.rootOfExpm1(-logShare / p, -a);
  }

  @Override
  public double rank(double consumption) {
    if (!(consumption > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double logShare = logShare(consumption);
    return LatentRank.ofShares(StrictMath.exp(logShare), -StrictMath.expm1(logShare));
  }

  /** ln F(y). */
  private double logShare(double consumption) {
    return -p * Gb2.logOnePlusPower(consumption / scale, -a);
  }

  @Override
  public double mean() {
    return gb2().moment(1);
  }

  @Override
  public double median() {
    return scale * Gb2.rootOfExpm1(LatentLognormal.LN_2 / p, -a);
  }

  /** Gini index, Γ(p)Γ(2p + 1/a)/(Γ(2p)Γ(p + 1/a)) − 1 = B(p, 1/a)/B(2p, 1/a) − 1. */
  @Override
  public double gini() {
    return StrictMath.expm1(Beta.logBeta(p, 1 / a) - Beta.logBeta(2 * p, 1 / a));
  }

  /** Lorenz curve, I_u(p + 1/a, 1 − 1/a) with u the share of persons to the power 1/p. */
  @Override
  public double share(double persons) {
    new Checks().share("/p", persons).throwIfAny();
    double logRoot = StrictMath.log(persons) / p;
    return gb2().partOfMoment(1, StrictMath.exp(logRoot), -StrictMath.expm1(logRoot));
  }

  @Override
  public double headcount(double povertyLine, double shift) {
    return StrictMath.exp(logShare(povertyLine * StrictMath.exp(-shift)));
  }

  @Override
  public Poverty poverty(double povertyLine, double shift) {
    return gb2().poverty(headcount(povertyLine, shift), povertyLine * StrictMath.exp(-shift));
  }

  private Gb2 gb2() {
    return new Gb2(scale, a, p, 1);
  }
}

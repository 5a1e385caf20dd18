package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import org.apache.commons.math3.special.Beta;

/**
 * Singh and Maddala's distribution of consumption, F(y) = 1 − (1 + (y/b)^a)^−q.
 *
 * <p>The lower tail falls like y^a, the upper like y^(−aq). Also known as Burr XII. Source: Singh
 * and Maddala 1976, doi:10.2307/1911538.
 *
 * @param scale b, money per person per month, greater than 0
 * @param a shape of both tails, greater than 0
 * @param q shape of the upper tail; aq is greater than 2: the variance is finite
 * @since 0.1.0
 */
public record SinghMaddalaWelfare(double scale, double a, double q)
    implements Welfare, WelfareDistribution {

  /** Refuses what is no distribution, or one without a variance. */
  public SinghMaddalaWelfare {
    Checks checks = new Checks().positive("/scale", scale).positive("/a", a).positive("/q", q);
    if (checks.passed()) {
      checks.that(a * q > 2, "/q", "make a·q greater than 2, for a variance that is finite", q);
    }
    checks.throwIfAny();
  }

  @Override
  public SinghMaddalaWelfare fit(double povertyLine) {
    return this;
  }

  @Override
  public double consumption(double v) {
    double logAbove =
        v > 0 ? StrictMath.log(StandardNormal.cdf(-v)) : StrictMath.log1p(-StandardNormal.cdf(v));
    return scale * Gb2.rootOfExpm1(-logAbove / q, a);
  }

  @Override
  public double rank(double consumption) {
    if (!(consumption > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double logAbove = logAbove(consumption);
    return LatentRank.ofShares(-StrictMath.expm1(logAbove), StrictMath.exp(logAbove));
  }

  /** ln(1 − F(y)). */
  private double logAbove(double consumption) {
    return -q * Gb2.logOnePlusPower(consumption / scale, a);
  }

  @Override
  public double mean() {
    return gb2().moment(1);
  }

  @Override
  public double median() {
    return scale * Gb2.rootOfExpm1(LatentLognormal.LN_2 / q, a);
  }

  /** Gini index, 1 − Γ(q)Γ(2q − 1/a)/(Γ(q − 1/a)Γ(2q)) = 1 − B(2q − 1/a, 1/a)/B(q − 1/a, 1/a). */
  @Override
  public double gini() {
    return -StrictMath.expm1(Beta.logBeta(2 * q - 1 / a, 1 / a) - Beta.logBeta(q - 1 / a, 1 / a));
  }

  /** Lorenz curve, I_u(1 + 1/a, q − 1/a) with 1 − u the share of persons above to the power 1/q. */
  @Override
  public double share(double p) {
    new Checks().share("/p", p).throwIfAny();
    double logRoot = StrictMath.log1p(-p) / q;
    return gb2().partOfMoment(1, -StrictMath.expm1(logRoot), StrictMath.exp(logRoot));
  }

  @Override
  public double headcount(double povertyLine, double shift) {
    return -StrictMath.expm1(logAbove(povertyLine * StrictMath.exp(-shift)));
  }

  @Override
  public Poverty poverty(double povertyLine, double shift) {
    return gb2().poverty(headcount(povertyLine, shift), povertyLine * StrictMath.exp(-shift));
  }

  private Gb2 gb2() {
    return new Gb2(scale, a, 1, q);
  }
}

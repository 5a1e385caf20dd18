package io.github.entas.population;

import io.github.entas.measure.LorenzCurve;
import io.github.entas.stat.StandardNormal;
import java.util.Objects;

/**
 * Consumption by a Lorenz curve L and a mean μ: that of the person at rank p is μ·L′(p).
 *
 * @param curve L, valid over its whole range
 * @param mean μ, money per person per month, greater than 0
 * @since 0.1.0
 */
public record GroupedDistribution(LorenzCurve curve, double mean) implements WelfareDistribution {

  /** Φ of anything farther is 1 in doubles, and L′(1) may be infinite. */
  private static final double FARTHEST = 8;

  /** Refuses null. */
  public GroupedDistribution {
    Objects.requireNonNull(curve, "curve");
  }

  @Override
  public double consumption(double v) {
    double p = StandardNormal.cdf(Math.min(Math.max(v, -FARTHEST), FARTHEST));
    return Math.max(mean * curve.slope(p), Double.MIN_NORMAL);
  }

  @Override
  public double rank(double consumption) {
    double below = curve.rank(consumption / mean);
    return LatentRank.ofShares(below, 1 - below);
  }

  @Override
  public double share(double p) {
    return curve.share(p);
  }

  @Override
  public double median() {
    return mean * curve.median();
  }

  @Override
  public double gini() {
    return curve.gini();
  }

  @Override
  public double headcount(double povertyLine, double shift) {
    return curve.headcount(povertyLine * StrictMath.exp(-shift) / mean);
  }

  @Override
  public Poverty poverty(double povertyLine, double shift) {
    double line = povertyLine * StrictMath.exp(-shift) / mean;
    return Poverty.rounded(curve.headcount(line), curve.povertyGap(line), curve.severity(line));
  }
}

package io.github.entas.population;

import io.github.entas.stat.StandardNormal;

/**
 * What fixes the scale of a distribution exactly, whatever its shape: its mean, or its headcount at
 * the line.
 *
 * @param mean money per person per month; NaN where the headcount is used
 * @param headcount a fraction in (0, 1); NaN where the mean is used
 * @param povertyLine money per person per month
 */
record Anchor(double mean, double headcount, double povertyLine) {

  static Anchor ofMean(double mean, double povertyLine) {
    return new Anchor(mean, Double.NaN, povertyLine);
  }

  static Anchor ofHeadcount(double headcount, double povertyLine) {
    return new Anchor(Double.NaN, headcount, povertyLine);
  }

  /** No floor can be as high as this: it is below the line, and below the mean. */
  double floorLimit() {
    return byMean() ? Math.min(mean, povertyLine) : povertyLine;
  }

  LatentLognormal lognormal(double floor, double sigma) {
    double mu =
        byMean()
            ? StrictMath.log(mean - floor) - sigma * sigma / 2
            : StrictMath.log(povertyLine - floor) - StandardNormal.quantile(headcount) * sigma;
    return new LatentLognormal(floor, mu, sigma);
  }

  DagumWelfare dagum(double a, double p) {
    return new DagumWelfare(scale(new DagumWelfare(1, a, p)), a, p);
  }

  SinghMaddalaWelfare singhMaddala(double a, double q) {
    return new SinghMaddalaWelfare(scale(new SinghMaddalaWelfare(1, a, q)), a, q);
  }

  /** The factor that brings a distribution of scale 1 to this mean or headcount. */
  private double scale(WelfareDistribution unit) {
    return byMean()
        ? mean / unit.mean()
        : povertyLine / unit.consumption(StandardNormal.quantile(headcount));
  }

  private boolean byMean() {
    return !Double.isNaN(mean);
  }
}

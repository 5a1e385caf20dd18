package io.github.entas.engine;

import io.github.entas.population.LatentLognormal;
import io.github.entas.stat.StandardNormal;

/**
 * Poverty of one household, the transitory shock integrated: section 2 of the model as it reads.
 */
final class HouseholdFormula {

  private HouseholdFormula() {}

  /**
   * FGT(0, 1, 2) of a household.
   *
   * @param floor in units of the line
   * @param shock s = σ√λ
   * @param w m − ln z, the permanent part over the floor in units of the line
   * @param shift x = g + U
   * @param transfer B in units of the line
   */
  static double[] fgt(double floor, double shock, double w, double shift, double transfer) {
    double line = (1 - transfer) * StrictMath.exp(-shift) - floor;
    if (line <= 0) {
      return new double[3];
    }
    double k = (StrictMath.log(line) - w) / shock;
    double ratio = StrictMath.exp(shift) * line;
    double p0 = StandardNormal.cdf(k);
    double first = discounted(k, shock, 1);
    return new double[] {
      p0, ratio * (p0 - first), ratio * ratio * (p0 - 2 * first + discounted(k, shock, 2))
    };
  }

  /** E_j. */
  private static double discounted(double k, double s, int j) {
    return StrictMath.exp(-j * k * s + j * j * s * s / 2 + StandardNormal.logCdf(k - j * s));
  }

  /** That of a household of a cohort. */
  static double[] fgt(Model model, int c, double w, double shift, double transfer) {
    LatentLognormal f = (LatentLognormal) model.distribution(c);
    double share = model.scenario().population().cohorts().get(c).dynamics().transitoryShare();
    double floor = f.floor() / model.povertyLine(c);
    return fgt(floor, f.sigma() * Math.sqrt(share), w, shift, transfer);
  }
}

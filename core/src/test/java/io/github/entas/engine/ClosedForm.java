package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.cdf;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import java.util.Arrays;
import java.util.List;

/** Poverty in closed form, written down again for the tests, and means of columns. */
final class ClosedForm {

  /** FGT(0), FGT(1) and FGT(2) in this order. */
  static final List<Measure> MEASURES =
      List.of(Measure.HEADCOUNT, Measure.POVERTY_GAP, Measure.SEVERITY);

  private ClosedForm() {}

  /**
   * FGT of (floor + exp(μ + σv))·exp(shift) + transfer against the line, v standard normal.
   *
   * @param k 0, 1 or 2
   */
  static double fgt(
      int k, double floor, double mu, double sigma, double line, double shift, double transfer) {
    double scale = Math.exp(shift);
    double reach = (line - transfer) / scale - floor;
    if (reach <= 0) {
      return 0;
    }
    double at = (Math.log(reach) - mu) / sigma;
    double p0 = cdf(at);
    if (k == 0) {
      return p0;
    }
    // Means of exp(μ+σv) and of its square below the line: the lognormal's partial moments.
    double first = Math.exp(mu + sigma * sigma / 2) * cdf(at - sigma);
    double gap = (scale * (reach * p0 - first)) / line;
    if (k == 1) {
      return gap;
    }
    double second = Math.exp(2 * mu + 2 * sigma * sigma) * cdf(at - 2 * sigma);
    return scale * scale * (reach * reach * p0 - 2 * reach * first + second) / (line * line);
  }

  /** FGT of a whole cohort. */
  static double fgt(int k, Cohort cohort, double shift, double transfer) {
    LatentLognormal f = (LatentLognormal) cohort.distribution();
    return fgt(k, f.floor(), f.mu(), f.sigma(), cohort.povertyLine(), shift, transfer);
  }

  /** FGT of those whose latent rank is normal with this mean and standard deviation. */
  static double fgtGiven(
      int k, Cohort cohort, double mean, double sd, double shift, double transfer) {
    LatentLognormal f = (LatentLognormal) cohort.distribution();
    return fgtGiven(k, f, cohort.povertyLine(), mean, sd, shift, transfer);
  }

  /** As above, with the distribution already solved. */
  static double fgtGiven(
      int k,
      LatentLognormal f,
      double line,
      double mean,
      double sd,
      double shift,
      double transfer) {
    return fgt(k, f.floor(), f.mu() + f.sigma() * mean, f.sigma() * sd, line, shift, transfer);
  }

  /** Mean of the values that are numbers. */
  static double mean(double[] column) {
    return Arrays.stream(column).filter(x -> !Double.isNaN(x)).average().orElse(Double.NaN);
  }

  /** Share of the values that are at or below a limit. */
  static double shareAtOrBelow(double limit, double[] column) {
    return Arrays.stream(column).filter(x -> x <= limit).count() / (double) column.length;
  }
}

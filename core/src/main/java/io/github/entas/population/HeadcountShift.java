package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import java.util.List;

/**
 * The common shift of log consumption that gives a population a wanted headcount.
 *
 * <p>Built once from the cohorts, asked once a draw; immutable and safe to share. With N persons,
 * the population headcount is H(δ) = Σ N_c·P0_c(δ) / Σ N_c, which falls from 1 to 0 as δ rises and
 * is 0 from the shift on that lifts every floor to its line.
 *
 * @since 0.1.0
 */
public final class HeadcountShift {

  /** A Newton step this small leaves an error of its square. */
  private static final double LAST_STEP = 1e-10;

  private static final int MAX_STEPS = 200;

  private final List<WelfareDistribution> welfare;
  private final double[] povertyLines;
  private final double[] logLines;
  private final double[] weights;

  private HeadcountShift(
      List<? extends WelfareDistribution> welfare, double[] povertyLines, double[] persons) {
    this.welfare = List.copyOf(welfare);
    this.povertyLines = povertyLines.clone();
    this.logLines = new double[povertyLines.length];
    this.weights = persons.clone();
    double sum = 0;
    for (double cohort : persons) {
      sum += cohort;
    }
    for (int c = 0; c < weights.length; c++) {
      weights[c] /= sum;
      logLines[c] = StrictMath.log(povertyLines[c]);
    }
  }

  /**
   * Prepares the shifts of a population.
   *
   * @param welfare fitted distribution of each cohort; at least one
   * @param povertyLines line of each cohort, money per person per month, in the same order; copied
   * @param persons persons of each cohort, in the same order; copied
   */
  public static HeadcountShift of(
      List<? extends WelfareDistribution> welfare, double[] povertyLines, double[] persons) {
    Checks checks = new Checks();
    checks
        .that(!welfare.isEmpty(), "/welfare", "hold at least one cohort", "none")
        .that(
            povertyLines.length == welfare.size(),
            "/povertyLines",
            "hold one line for each of " + welfare.size() + " cohorts",
            povertyLines.length)
        .that(
            persons.length == welfare.size(),
            "/persons",
            "hold one number for each of " + welfare.size() + " cohorts",
            persons.length);
    checkPositive(checks, "/povertyLines", povertyLines);
    checkPositive(checks, "/persons", persons);
    checks.throwIfAny();
    return new HeadcountShift(welfare, povertyLines, persons);
  }

  private static void checkPositive(Checks checks, String path, double[] values) {
    checks.that(
        Arrays.stream(values).allMatch(value -> value > 0 && Double.isFinite(value)),
        path,
        "all be finite numbers greater than 0",
        Arrays.toString(values));
  }

  /** Share of the whole population below its lines when log consumption has moved by a shift. */
  public double headcount(double shift) {
    double headcount = 0;
    for (int c = 0; c < weights.length; c++) {
      headcount += weights[c] * welfare.get(c).headcount(povertyLines[c], shift);
    }
    return headcount;
  }

  /**
   * The shift δ with H(δ) = {@code target}.
   *
   * <p>H(δ) then agrees to 1e-13, or as near as a double can say it: ulp(μ)/σ in the probit of a
   * cohort, and one ulp of δ, which counts where a floor is about to reach its line.
   *
   * <p>Cohort c alone would need δ_c = ln z_c − ln q_c(Φ⁻¹(target)); the answer lies between the
   * smallest and the largest δ_c. Where all cohorts are lognormal, Newton steps from their mean,
   * weighted by persons, with bisection where a step would leave the bracket or does not halve;
   * otherwise Brent's method. A headcount that moves in steps, as that of a sample, agrees to one
   * record.
   *
   * @param target in (0, 1)
   */
  public double forHeadcount(double target) {
    new Checks().openShare("/headcount", target).throwIfAny();
    double rank = StandardNormal.quantile(target);
    boolean smooth = welfare.stream().allMatch(LatentLognormal.class::isInstance);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double start = 0;
    for (int c = 0; c < weights.length; c++) {
      double alone = logLines[c] - StrictMath.log(welfare.get(c).consumption(rank));
      low = Math.min(low, alone);
      high = Math.max(high, alone);
      start += weights[c] * alone;
    }
    if (!(low < high)) {
      return low;
    }
    return smooth
        ? search(target, low, high, Math.min(Math.max(start, low), high))
        : IncreasingRoot.find(shift -> target - headcount(shift), low, high);
  }

  private double search(double target, double from, double to, double start) {
    double low = from;
    double high = to;
    double shift = start;
    double step = high - low;
    for (int i = 0; i < MAX_STEPS; i++) {
      Point point = at(shift);
      double excess = point.headcount() - target;
      if (excess >= 0) {
        low = shift;
      }
      if (excess <= 0) {
        high = shift;
      }
      double newton = -excess / point.slope();
      boolean trusted =
          Math.abs(newton) <= step / 2 && shift + newton >= low && shift + newton <= high;
      double next = trusted ? shift + newton : low + (high - low) / 2;
      step = Math.abs(next - shift);
      shift = next;
      if ((trusted && step <= LAST_STEP) || high - low <= Math.ulp(shift)) {
        break;
      }
    }
    return shift;
  }

  /** H of lognormal cohorts and its derivative, −Σ N_c·φ(k_c)/(σ_c·R_c) / Σ N_c. */
  private Point at(double shift) {
    double headcount = 0;
    double derivative = 0;
    for (int c = 0; c < weights.length; c++) {
      LatentLognormal cohort = (LatentLognormal) welfare.get(c);
      double reach = cohort.reach(povertyLines[c], shift);
      if (reach > 0) {
        double k = cohort.probit(reach, shift);
        headcount += weights[c] * StandardNormal.cdf(k);
        double ratio = reach / povertyLines[c];
        derivative -= weights[c] * StandardNormal.density(k) / (cohort.sigma() * ratio);
      }
    }
    return new Point(headcount, derivative);
  }

  private record Point(double headcount, double slope) {}
}

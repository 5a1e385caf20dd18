package io.github.entas.measure;

import io.github.entas.Checks;

/**
 * The rate of pro-poor growth of Ravallion and Chen, (W₁ − W₂)/H₁ with W Watts' index and H₁ the
 * headcount of the first date: the mean growth of those who were poor, beside growth of the mean.
 *
 * <p>All rates are in log points for the whole time between the dates, of welfare over the line.
 * For those who leave poverty the Watts index counts growth up to the line only; the rate therefore
 * falls short of growth of the mean even where everybody gains alike. {@link #neutralRate} has the
 * same shortfall and is what the rate should be compared with.
 *
 * <p>Source: Ravallion and Chen 2003, doi:10.1016/S0165-1765(02)00205-7.
 *
 * @param rate (W₁ − W₂)/H₁
 * @param neutralRate the same, had the distribution not changed: (W₁ − W(mean 2, distribution
 *     1))/H₁
 * @param growthOfMean ln((μ₂/z₂)/(μ₁/z₁))
 * @since 0.1.0
 */
public record ProPoorGrowth(double rate, double neutralRate, double growthOfMean) {

  /** Refuses what is not finite. */
  public ProPoorGrowth {
    new Checks()
        .finite("/rate", rate)
        .finite("/neutralRate", neutralRate)
        .finite("/growthOfMean", growthOfMean)
        .throwIfAny();
  }

  /** Between two dates with one line, where welfare is in the same prices. */
  public static ProPoorGrowth of(WeightedSample before, WeightedSample after, double line) {
    return of(before, line, after, line);
  }

  /**
   * Between two dates with a line in the prices of each.
   *
   * @throws IllegalArgumentException if somebody has nothing or less, if nobody is poor at the
   *     first date, or if a line is not finite and greater than 0
   */
  public static ProPoorGrowth of(
      WeightedSample before, double lineBefore, WeightedSample after, double lineAfter) {
    Counterfactual dates = new Counterfactual(before, lineBefore, after, lineAfter);
    PovertyIndex watts = PovertyIndex.watts();
    double observed = watts.measure(before, lineBefore) - watts.measure(after, lineAfter);
    double neutral =
        watts.measure(before, lineBefore)
            - dates.poverty(watts, Counterfactual.MEAN | Counterfactual.LINE);
    double headcount = PovertyMeasures.of(before, lineBefore).headcount();
    new Checks()
        .that(
            headcount > 0,
            "/headcountBefore",
            "be greater than 0 for a rate of growth among the poor",
            headcount)
        .throwIfAny();
    double growth = after.mean() / lineAfter / (before.mean() / lineBefore);
    return new ProPoorGrowth(observed / headcount, neutral / headcount, StrictMath.log(growth));
  }

  /** What redistribution gave the poor, in log points: the rate less the neutral one. */
  public double excess() {
    return rate - neutralRate;
  }
}

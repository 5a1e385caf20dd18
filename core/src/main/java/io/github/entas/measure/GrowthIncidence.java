package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Objects;

/**
 * The growth incidence curve g(p) = q₂(p)/q₁(p) − 1: growth of the quantile at p between two
 * samples. It follows places in the distribution, not persons.
 *
 * <p>Rates are fractions for the whole time between the dates, in the prices the samples are in;
 * divide the second sample by a price index for real rates. Quantiles are inf{x : S(x) ≥ p}, as in
 * {@link WeightedSample#quantile}. Source: Ravallion and Chen 2003,
 * doi:10.1016/S0165-1765(02)00205-7.
 *
 * @since 0.1.0
 */
public final class GrowthIncidence {

  private static final int PERCENTS = 100;

  private final WeightedSample before;
  private final WeightedSample after;

  private GrowthIncidence(WeightedSample before, WeightedSample after) {
    this.before = before;
    this.after = after;
  }

  /** Growth between two samples, which need not hold the same persons. */
  public static GrowthIncidence of(WeightedSample before, WeightedSample after) {
    return new GrowthIncidence(
        Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
  }

  /**
   * g(p).
   *
   * @param p in [0, 1]; 0 compares the poorest, 1 the richest
   * @throws IllegalArgumentException if the quantile of the first date is not greater than 0
   */
  public double at(double p) {
    new Checks().share("/p", p).throwIfAny();
    return rate(before.quantile(p), after.quantile(p), "quantileBefore", p);
  }

  /** Growth of the median. */
  public double atMedian() {
    return at(0.5);
  }

  /** g at 1 %, 2 % … 99 %: 99 numbers. */
  public double[] percentiles() {
    double[] rates = new double[PERCENTS - 1];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = at((i + 1) / (double) PERCENTS);
    }
    return rates;
  }

  /** Growth of the mean of everybody, μ₂/μ₁ − 1. */
  public double ofMean() {
    return rate(before.mean(), after.mean(), "meanBefore", 1);
  }

  /**
   * Growth of the means of groups of equally many persons, poorest first: group k holds the shares
   * of persons from (k − 1)/n to k/n of each date; a row across the border belongs to both in part.
   *
   * @param groups n, at least 1; 10 for deciles
   * @throws IllegalArgumentException if a mean of the first date is not greater than 0
   */
  public double[] ofGroupMeans(int groups) {
    new Checks().that(groups >= 1, "/groups", "be at least 1", groups).throwIfAny();
    QuantileSteps steps = QuantileSteps.of(before, after);
    double[] rates = new double[groups];
    for (int k = 0; k < groups; k++) {
      double low = k / (double) groups;
      double high = (k + 1) / (double) groups;
      double first = steps.integral(low, high, (x, y) -> x);
      double second = steps.integral(low, high, (x, y) -> y);
      rates[k] = rate(first * groups, second * groups, "meanBefore", high);
    }
    return rates;
  }

  /**
   * The mean growth rate of the poorest, (1/p)∫₀ᵖ g: the mean of the curve, where {@link #ofMean()}
   * is growth of the mean. Exact, over the steps of both quantile functions.
   *
   * @param p share of persons, in (0, 1]; the headcount of the first date for the rate of the poor,
   *     1 for everybody
   * @throws IllegalArgumentException if somebody has nothing or less at the first date
   */
  public double meanRate(double p) {
    new Checks().positiveShare("/p", p).throwIfAny();
    rate(before.welfare(0), after.welfare(0), "quantileBefore", 0);
    return QuantileSteps.of(before, after).integral(0, p, (x, y) -> (y - x) / x) / p;
  }

  private static double rate(double first, double second, String name, double p) {
    new Checks()
        .that(
            first > 0,
            "/" + name,
            "be greater than 0 for a rate of growth at p = " + p,
            first,
            "Maybe a floor was meant: withFloor raises what is below.")
        .throwIfAny();
    return (second - first) / first;
  }
}

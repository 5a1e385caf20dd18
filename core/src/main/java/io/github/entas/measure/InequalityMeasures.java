package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Objects;

/**
 * Inequality of welfare in a sample. With sᵢ = wᵢ/Σw the share of persons of row i, rᵢ = xᵢ/μ and
 * Sᵢ the cumulative share up to and including row i.
 *
 * <p>All measures but {@link #wolfson} are 0 where everybody has the same. They are population
 * measures: repeating every row changes nothing, and one owner among n gives a Gini index of 1 −
 * 1/n. Mean welfare must be greater than 0.
 *
 * @since 0.1.0
 */
public final class InequalityMeasures {

  private final WeightedSample sample;
  private final double mean;

  private InequalityMeasures(WeightedSample sample) {
    this.sample = sample;
    this.mean = sample.mean();
  }

  /**
   * The inequality of a sample.
   *
   * @throws IllegalArgumentException if mean welfare is not greater than 0
   */
  public static InequalityMeasures of(WeightedSample sample) {
    Objects.requireNonNull(sample, "sample");
    new Checks().positive("/mean", sample.mean()).throwIfAny();
    return new InequalityMeasures(sample);
  }

  /** Gini index, 2 Σ sᵢxᵢ(Sᵢ − sᵢ/2)/μ − 1; may exceed 1 where welfare is negative. */
  public double gini() {
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      // Σ sᵢ(2Sᵢ − sᵢ − 1) = 0, so that μ may be taken off: no cancellation where all are equal.
      double rank = 2 * sample.personsUpTo(i) - sample.weight(i) - sample.persons();
      sum.add(sample.weight(i) * rank * (sample.welfare(i) - mean));
    }
    return Math.max(0, sum.value() / sample.persons() / sample.persons() / mean);
  }

  /**
   * S-Gini (extended Gini) index, 1 − ν(ν−1)∫(1−p)^(ν−2)·L(p) dp; ν = 2 is the Gini index. Source:
   * Donaldson and Weymark 1980, doi:10.1016/0022-0531(80)90065-4.
   *
   * @param aversion ν, greater than 1
   */
  public double sGini(double aversion) {
    new Checks()
        .that(
            aversion > 1 && Double.isFinite(aversion),
            "/aversion",
            "be a finite number greater than 1",
            aversion)
        .throwIfAny();
    // By parts: Σ (1 − rᵢ)·((1 − Sᵢ₋₁)^ν − (1 − Sᵢ)^ν).
    Sum sum = new Sum();
    double before = 1;
    for (int i = 0; i < sample.size(); i++) {
      double above = Math.max(0, 1 - sample.personsUpTo(i) / sample.persons());
      double after = i == sample.size() - 1 ? 0 : StrictMath.pow(above, aversion);
      sum.add((before - after) * (mean - sample.welfare(i)) / mean);
      before = after;
    }
    return Math.max(0, sum.value());
  }

  /**
   * Generalized entropy GE(α) = (Σ sᵢrᵢ^α − 1)/(α(α−1)); α = 0 is the mean log deviation, α = 1
   * Theil's index, each the limit. Source: Shorrocks 1980, doi:10.2307/1913126.
   *
   * @param alpha finite
   * @throws IllegalArgumentException if welfare is negative, or 0 and α ≤ 0
   */
  public double generalizedEntropy(double alpha) {
    new Checks().finite("/alpha", alpha).throwIfAny();
    requireWelfare(alpha <= 0, "GE(" + alpha + ")");
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * entropy(sample.welfare(i) / mean, alpha));
    }
    return Math.max(0, sum.value() / sample.persons());
  }

  /** What a person adds, written so that it is 0 at r = 1 and never negative. */
  private static double entropy(double r, double alpha) {
    if (alpha == 0) {
      return r - 1 - StrictMath.log(r);
    }
    if (alpha == 1) {
      return r == 0 ? 1 : r * StrictMath.log(r) - (r - 1);
    }
    double power = r == 0 ? -1 : StrictMath.expm1(alpha * StrictMath.log(r));
    return (power - alpha * (r - 1)) / (alpha * (alpha - 1));
  }

  /** Theil's index, GE(1). */
  public double theil() {
    return generalizedEntropy(1);
  }

  /** Mean log deviation, GE(0); welfare must be greater than 0. */
  public double meanLogDeviation() {
    return generalizedEntropy(0);
  }

  /**
   * Atkinson's index 1 − (Σ sᵢrᵢ^(1−ε))^(1/(1−ε)); for ε = 1, 1 − exp(Σ sᵢ ln rᵢ). Source: Atkinson
   * 1970, doi:10.1016/0022-0531(70)90039-6.
   *
   * @param aversion ε, 0 or more
   * @throws IllegalArgumentException if welfare is negative, or 0 and ε ≥ 1
   */
  public double atkinson(double aversion) {
    new Checks().nonNegative("/aversion", aversion).throwIfAny();
    requireWelfare(aversion >= 1, "Atkinson(" + aversion + ")");
    double alpha = 1 - aversion;
    if (alpha == 1) {
      return 0;
    }
    double entropy = generalizedEntropy(alpha);
    return alpha == 0
        ? -StrictMath.expm1(-entropy)
        : -StrictMath.expm1(StrictMath.log1p(alpha * (alpha - 1) * entropy) / alpha);
  }

  private void requireWelfare(boolean positive, String what) {
    double poorest = sample.welfare(0);
    boolean holds = positive ? poorest > 0 : poorest >= 0;
    new Checks()
        .that(
            holds,
            "/welfare",
            "be " + (positive ? "greater than 0" : "0 or more") + " for " + what,
            poorest,
            "Maybe a floor was meant: withFloor raises what is below.")
        .throwIfAny();
  }

  /** Hoover's index (Ricci–Schutz), Σ sᵢ|rᵢ − 1|/2: the share that would have to change hands. */
  public double hoover() {
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * Math.abs(sample.welfare(i) - mean));
    }
    return sum.value() / sample.persons() / mean / 2;
  }

  /**
   * Wolfson's polarization 2(μ(1 − G) − μ₅₀)/median, μ₅₀ the mean of the poorer half. Source:
   * Wolfson 1994, American Economic Review 84(2), 353–358.
   *
   * @throws IllegalArgumentException if the median is not greater than 0
   */
  public double wolfson() {
    double median = sample.median();
    new Checks().positive("/median", median).throwIfAny();
    return 2 * mean * (1 - gini() - 2 * sample.lorenz(0.5)) / median;
  }

  /**
   * S80/S20: the welfare of the richest fifth over that of the poorest, (1 − L(0.8))/L(0.2).
   *
   * @throws IllegalArgumentException if the poorest fifth has nothing
   */
  public double quintileShareRatio() {
    double poorest = sample.lorenz(0.2);
    new Checks()
        .that(poorest > 0, "/lorenz/0.2", "be greater than 0 for a ratio", poorest)
        .throwIfAny();
    return (1 - sample.lorenz(0.8)) / poorest;
  }

  /** Shares of all welfare of ten groups of equally many persons, poorest first. */
  public double[] decileShares() {
    double[] shares = new double[10];
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      double upTo = sample.lorenz((i + 1) / 10.0);
      shares[i] = upTo - before;
      before = upTo;
    }
    return shares;
  }
}

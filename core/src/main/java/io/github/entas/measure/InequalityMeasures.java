package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Objects;

/**
 * Inequality of welfare in a sample. With sᵢ = wᵢ/Σw the share of persons of row i, rᵢ = xᵢ/μ and
 * Sᵢ the cumulative share up to and including row i.
 *
 * <p>Every index is exactly 0 where everybody has the same. They are population measures: repeating
 * every row changes nothing, and one owner among n gives a Gini index of 1 − 1/n. Mean welfare must
 * be greater than 0.
 *
 * <p>The sums are written so that all terms are 0 or more: indices are exact to a relative 1e-13
 * even where they are small, as long as the mean is not itself a small difference of large numbers.
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
    // Σ sᵢ(2Sᵢ − sᵢ − 1) = 0, so that anything may be taken off; off the median, all terms are ≥ 0.
    double median = sample.median();
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      double rank = 2 * sample.personsUpTo(i) - sample.weight(i) - sample.persons();
      sum.add(sample.weight(i) * (rank / sample.persons()) * (sample.welfare(i) - median));
    }
    return Math.max(0, sum.value() / sample.persons() / mean);
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
    // By parts twice: Σ ((1 − Sᵢ) − (1 − Sᵢ)^ν)(xᵢ₊₁ − xᵢ)/μ. Shares above are added from the top,
    // where 1 − Sᵢ would have lost its digits.
    Sum above = new Sum();
    Sum sum = new Sum();
    for (int i = sample.size() - 2; i >= 0; i--) {
      double share = above.add(sample.weight(i + 1)).value() / sample.persons();
      double shareBelow = sample.personsUpTo(i) / sample.persons();
      double step = sample.welfare(i + 1) - sample.welfare(i);
      if (step > 0) {
        double power = (aversion - 1) * Entropy.log(share, -shareBelow);
        sum.add(-share * StrictMath.expm1(power) * step);
      }
    }
    return sum.value() / mean;
  }

  /**
   * Generalized entropy GE(α) = (Σ sᵢrᵢ^α − 1)/(α(α−1)); α = 0 is the mean log deviation, α = 1
   * Theil's index, each the limit. Infinite where rᵢ^α overflows. Source: Shorrocks 1980,
   * doi:10.2307/1913126.
   *
   * @param alpha finite
   * @throws IllegalArgumentException if welfare is negative, or 0 and α ≤ 0
   */
  public double generalizedEntropy(double alpha) {
    new Checks().finite("/alpha", alpha).throwIfAny();
    WelfareNeeded.entropy(sample.welfare(0), alpha, "GE(" + alpha + ")");
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      double deviation = (sample.welfare(i) - mean) / mean;
      sum.add(sample.weight(i) * Entropy.of(sample.welfare(i) / mean, deviation, alpha));
    }
    return sum.value() / sample.persons();
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
    double alpha = 1 - aversion;
    WelfareNeeded.entropy(sample.welfare(0), alpha, "Atkinson(" + aversion + ")");
    double entropy = generalizedEntropy(alpha);
    double power = alpha * aversion * entropy;
    return Double.isFinite(power)
        ? Entropy.atkinson(entropy, aversion)
        : atkinsonOfThePoorest(alpha);
  }

  /** For α far below 0: powers of xᵢ/x₀, x₀ the smallest welfare, do not overflow. */
  private double atkinsonOfThePoorest(double alpha) {
    double poorest = sample.welfare(0);
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * StrictMath.pow(sample.welfare(i) / poorest, alpha));
    }
    double power = StrictMath.log(sum.value() / sample.persons()) / alpha;
    return 1 - poorest / mean * StrictMath.exp(power);
  }

  /** Hoover's index (Ricci–Schutz), Σ sᵢ|rᵢ − 1|/2: the share that would have to change hands. */
  public double hoover() {
    // What rounding has left of the mean would stand beside every small deviation: take it off.
    Sum left = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      left.add(sample.weight(i) * (sample.welfare(i) - mean));
    }
    double offset = left.value() / sample.persons();
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * Math.abs(sample.welfare(i) - mean - offset));
    }
    return sum.value() / sample.persons() / mean / 2;
  }

  /**
   * Wolfson's polarization 2(μ(1 − G) − μ₅₀)/m, m the median and μ₅₀ the mean of the poorer half; 0
   * or more. Source: Wolfson 1994, American Economic Review 84(2), 353–358.
   *
   * @throws IllegalArgumentException if the median is not greater than 0
   */
  public double wolfson() {
    double median = sample.median();
    new Checks().positive("/median", median).throwIfAny();
    // μ(1 − G) = Σ sᵢxᵢ(2(1 − Sᵢ) + sᵢ). Both coefficients of xᵢ sum to 1, so that m may be taken
    // off, and what is left of them is −sᵢ(2Sᵢ − sᵢ) below the median: all terms are ≥ 0.
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      double rank = 2 * sample.personsUpTo(i) - sample.weight(i);
      double off = sample.welfare(i) - median;
      double persons = off < 0 ? -rank : Math.max(0, 2 * sample.persons() - rank);
      sum.add(sample.weight(i) * (persons / sample.persons()) * off);
    }
    return 2 * sum.value() / sample.persons() / median;
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
    return sample.shares(10);
  }
}

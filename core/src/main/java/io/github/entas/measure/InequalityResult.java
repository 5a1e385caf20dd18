package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Arrays;

/**
 * The additive measures of inequality that an {@link InequalityAccumulator} has collected. All are
 * 0 where everybody has the same. Immutable.
 *
 * @since 0.1.0
 */
public final class InequalityResult {

  private final double persons;
  private final double mean;
  private final double poorest;
  private final double[] alphas;
  private final double[] entropies;

  /** The arrays are kept; nobody else writes to them. */
  InequalityResult(Rows rows, double[] alphas, double[] entropies) {
    this.persons = rows.persons();
    this.mean = rows.mean();
    this.poorest = rows.poorest();
    this.alphas = alphas;
    this.entropies = entropies;
  }

  /** All persons, Σ wᵢ. */
  public double persons() {
    return persons;
  }

  /** Mean welfare. */
  public double mean() {
    return mean;
  }

  /**
   * Generalized entropy, as {@link InequalityMeasures#generalizedEntropy}.
   *
   * @param alpha 0, 1 or one that the accumulator was made with, or 1 − ε of its Atkinson indices
   * @throws IllegalArgumentException if mean welfare is not greater than 0, or if somebody has less
   *     than 0, or 0 and α ≤ 0; if powers of welfare have overflowed
   */
  public double generalizedEntropy(double alpha) {
    return entropy(alpha, "/alpha", alpha, "GE(" + alpha + ")");
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
   * Atkinson's index, as {@link InequalityMeasures#atkinson}.
   *
   * @param aversion ε: 0, 1 or one that the accumulator was made with, or 1 − α of its entropies
   * @throws IllegalArgumentException if mean welfare is not greater than 0, or if somebody has less
   *     than 0, or 0 and ε ≥ 1; if GE(1 − ε) has overflowed, as it may for ε in the hundreds where
   *     {@link InequalityMeasures#atkinson} goes on
   */
  public double atkinson(double aversion) {
    double alpha = 1 - aversion;
    double entropy = entropy(alpha, "/aversion", aversion, "Atkinson(" + aversion + ")");
    return Entropy.atkinson(entropy, aversion);
  }

  private double entropy(double alpha, String path, double asked, String what) {
    int found = 0;
    while (found < alphas.length && alphas[found] != alpha) {
      found++;
    }
    new Checks()
        .that(
            found < alphas.length,
            path,
            "be one that was collected, GE(α) of " + Arrays.toString(alphas) + " with α = 1 - ε",
            asked,
            "Maybe the accumulator was to be made with it.")
        .throwIfAny();
    WelfareNeeded.entropy(poorest, alpha, what);
    new Checks()
        .positive("/mean", mean)
        .that(
            Double.isFinite(entropies[found]), path, "be near enough to 0 for finite powers", asked)
        .throwIfAny();
    return entropies[found];
  }
}

package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Arrays;

/**
 * The additive measures of poverty that a {@link PovertyAccumulator} has collected. All are 0 where
 * nobody is poor. Immutable.
 *
 * @since 0.1.0
 */
public final class PovertyResult {

  private final double persons;
  private final double poorPersons;
  private final double mean;
  private final double poorest;
  private final double[] alphas;
  private final double[] fgt;
  private final double watts;

  /** The arrays are kept; nobody else writes to them. */
  PovertyResult(Rows rows, double poorPersons, double[] alphas, double[] fgt, double watts) {
    this.persons = rows.persons();
    this.poorPersons = poorPersons;
    this.mean = rows.mean();
    this.poorest = rows.poorest();
    this.alphas = alphas;
    this.fgt = fgt;
    this.watts = watts;
  }

  /** All persons, Σ wᵢ. */
  public double persons() {
    return persons;
  }

  /** Persons who are poor, in the unit of the weights. */
  public double poorPersons() {
    return poorPersons;
  }

  /** Mean welfare of all. */
  public double mean() {
    return mean;
  }

  /** FGT₀, the share of persons who are poor. */
  public double headcount() {
    return poorPersons / persons;
  }

  /** FGT₁, the mean gap as a share of the line. */
  public double povertyGap() {
    return fgt(1);
  }

  /** FGT₂, the mean squared gap as a share of the line. */
  public double severity() {
    return fgt(2);
  }

  /**
   * The measure of Foster, Greer and Thorbecke, as {@link PovertyMeasures#fgt}.
   *
   * @param alpha 0, 1, 2 or one that the accumulator was made with
   */
  public double fgt(double alpha) {
    if (alpha == 0) {
      return headcount();
    }
    for (int i = 0; i < alphas.length; i++) {
      if (alphas[i] == alpha) {
        return fgt[i];
      }
    }
    new Checks()
        .that(
            false,
            "/alpha",
            "be 0 or one of " + Arrays.toString(alphas),
            alpha,
            "Maybe the accumulator was to be made with it.")
        .throwIfAny();
    return Double.NaN;
  }

  /**
   * Watts' index, as {@link PovertyMeasures#watts}.
   *
   * @throws IllegalArgumentException if somebody has nothing or less
   */
  public double watts() {
    WelfareNeeded.positive(poorest, "the Watts index");
    return watts;
  }
}

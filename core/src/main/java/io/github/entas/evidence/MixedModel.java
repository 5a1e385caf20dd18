package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import java.util.Arrays;

/**
 * Estimates explained by a design, y = Xγ + u + e with Var(u) = τ² and the sampling variances v of
 * e known.
 *
 * <p>Pooling is the design of one column of ones, so that there is one code for both. A design
 * whose first column is constant has the median of y taken off before anything is squared.
 */
final class MixedModel {

  /** Beyond these limits the squares of weights leave the range of a double. */
  private static final double LARGEST = 1e60;

  private static final String ANOTHER = "Maybe another unit was meant.";

  private final double[][] design;
  private final double[] estimates;
  private final double[] variances;
  private final double offset;

  private MixedModel(Studies studies, double[][] design, boolean intercept) {
    this.design = design;
    this.variances = studies.variances();
    double[] y = studies.estimates();
    this.offset = intercept ? median(y) : 0;
    this.estimates = Arrays.stream(y).map(value -> value - offset).toArray();
  }

  /** All studies estimate one mean. */
  static MixedModel pooling(Studies studies) {
    double[][] ones = new double[studies.count()][1];
    for (double[] row : ones) {
      row[0] = 1;
    }
    return of(studies, ones, true);
  }

  /**
   * The model of a design of full rank.
   *
   * @param design a row a study; kept
   * @param intercept whether the first column is all ones
   * @throws InvalidValueException if an estimate or a variance is so large or small that its square
   *     is lost
   */
  static MixedModel of(Studies studies, double[][] design, boolean intercept) {
    Checks checks = new Checks();
    for (int i = 0; i < studies.count(); i++) {
      double y = studies.estimate(i);
      double v = studies.variance(i);
      checks
          .that(Math.abs(y) <= LARGEST, "/estimates[" + i + "]", "be in [-1e60, 1e60]", y, ANOTHER)
          .that(
              v >= 1 / LARGEST && v <= LARGEST,
              "/variances[" + i + "]",
              "be in [1e-60, 1e60]",
              v,
              ANOTHER);
    }
    checks.throwIfAny();
    return new MixedModel(studies, design, intercept);
  }

  /** Weighted least squares with the weights 1/(v + τ²). */
  WeightedFit at(double tau2) {
    return new WeightedFit(
        design, estimates, Arrays.stream(variances).map(v -> 1 / (v + tau2)).toArray());
  }

  /** The mean of all studies at a τ², for the model of pooling. */
  double mean(double tau2) {
    return offset + at(tau2).coefficients()[0];
  }

  /** Least squares with all weights 1. */
  WeightedFit unweighted() {
    double[] ones = new double[count()];
    Arrays.fill(ones, 1);
    return new WeightedFit(design, estimates, ones);
  }

  /** How many studies, k. */
  int count() {
    return estimates.length;
  }

  /** Studies less columns, k − p. */
  int degreesOfFreedom() {
    return count() - design[0].length;
  }

  /** What was taken off every y, and belongs to the coefficient of the first column. */
  double offset() {
    return offset;
  }

  /** The estimates less the offset; not to be changed. */
  double[] estimates() {
    return estimates;
  }

  /** The sampling variances; not to be changed. */
  double[] variances() {
    return variances;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

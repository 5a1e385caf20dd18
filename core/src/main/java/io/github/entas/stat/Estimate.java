package io.github.entas.stat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the draws say of one number: its uncertainty, and how exactly the simulation knows its mean.
 *
 * <p>The two are not the same. {@code sd} and {@code quantiles} describe how uncertain the outcome
 * is and do not shrink with more draws; {@code standardError} is the simulation error of {@code
 * mean}, and does.
 *
 * @param mean mean over all draws
 * @param sd standard deviation over all draws, with n − 1
 * @param standardError standard deviation of the randomizations' means, divided by √randomizations
 * @param quantiles type-7 quantiles by probability; copied, unmodifiable
 * @since 0.1.0
 */
public record Estimate(
    double mean, double sd, double standardError, SortedMap<Double, Double> quantiles) {

  /** The probabilities of the quantiles that {@link #of} reports. */
  public static final List<Double> PROBABILITIES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /** Copies the quantiles. */
  public Estimate {
    quantiles = Collections.unmodifiableSortedMap(new TreeMap<>(quantiles));
  }

  /**
   * Summarizes draws made in independent randomizations.
   *
   * <p>Deterministic to the bit: sums run in the order of the draws. All means are compensated.
   *
   * @param values one a draw, finite, not changed; draw d belongs to randomization d mod {@code
   *     randomizations}
   * @param randomizations number of independent randomizations, at least 2; must divide the number
   *     of draws
   * @throws IllegalArgumentException if the numbers do not fit or a value is not finite
   */
  public static Estimate of(double[] values, int randomizations) {
    check(values, randomizations);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    SortedMap<Double, Double> quantiles = new TreeMap<>();
    for (double p : PROBABILITIES) {
      quantiles.put(p, SampleQuantile.ofSorted(sorted, p));
    }
    double[] means = randomizationMeans(values, randomizations);
    double standardError = sd(means, mean(means)) / Math.sqrt(randomizations);
    double mean = mean(values);
    return new Estimate(mean, sd(values, mean), standardError, quantiles);
  }

  /**
   * The mean of each randomization: of the draws d with d mod {@code randomizations} = r, for r =
   * 0, 1, ….
   *
   * @param values as in {@link #of}
   * @param randomizations as in {@link #of}
   * @throws IllegalArgumentException if the numbers do not fit or a value is not finite
   */
  public static double[] randomizationMeans(double[] values, int randomizations) {
    check(values, randomizations);
    double[] means = new double[randomizations];
    int draws = values.length / randomizations;
    for (int r = 0; r < randomizations; r++) {
      Sum sum = new Sum();
      for (int d = r; d < values.length; d += randomizations) {
        sum.add(values[d]);
      }
      means[r] = sum.value() / draws;
    }
    return means;
  }

  private static void check(double[] values, int randomizations) {
    if (randomizations < 2) {
      throw new IllegalArgumentException("randomizations must be at least 2: " + randomizations);
    }
    if (values.length == 0 || values.length % randomizations != 0) {
      throw new IllegalArgumentException(
          "draws must be a multiple of randomizations, "
              + randomizations
              + ", and at least one: "
              + values.length);
    }
    for (int d = 0; d < values.length; d++) {
      if (!Double.isFinite(values[d])) {
        throw new IllegalArgumentException("values must be finite: draw " + d + " is " + values[d]);
      }
    }
  }

  private static double mean(double[] values) {
    return Sum.of(values).value() / values.length;
  }

  private static double sd(double[] values, double mean) {
    Sum squares = new Sum();
    for (double value : values) {
      squares.add((value - mean) * (value - mean));
    }
    return Math.sqrt(squares.value() / (values.length - 1));
  }
}

package io.github.entas.engine;

import io.github.entas.stat.Estimate;
import io.github.entas.stat.Sum;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all draws say of one number. Where the draws were kept it knows everything exactly; where
 * they were not, everything but the quantiles, and of these by how much they may be off.
 *
 * @since 0.1.0
 */
public sealed interface Sample permits DrawColumn, Tally {

  /** Mean over all draws. */
  double mean();

  /** Standard deviation over all draws, with n − 1. */
  double sd();

  /** The mean of each randomization; a copy. */
  double[] randomizationMeans();

  /**
   * The type-7 quantile over all draws, off by at most {@link #quantileError()}.
   *
   * @param p probability in [0, 1]
   */
  double quantile(double p);

  /** What a quantile is off by at most; 0 where the draws were kept. */
  double quantileError();

  /** Simulation error of the mean: sd of the randomizations' means / √randomizations. */
  default double standardError() {
    return standardError(randomizationMeans());
  }

  /** Simulation error of the mean of these means of randomizations. */
  static double standardError(double[] randomizationMeans) {
    int n = randomizationMeans.length;
    double mean = Sum.of(randomizationMeans).value() / n;
    Sum squares = new Sum();
    for (double value : randomizationMeans) {
      squares.add((value - mean) * (value - mean));
    }
    return Math.sqrt(squares.value() / (n - 1)) / Math.sqrt(n);
  }

  /** Mean, spread, simulation error and the quantiles that are reported. */
  default Estimate estimate() {
    return estimate(1);
  }

  /** The same of a multiple of the number. */
  default Estimate estimate(double factor) {
    SortedMap<Double, Double> quantiles = new TreeMap<>();
    for (double p : Estimate.PROBABILITIES) {
      quantiles.put(p, times(factor, quantile(factor < 0 ? 1 - p : p)));
    }
    double size = Math.abs(factor);
    return new Estimate(times(factor, mean()), size * sd(), size * standardError(), quantiles);
  }

  /** The product, a zero without a sign. */
  private static double times(double factor, double value) {
    return factor * value + 0.0;
  }
}

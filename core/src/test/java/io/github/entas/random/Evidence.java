package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Statistics of the tests of randomness. Every check here has a false-alarm rate of 2·10⁻⁶: numbers
 * that are what they claim to be fail it once in half a million seeds, and the seeds are fixed.
 */
final class Evidence {

  private static final double TAIL = 1e-6;

  private Evidence() {}

  /** Checks that counts agree with equal expectations, not too badly and not too well. */
  static void assertUniform(long[] counts) {
    double total = 0;
    for (long count : counts) {
      total += count;
    }
    double expected = total / counts.length;
    double statistic = 0;
    for (long count : counts) {
      statistic += (count - expected) * (count - expected) / expected;
    }
    assertChiSquare(statistic, counts.length - 1);
  }

  private static void assertChiSquare(double statistic, int degreesOfFreedom) {
    assertThat(new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(statistic))
        .as("distribution function of chi-square at %s", statistic)
        .isBetween(TAIL, 1 - TAIL);
  }

  /** Checks that a statistic which is standard normal under the claim could be one. */
  static void assertStandardNormal(double z) {
    double bound = new NormalDistribution().inverseCumulativeProbability(1 - TAIL);
    assertThat(z).as("standard normal statistic").isBetween(-bound, bound);
  }

  /** Checks the sum of n squares of uncorrelated standard normal numbers. */
  static void assertSumOfSquares(double sum, int n) {
    assertChiSquare(sum, n);
  }

  /** Counts of numbers of (0, 1) in equal cells. */
  static long[] counts(double[] numbers, int cells) {
    long[] counts = new long[cells];
    for (double number : numbers) {
      counts[(int) (number * cells)]++;
    }
    return counts;
  }

  /** Counts of pairs in cells × cells squares. */
  static long[] counts(double[] x, double[] y, int cells) {
    long[] counts = new long[cells * cells];
    for (int i = 0; i < x.length; i++) {
      int row = (int) (x[i] * cells);
      int column = (int) (y[i] * cells);
      counts[row * cells + column]++;
    }
    return counts;
  }

  /** Σ (x − ½)(y − ½) / (n/12): the correlation of numbers known to be uniform. */
  static double correlation(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - 0.5) * (y[i] - 0.5);
    }
    return 12 * sum / x.length;
  }

  /** Σ over the pairs of rows of N·correlation² / (N·variance of a correlation). */
  static double sumOfSquaredCorrelations(double[][] rows, double varianceTimesN) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < i; j++) {
        double r = correlation(rows[i], rows[j]);
        sum += rows[i].length * r * r / varianceTimesN;
      }
    }
    return sum;
  }
}

package io.github.entas.engine;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * Sums and a histogram of one number over the draws, in place of the draws.
 *
 * <p>Sums are compensated and kept by randomization, squares about the first draw of each; so the
 * mean and the standard deviation are exact to rounding, and no bit depends on how the blocks of
 * different randomizations took turns.
 */
final class Tally implements Sample {

  private final int positions;
  private final Sum[] sums = sums();
  private final Sum[] squares = sums();
  private final double[] centers = new double[Settings.RANDOMIZATIONS];
  private final Histogram histogram = new Histogram();

  /**
   * An empty tally.
   *
   * @param positions draws of each randomization
   */
  Tally(int positions) {
    this.positions = positions;
  }

  private static Sum[] sums() {
    Sum[] sums = new Sum[Settings.RANDOMIZATIONS];
    Arrays.setAll(sums, r -> new Sum());
    return sums;
  }

  /** Adds a draw; those of a randomization come in the order of their positions. */
  void add(int randomization, int position, double value) {
    if (position == 0) {
      centers[randomization] = value;
    }
    double apart = value - centers[randomization];
    sums[randomization].add(value);
    squares[randomization].add(apart * apart);
    histogram.add(value);
  }

  @Override
  public double mean() {
    Sum total = new Sum();
    for (Sum sum : sums) {
      total.combine(sum);
    }
    return total.value() / draws();
  }

  private double draws() {
    return (double) positions * sums.length;
  }

  @Override
  public double[] randomizationMeans() {
    return Arrays.stream(sums).mapToDouble(sum -> sum.value() / positions).toArray();
  }

  /** Σ(x−m)² = Σ(x−c)² + n·((m_r−m)² − (m_r−c)²) in a randomization, c its center. */
  @Override
  public double sd() {
    double mean = mean();
    double[] means = randomizationMeans();
    Sum total = new Sum();
    for (int r = 0; r < means.length; r++) {
      double fromMean = means[r] - mean;
      double fromCenter = means[r] - centers[r];
      total.combine(squares[r]);
      total.add(positions * (fromMean * fromMean));
      total.add(-positions * (fromCenter * fromCenter));
    }
    return Math.sqrt(Math.max(0, total.value()) / (draws() - 1));
  }

  @Override
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in [0, 1]: " + p);
    }
    double position = (draws() - 1) * p;
    long below = (long) position;
    double weight = position - below;
    double lower = histogram.orderStatistic(below);
    return weight == 0 ? lower : lower + weight * (histogram.orderStatistic(below + 1) - lower);
  }

  @Override
  public double quantileError() {
    return histogram.width();
  }

  /** Bytes of a tally with its parts. */
  static long bytes() {
    long sum = 32;
    long arrays = Settings.RANDOMIZATIONS * (2 * (sum + Integer.BYTES) + Double.BYTES);
    return arrays + Histogram.bytes() + 5L * 16 + 32;
  }
}

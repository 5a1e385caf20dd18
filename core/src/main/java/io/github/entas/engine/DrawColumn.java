package io.github.entas.engine;

import io.github.entas.stat.Estimate;
import io.github.entas.stat.SampleQuantile;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All draws of one number. */
final class DrawColumn implements Sample {

  private final double[] values;
  private double @Nullable [] sorted;

  /**
   * A sample of these values.
   *
   * @param values finite, in the order of the draws, not copied and not changed
   */
  DrawColumn(double[] values) {
    this.values = values;
  }

  @Override
  public double mean() {
    return Sum.of(values).value() / values.length;
  }

  @Override
  public double sd() {
    double mean = mean();
    Sum squares = new Sum();
    for (double value : values) {
      squares.add((value - mean) * (value - mean));
    }
    return Math.sqrt(squares.value() / (values.length - 1));
  }

  @Override
  public double[] randomizationMeans() {
    return Estimate.randomizationMeans(values, Settings.RANDOMIZATIONS);
  }

  @Override
  public double quantile(double p) {
    double[] ascending = sorted;
    if (ascending == null) {
      ascending = values.clone();
      Arrays.sort(ascending);
      sorted = ascending;
    }
    return SampleQuantile.ofSorted(ascending, p);
  }

  @Override
  public double quantileError() {
    return 0;
  }
}

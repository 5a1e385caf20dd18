package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import org.jspecify.annotations.Nullable;

/**
 * Poverty of households without transitory shock: poor or not, by the indicator.
 *
 * @param floor in units of the line
 * @param location mean of w
 * @param permanent standard deviation of w
 */
record StepPoverty(double floor, double location, double permanent) implements HouseholdPoverty {

  @Override
  public @Nullable PovertyKernel kernel() {
    return null;
  }

  @Override
  public double latent(double a) {
    return location + permanent * a;
  }

  @Override
  public double perShock() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double poor(double latent, Threshold threshold) {
    return latent < threshold.logLine() ? 1 : 0;
  }

  @Override
  public void add(
      int[] households,
      int from,
      int to,
      double[] latents,
      Threshold threshold,
      double weight,
      double[] sum,
      int at) {
    for (int i = from; i < to; i++) {
      double logLine = threshold.logLine();
      addOne(latents[households[i]], logLine, threshold.ratio(), weight, sum, at);
    }
  }

  @Override
  public void addOne(double latent, double logLine, double ratio, double weight, double[] sum) {
    addOne(latent, logLine, ratio, weight, sum, 0);
  }

  private static void addOne(
      double latent, double logLine, double ratio, double weight, double[] sum, int at) {
    if (latent < logLine) {
      double gap = ratio * (1 - Elementary.exp(latent - logLine));
      sum[at] += weight;
      sum[at + 1] += weight * gap;
      sum[at + 2] += weight * gap * gap;
    }
  }
}

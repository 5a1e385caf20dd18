package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Poverty of households without transitory shock: poor or not, by the indicator.
 *
 * @param floor in units of the line
 * @param welfare w by permanent rank a: the log of consumption above the floor in units of the line
 */
record StepPoverty(double floor, DoubleUnaryOperator welfare) implements HouseholdPoverty {

  @Override
  public @Nullable PovertyKernel kernel() {
    return null;
  }

  @Override
  public double latent(double a) {
    return welfare.applyAsDouble(a);
  }

  @Override
  public double perShock() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double poor(double latent, double place) {
    return latent < place ? 1 : 0;
  }

  @Override
  public void add(
      int[] households,
      int from,
      int to,
      double[] latents,
      double logLine,
      double ratio,
      double weight,
      double[] sum) {
    for (int i = from; i < to; i++) {
      add(logLine - latents[households[i]], ratio, weight, sum, 0);
    }
  }

  @Override
  public void add(
      int from,
      int to,
      double[] above,
      double[] latents,
      double[] ratios,
      double[] weights,
      int[] years,
      double[] sums) {
    for (int i = from; i < to; i++) {
      add(above[i], ratios[i], weights[i], sums, years[i] * Measured.CITY);
    }
  }

  private static void add(double above, double ratio, double weight, double[] sums, int at) {
    if (above > 0) {
      double gap = ratio * (1 - Elementary.exp(-above));
      sums[at] += weight;
      sums[at + 1] += weight * gap;
      sums[at + 2] += weight * gap * gap;
    }
  }
}

package io.github.entas.stat;

import java.util.Arrays;

/**
 * Quantiles of a sample, type 7 of Hyndman and Fan: linear between order statistics.
 *
 * <p>With x₀ ≤ … ≤ xₙ₋₁ and h = (n − 1)·p the quantile is x_⌊h⌋ + (h − ⌊h⌋)·(x_⌊h⌋₊₁ − x_⌊h⌋). It
 * is the default of R and NumPy. Source: Hyndman and Fan 1996, The American Statistician 50(4),
 * 361–365, doi:10.2307/2684934.
 *
 * @since 0.1.0
 */
public final class SampleQuantile {

  private SampleQuantile() {}

  /**
   * The quantile of values in any order; they are copied and not changed.
   *
   * @param values at least one, without NaN
   * @param p probability in [0, 1]: 0 gives the smallest value, 1 the largest
   * @throws IllegalArgumentException if there are no values, one is NaN, or p is not in [0, 1]
   */
  public static double of(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, p);
  }

  /**
   * The quantile of values in ascending order, in constant time.
   *
   * @param sorted at least one, ascending, without NaN; order is not checked
   * @param p probability in [0, 1]: 0 gives the smallest value, 1 the largest
   * @throws IllegalArgumentException if there are no values, the last is NaN, or p is not in [0, 1]
   */
  public static double ofSorted(double[] sorted, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in [0, 1]: " + p);
    }
    int last = sorted.length - 1;
    if (last < 0) {
      throw new IllegalArgumentException("values must hold at least one number: none");
    }
    if (Double.isNaN(sorted[last])) {
      throw new IllegalArgumentException("values must be numbers: NaN");
    }
    double position = last * p;
    int below = (int) position;
    double weight = position - below;
    return weight == 0
        ? sorted[below]
        : sorted[below] + weight * (sorted[below + 1] - sorted[below]);
  }
}

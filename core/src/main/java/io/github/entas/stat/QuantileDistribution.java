package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * A number known by some of its quantiles.
 *
 * <p>Between them the value is a monotone cubic (PCHIP) of z = Φ⁻¹(p), beyond them it goes on as a
 * straight line in z, that is, with normal tails. With two quantiles it is a normal distribution.
 *
 * @param quantiles value by probability: at least two; probabilities in (0, 1), values finite and
 *     non-decreasing; copied, unmodifiable
 * @since 0.1.0
 */
public record QuantileDistribution(SortedMap<Double, Double> quantiles) implements Distribution {

  /** Φ(−12) is below 2e-33: nothing beyond contributes to a moment. */
  private static final double REACH = 12;

  /** Checks and copies the quantiles. */
  public QuantileDistribution {
    SortedMap<Double, Double> copy = new TreeMap<>();
    copy.putAll(quantiles);
    quantiles = Collections.unmodifiableSortedMap(copy);
    Checks checks =
        new Checks()
            .that(quantiles.size() >= 2, "/quantiles", "hold at least two", quantiles.size());
    double previous = Double.NEGATIVE_INFINITY;
    double previousZ = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Double, Double> entry : quantiles.entrySet()) {
      double p = entry.getKey();
      double value = entry.getValue();
      String path = "/quantiles/" + p;
      checks
          .that(p > 0 && p < 1, path, "have its probability in (0, 1)", p)
          .finite(path, value)
          .that(
              !(value < previous),
              path,
              "be at least the value before it, " + previous,
              value,
              Probability.SWAPPED);
      previous = value;
      if (p > 0 && p < 1) {
        double z = StandardNormal.quantile(p);
        checks.that(z > previousZ, path, "be farther from the probability before it", p);
        previousZ = z;
      }
    }
    checks.throwIfAny();
  }

  /**
   * The distribution with these quantiles, value by probability.
   *
   * @throws io.github.entas.InvalidValueException if there are fewer than two, a probability is not
   *     in (0, 1), or the values decrease
   */
  public static QuantileDistribution of(Map<Double, Double> quantiles) {
    return new QuantileDistribution(new TreeMap<>(quantiles));
  }

  @Override
  public double quantile(double p) {
    return quantileFunction().applyAsDouble(p);
  }

  @Override
  public DoubleUnaryOperator quantileFunction() {
    MonotoneCubic curve = curve();
    return p -> curve.value(StandardNormal.quantile(p));
  }

  /** {@inheritDoc} By Gauss–Legendre quadrature; error below 1e-13 of sd and largest quantile. */
  @Override
  public double mean() {
    return curve().normalMean(REACH);
  }

  /** {@inheritDoc} By Gauss–Legendre quadrature; relative error below 1e-12. */
  @Override
  public double sd() {
    MonotoneCubic curve = curve();
    double mean = curve.normalMean(REACH);
    return Math.sqrt(curve.normalMeanSquare(mean, REACH));
  }

  @Override
  public double cdf(double x) {
    return StandardNormal.cdf(curve().largestArgument(x));
  }

  /** The value as a function of Φ⁻¹(p). */
  private MonotoneCubic curve() {
    double[] z = new double[quantiles.size()];
    double[] values = new double[quantiles.size()];
    int i = 0;
    for (Map.Entry<Double, Double> entry : quantiles.entrySet()) {
      z[i] = StandardNormal.quantile(entry.getKey());
      values[i] = entry.getValue();
      i++;
    }
    return new MonotoneCubic(z, values);
  }
}

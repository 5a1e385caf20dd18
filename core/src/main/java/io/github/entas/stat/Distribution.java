package io.github.entas.stat;

import java.util.function.DoubleUnaryOperator;

/**
 * An uncertain number: what a scenario holds wherever a plain number is not known exactly.
 *
 * <p>Draws are made by inverse CDF, one uniform each: {@code distribution.quantile(u)}. Equal
 * parameters give equal bits on every machine. Implementations are records of their parameters, so
 * equality is equality of parameters; a spread of 0 is allowed and makes a constant.
 *
 * @since 0.1.0
 */
public sealed interface Distribution
    permits ConstantValue,
        NormalDistribution,
        TruncatedNormalDistribution,
        LogNormalDistribution,
        UniformDistribution,
        TriangularDistribution,
        BetaDistribution,
        StudentTDistribution,
        IntervalDistribution,
        QuantileDistribution,
        MixtureDistribution {

  /** A number that is known. */
  static Distribution constant(double value) {
    return ConstantValue.of(value);
  }

  /**
   * Inverse CDF: the smallest x whose cumulative probability is p or more.
   *
   * <p>Non-decreasing in p, up to the rounding of the last digits.
   *
   * @param p probability in (0, 1)
   * @throws io.github.entas.InvalidValueException if p is not in (0, 1)
   */
  double quantile(double p);

  /**
   * {@link #quantile} as a function of its own, with what does not depend on p worked out once: for
   * whoever draws many numbers. The same to the bit.
   */
  default DoubleUnaryOperator quantileFunction() {
    return this::quantile;
  }

  /** Expected value; NaN where there is none (Student's t with one degree of freedom or less). */
  double mean();

  /**
   * Standard deviation; infinite where the variance is (Student's t with two degrees of freedom or
   * less).
   */
  double sd();

  /**
   * Cumulative probability, Pr(X ≤ x): 0 at −∞, 1 at +∞, NaN at NaN.
   *
   * @param x any number
   */
  double cdf(double x);

  /**
   * Probability that a draw falls outside the closed range: Pr(X &lt; low) + Pr(X &gt; high).
   *
   * @param low lower end, may be −∞
   * @param high upper end, may be +∞; at least {@code low}
   * @throws IllegalArgumentException if the ends are not in order or one is NaN
   */
  default double shareOutside(double low, double high) {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low must be at most high: " + low + ", " + high);
    }
    return cdf(Math.nextDown(low)) + (1 - cdf(high));
  }
}

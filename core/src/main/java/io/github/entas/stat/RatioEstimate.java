package io.github.entas.stat;

import java.util.Optional;

/**
 * A ratio of two means, with Fieller's interval.
 *
 * @param value ratio of the means
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @since 0.1.0
 */
public record RatioEstimate(double value, double low, double high) {

  /**
   * Fieller's interval of a ratio of means, from paired means of independent randomizations.
   *
   * <p>All θ with (ā − θb̄)² ≤ t²·(s_aa − 2θ·s_ab + θ²·s_bb), t the Student quantile with n − 1
   * degrees of freedom and s the covariances of the means. Empty where the denominator's own
   * t-interval reaches 0: the ratio then has no bounded interval. Source: Fieller 1954, JRSS B
   * 16(2), 175–185, doi:10.1111/j.2517-6161.1954.tb00159.x.
   *
   * @param numeratorMeans finite, one a randomization, at least two; not changed
   * @param denominatorMeans as many, in the same order
   * @param level confidence level in (0, 1), 0.95 for instance
   * @throws IllegalArgumentException if the lengths differ or are below 2, a value is not finite,
   *     or the level is not in (0, 1)
   */
  public static Optional<RatioEstimate> fieller(
      double[] numeratorMeans, double[] denominatorMeans, double level) {
    int n = numeratorMeans.length;
    if (n < 2 || denominatorMeans.length != n) {
      throw new IllegalArgumentException(
          "numerator and denominator must have equally many means, at least 2: "
              + n
              + " and "
              + denominatorMeans.length);
    }
    Probability.requireOpen(level, "level");
    double a = mean(numeratorMeans);
    double b = mean(denominatorMeans);
    double t = StudentTDistribution.of(0, 1, n - 1).quantile(1 - 0.5 * (1 - level));
    double scale = t * t / n;
    double aa = scale * covariance(numeratorMeans, a, numeratorMeans, a);
    double ab = scale * covariance(numeratorMeans, a, denominatorMeans, b);
    double bb = scale * covariance(denominatorMeans, b, denominatorMeans, b);
    double square = b * b - bb;
    if (!(square > 0)) {
      return Optional.empty();
    }
    double center = (a * b - ab) / square;
    double root = Math.sqrt(Math.max(0, (a * b - ab) * (a * b - ab) - square * (a * a - aa)));
    double halfWidth = root / square;
    double value = a / b;
    return Optional.of(
        new RatioEstimate(
            value, Math.min(value, center - halfWidth), Math.max(value, center + halfWidth)));
  }

  private static double mean(double[] values) {
    double mean = Sum.of(values).value() / values.length;
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("means must be finite: their mean is " + mean);
    }
    return mean;
  }

  private static double covariance(double[] x, double xMean, double[] y, double yMean) {
    Sum products = new Sum();
    for (int i = 0; i < x.length; i++) {
      products.add((x[i] - xMean) * (y[i] - yMean));
    }
    return products.value() / (x.length - 1);
  }
}

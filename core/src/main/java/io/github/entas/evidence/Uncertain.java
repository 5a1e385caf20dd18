package io.github.entas.evidence;

import io.github.entas.stat.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * A number and its standard error, propagated to first order (the delta method).
 *
 * @param value the number
 * @param error its standard error; NaN where it is not known, and then in whatever comes of it
 */
record Uncertain(double value, double error) {

  /** A number whose standard error may not be known. */
  static Uncertain of(double value, @Nullable Double standardError) {
    return new Uncertain(value, standardError == null ? Double.NaN : standardError);
  }

  /** This times an independent factor: the variance is (f·se)² + (value·sd_f)². */
  Uncertain times(Distribution factor) {
    return times(factor.mean(), factor.sd());
  }

  /** As {@link #times(Distribution)}. */
  Uncertain times(double factor, double sd) {
    return new Uncertain(value * factor, norm(factor * error, value * sd));
  }

  /**
   * This over a divisor: the variance is se²/d² + value²·sd_d²/d⁴ − 2·value·cov/d³.
   *
   * @param covariance of this and the divisor
   */
  Uncertain over(double divisor, double sd, double covariance) {
    double variance =
        (error * error + value / divisor * (value / divisor * sd * sd - 2 * covariance))
            / (divisor * divisor);
    // Rounding may leave less than nothing where the two are fully correlated.
    return new Uncertain(value / divisor, Math.sqrt(Math.max(0, variance)));
  }

  /** ln(1 + this), standard error se/(1 + this). */
  Uncertain log1p() {
    return new Uncertain(StrictMath.log1p(value), error / (1 + value));
  }

  /** exp(this) − 1, standard error exp(this)·se. */
  Uncertain expm1() {
    return new Uncertain(StrictMath.expm1(value), StrictMath.exp(value) * error);
  }

  private static double norm(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}

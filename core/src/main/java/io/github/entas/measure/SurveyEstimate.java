package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.StudentTDistribution;

/**
 * A number estimated from a survey, with its sampling error.
 *
 * @param value the estimate
 * @param standardError of the estimate under the design, by Taylor linearization. 0 where no row
 *     differs in what was measured, for instance where nobody of the sample is poor: that is all
 *     the sample can say, not that the number is known exactly
 * @param degreesOfFreedom clusters − strata of the whole design, also for a subgroup
 * @param designEffect the variance over that of as many rows drawn one by one with replacement, Σ
 *     wᵢzᵢ²/Σwᵢ/(n − 1) with z the influences and n the rows (of the subgroup) with weight greater
 *     than 0; that is {@code deff = "replace"} of R's package survey. NaN where that is 0 or n is 1
 * @since 0.1.0
 */
public record SurveyEstimate(
    double value, double standardError, int degreesOfFreedom, double designEffect) {

  /** Checks that the numbers can be an estimate. */
  public SurveyEstimate {
    new Checks()
        .finite("/value", value)
        .nonNegative("/standardError", standardError)
        .that(degreesOfFreedom >= 0, "/degreesOfFreedom", "be 0 or more", degreesOfFreedom)
        .that(
            designEffect >= 0 || Double.isNaN(designEffect),
            "/designEffect",
            "be 0 or more, or NaN",
            designEffect)
        .throwIfAny();
  }

  /**
   * A range of numbers.
   *
   * @param low lower end
   * @param high upper end
   * @since 0.1.0
   */
  public record Interval(double low, double high) {}

  /**
   * Confidence interval value ± t·standardError, t the quantile of Student's distribution. It is
   * not cut off where the number cannot be, below a headcount of 0 for instance.
   *
   * @param level in (0, 1), 0.95 for instance
   * @throws IllegalArgumentException if the level is not in (0, 1) or there are no degrees of
   *     freedom
   */
  public Interval interval(double level) {
    new Checks()
        .openShare("/level", level)
        .that(
            degreesOfFreedom >= 1,
            "/degreesOfFreedom",
            "be at least 1 for an interval",
            degreesOfFreedom)
        .throwIfAny();
    double t = -StudentTDistribution.of(0, 1, degreesOfFreedom).quantile(0.5 * (1 - level));
    return new Interval(value - t * standardError, value + t * standardError);
  }
}

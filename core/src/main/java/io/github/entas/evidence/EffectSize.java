package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.stat.StandardNormal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a study found, as it found it.
 *
 * @param outcome what was measured
 * @param unit unit of the value; rates are fractions
 * @param value the effect, finite
 * @param standardError its standard error, greater than 0; null where it was not published
 * @param estimand whose mean effect it is
 * @param horizonMonths months between program and measurement, 0 or more; null where not told
 * @param context where and how it was found
 * @since 0.1.0
 */
public record EffectSize(
    Outcome outcome,
    EffectUnit unit,
    double value,
    @Nullable Double standardError,
    Estimand estimand,
    @Nullable Double horizonMonths,
    StudyContext context) {

  /** Checks the ranges. */
  public EffectSize {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(estimand, "estimand");
    Objects.requireNonNull(context, "context");
    Checks checks = new Checks().finite("/value", value);
    if (standardError != null) {
      checks.positive("/standardError", standardError);
    }
    if (horizonMonths != null) {
      checks.nonNegative("/horizonMonths", horizonMonths);
    }
    checks.throwIfAny();
  }

  /** An effect of which nothing else is known, its estimand included. */
  public static EffectSize of(Outcome outcome, EffectUnit unit, double value) {
    return new EffectSize(outcome, unit, value, null, Estimand.UNCLEAR, null, StudyContext.UNKNOWN);
  }

  /** This effect with a standard error, in the unit of the value. */
  public EffectSize withStandardError(double newStandardError) {
    return new EffectSize(outcome, unit, value, newStandardError, estimand, horizonMonths, context);
  }

  /**
   * This effect with the standard error behind a normal interval: (high − low)/(2z).
   *
   * @param low lower end
   * @param high upper end, greater than {@code low}; the value lies between
   * @param level in (0, 1), 0.95 for instance
   * @throws InvalidValueException if the ends are not around the value, or the level is no share
   */
  public EffectSize withInterval(double low, double high, double level) {
    new Checks()
        .that(low < high, "/high", "be greater than low, " + low, high)
        .that(
            low <= value && value <= high,
            "/value",
            "be in the interval, " + low + " to " + high,
            value)
        .openShare("/level", level)
        .throwIfAny();
    double z = -StandardNormal.quantile(0.5 * (1 - level));
    return withStandardError((high - low) / (2 * z));
  }

  /** This effect with an estimand. */
  public EffectSize withEstimand(Estimand newEstimand) {
    return new EffectSize(outcome, unit, value, standardError, newEstimand, horizonMonths, context);
  }

  /** This effect with a horizon. */
  public EffectSize withHorizonMonths(double months) {
    return new EffectSize(outcome, unit, value, standardError, estimand, months, context);
  }

  /** This effect with where and how it was found. */
  public EffectSize withContext(StudyContext newContext) {
    return new EffectSize(outcome, unit, value, standardError, estimand, horizonMonths, newContext);
  }

  /**
   * This effect in log points of household consumption, for whom it was measured: the estimand
   * stays what it is.
   *
   * @param assumptions what the conversion needs beyond the effect
   * @throws InvalidValueException if it cannot be converted, with the reason
   */
  public LogPoints toLogPoints(ConversionAssumptions assumptions) {
    return EffectConversion.of(this, assumptions);
  }

  /**
   * The effect on those who took the program up, in log points of household consumption.
   *
   * @param assumptions as in {@link #toLogPoints}
   * @param takeUp share of those offered who took it up, in (0, 1]
   * @param takeUpStandardError its standard error, 0 or more
   * @throws InvalidValueException if this is the effect on the treated already, if it is not clear
   *     whose it is, or if it cannot be converted
   */
  public LogPoints toLogPointsPerParticipant(
      ConversionAssumptions assumptions, double takeUp, double takeUpStandardError) {
    String twice =
        estimand == Estimand.TREATMENT_ON_TREATED
            ? "Maybe leave the take-up out: it would be applied twice."
            : "Maybe find out first whose mean effect it is.";
    new Checks()
        .that(
            estimand == Estimand.INTENTION_TO_TREAT,
            "/estimand",
            "be intention to treat for take-up to be divided out",
            estimand.word(),
            twice)
        .throwIfAny();
    return toLogPoints(assumptions).perParticipant(takeUp, takeUpStandardError);
  }
}

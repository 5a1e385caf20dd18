package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.stat.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect in log points of consumption, and how other scales come to it.
 *
 * <p>Standard errors are propagated to first order (the delta method), factors being independent of
 * the estimate and of each other. An unknown standard error stays unknown.
 *
 * <p>exp of an uncertain effect's mean is the median of the ratio, not its mean: draw in log points
 * and convert last.
 *
 * @param value ln of consumption with over consumption without; finite
 * @param standardError its standard error, greater than 0; null where it is not known
 * @since 0.1.0
 */
public record LogPoints(double value, @Nullable Double standardError) {

  private static final double WHOLE_LOSS = -1;

  /** Checks the ranges. */
  public LogPoints {
    Checks checks = new Checks().finite("/value", value);
    if (standardError != null) {
      checks.positive("/standardError", standardError);
    }
    checks.throwIfAny();
  }

  /**
   * From a change as a share of the control mean: ln(1 + p), standard error se/(1 + p).
   *
   * @param change p, 0.38 for +38 %; greater than −1
   * @param standardError se of p, or null
   * @throws InvalidValueException if everything would be lost, or a number is out of its range
   */
  public static LogPoints ofRelativeChange(double change, @Nullable Double standardError) {
    return of(Uncertain.of(change, standardError));
  }

  /**
   * From a difference d on a control mean m: p = d/m, with variance se_d²/m² + d²·se_m²/m⁴ −
   * 2d·cov/m³, then ln(1 + p). Taking m as known understates the error.
   *
   * @param difference d, in the unit of the mean
   * @param standardError se_d, or null
   * @param controlMean m, greater than 0
   * @param controlStandardError se_m, 0 or more
   * @param covariance of d and m; negative where d is treatment less control: −se_m² for
   *     independent groups
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofDifference(
      double difference,
      @Nullable Double standardError,
      double controlMean,
      double controlStandardError,
      double covariance) {
    new Checks()
        .positive("/controlMean", controlMean)
        .nonNegative("/controlStandardError", controlStandardError)
        .finite("/covariance", covariance)
        .throwIfAny();
    return of(
        Uncertain.of(difference, standardError)
            .over(controlMean, controlStandardError, covariance));
  }

  /**
   * From standard deviations of the outcome: p = g·CV, then ln(1 + p).
   *
   * @param effect g, Hedges' or Cohen's
   * @param standardError se of g, or null
   * @param coefficientOfVariation standard deviation over mean: √(exp(σ²) − 1) for a lognormal,
   *     about 0.4 inside a poor sample
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofStandardDeviations(
      double effect, @Nullable Double standardError, Distribution coefficientOfVariation) {
    return of(Uncertain.of(effect, standardError).times(coefficientOfVariation));
  }

  /**
   * From the change of a part of income: ln(1 + p·s·m).
   *
   * @param change p, relative change of that part: profit, or the earnings of one person
   * @param standardError se of p, or null
   * @param share s, what the part is of the household's income, in [0, 1]
   * @param passThrough m, what of additional income is consumed
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofPartOfIncome(
      double change, @Nullable Double standardError, Distribution share, Distribution passThrough) {
    return of(Uncertain.of(change, standardError).times(share).times(passThrough));
  }

  /**
   * From a return on capital: ln(1 + r·k·G·m/C).
   *
   * @param monthlyReturn r, share of the capital earned a month
   * @param standardError se of r, or null
   * @param kept k, share of the grant that is kept as capital
   * @param grant G, money, once
   * @param passThrough m, what of additional income is consumed
   * @param monthlyConsumption C, of the household, in the same money
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofMonthlyReturn(
      double monthlyReturn,
      @Nullable Double standardError,
      Distribution kept,
      double grant,
      Distribution passThrough,
      double monthlyConsumption) {
    new Checks()
        .nonNegative("/grant", grant)
        .positive("/monthlyConsumption", monthlyConsumption)
        .throwIfAny();
    return of(
        Uncertain.of(monthlyReturn, standardError)
            .times(kept)
            .times(passThrough)
            .times(grant / monthlyConsumption, 0));
  }

  /**
   * From a difference of employment: ln(1 + Δ·(w/C)·m).
   *
   * @param points Δ, 0.02 for two percentage points
   * @param standardError se of Δ, or null
   * @param monthlyWage w of who finds work
   * @param monthlyConsumption C, of the household, in the same money
   * @param passThrough m, what of additional income is consumed
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofEmployment(
      double points,
      @Nullable Double standardError,
      double monthlyWage,
      double monthlyConsumption,
      Distribution passThrough) {
    new Checks()
        .positive("/monthlyWage", monthlyWage)
        .positive("/monthlyConsumption", monthlyConsumption)
        .throwIfAny();
    return of(
        Uncertain.of(points, standardError)
            .times(monthlyWage / monthlyConsumption, 0)
            .times(passThrough));
  }

  /**
   * From a transfer: ln(1 + m·T/C), uncertain as far as m is.
   *
   * @param transfer T, money a month, 0 or more
   * @param monthlyConsumption C, of the same person or household, in the same money
   * @param passThrough m, what of it is consumed
   * @throws InvalidValueException as {@link #ofRelativeChange}
   */
  public static LogPoints ofTransfer(
      double transfer, double monthlyConsumption, Distribution passThrough) {
    new Checks()
        .nonNegative("/transfer", transfer)
        .positive("/monthlyConsumption", monthlyConsumption)
        .throwIfAny();
    return of(new Uncertain(transfer / monthlyConsumption, 0).times(passThrough));
  }

  /**
   * The relative change behind the coefficient of a dummy: exp(b − se²/2) − 1, where the standard
   * error is known; exp(b) − 1 otherwise. Source: Kennedy 1981, American Economic Review 71(4),
   * 801.
   */
  public double relativeChange() {
    double variance = standardError == null ? 0 : standardError * standardError;
    return StrictMath.expm1(value - 0.5 * variance);
  }

  /**
   * The effect on those who took the program up, from that on those who were offered it: b/q, with
   * variance se²/q² + b²·se_q²/q⁴.
   *
   * @param takeUp q in (0, 1]
   * @param takeUpStandardError se_q, 0 or more
   * @throws InvalidValueException if a number is out of its range
   */
  public LogPoints perParticipant(double takeUp, double takeUpStandardError) {
    new Checks()
        .positiveShare("/takeUp", takeUp)
        .nonNegative("/takeUpStandardError", takeUpStandardError)
        .throwIfAny();
    return ofLog(Uncertain.of(value, standardError).over(takeUp, takeUpStandardError, 0));
  }

  private static LogPoints of(Uncertain change) {
    new Checks()
        .that(Double.isFinite(change.value()), "/change", "be a finite number", change.value())
        .throwIfAny();
    if (!(change.value() > WHOLE_LOSS)) {
      throw new InvalidValueException(
          List.of(
              new Violation(
                  "",
                  "the change of consumption must be greater than −1, all of it",
                  String.valueOf(change.value()),
                  change.value() < WHOLE_LOSS
                      ? "Maybe percent was meant: rates are fractions."
                      : "")));
    }
    return ofLog(change.log1p());
  }

  private static LogPoints ofLog(Uncertain log) {
    boolean known = log.error() > 0;
    return new LogPoints(log.value(), known ? Double.valueOf(log.error()) : null);
  }
}

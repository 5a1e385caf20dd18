package io.github.entas.evidence;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.stat.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the way from an effect to log points of consumption, or the reason why there is none. */
record EffectConversion(EffectSize effect, ConversionAssumptions assumptions) {

  private static final Distribution WHOLE = Distribution.constant(1);

  /** The effect in log points of consumption. */
  static LogPoints of(EffectSize effect, ConversionAssumptions assumptions) {
    return new EffectConversion(effect, assumptions).converted();
  }

  private LogPoints converted() {
    return switch (effect.outcome()) {
      case CONSUMPTION -> ofConsumption();
      case INCOME -> ofIncome(WHOLE);
      case PROFIT -> ofIncome(assumptions.businessShare());
      case EARNINGS -> ofIncome(assumptions.earnerShare());
      case EMPLOYMENT -> ofEmployment();
      case RETURN_TO_CAPITAL -> ofReturn();
      case SALES -> throw refused("costs rise with sales: what is left of them is not known");
      case HEADCOUNT ->
          throw refused("a change of the headcount is what follows, not what goes in: a target");
      case OTHER -> throw refused("it is no outcome that consumption follows from");
    };
  }

  private LogPoints ofConsumption() {
    return switch (effect.unit()) {
      case LOG_POINTS -> new LogPoints(effect.value(), effect.standardError());
      case RELATIVE_CHANGE -> LogPoints.ofRelativeChange(effect.value(), effect.standardError());
      case MONEY ->
          LogPoints.ofDifference(
              effect.value(),
              effect.standardError(),
              needed(assumptions.controlMean(), "the mean without the program"),
              0,
              0);
      case STANDARD_DEVIATIONS ->
          LogPoints.ofStandardDeviations(
              effect.value(), effect.standardError(), assumptions.coefficientOfVariation());
      case INVERSE_HYPERBOLIC_SINE, SHARE_POINTS, MONTHLY_RETURN -> throw wrongUnit();
    };
  }

  private LogPoints ofIncome(Distribution share) {
    Uncertain change = relative();
    return LogPoints.ofPartOfIncome(
        change.value(),
        Double.isNaN(change.error()) ? null : Double.valueOf(change.error()),
        share,
        assumptions.passThrough());
  }

  /** The effect as a relative change of its own outcome. */
  private Uncertain relative() {
    Uncertain given = Uncertain.of(effect.value(), effect.standardError());
    return switch (effect.unit()) {
      case RELATIVE_CHANGE -> given;
      case LOG_POINTS -> given.expm1();
      case MONEY ->
          given.over(needed(assumptions.controlMean(), "the mean without the program"), 0, 0);
      case STANDARD_DEVIATIONS -> given.times(assumptions.coefficientOfVariation());
      case INVERSE_HYPERBOLIC_SINE, SHARE_POINTS, MONTHLY_RETURN -> throw wrongUnit();
    };
  }

  private LogPoints ofEmployment() {
    if (effect.unit() != EffectUnit.SHARE_POINTS) {
      throw wrongUnit();
    }
    return LogPoints.ofEmployment(
        effect.value(),
        effect.standardError(),
        needed(assumptions.monthlyWage(), "the wage of who finds work"),
        needed(assumptions.monthlyConsumption(), "the household's consumption"),
        assumptions.passThrough());
  }

  private LogPoints ofReturn() {
    if (effect.unit() != EffectUnit.MONTHLY_RETURN) {
      throw wrongUnit();
    }
    return LogPoints.ofMonthlyReturn(
        effect.value(),
        effect.standardError(),
        assumptions.capitalKept(),
        needed(assumptions.grant(), "the grant"),
        assumptions.passThrough(),
        needed(assumptions.monthlyConsumption(), "the household's consumption"));
  }

  private double needed(@Nullable Double given, String what) {
    if (given == null) {
      throw refused(what + " is not known");
    }
    return given;
  }

  private InvalidValueException wrongUnit() {
    return refused(
        effect.unit() == EffectUnit.INVERSE_HYPERBOLIC_SINE
            ? "inverse hyperbolic sines are near log points only where nobody is near 0"
            : "there is no way from " + effect.unit().word() + " of " + effect.outcome().word());
  }

  private InvalidValueException refused(String why) {
    return new InvalidValueException(
        List.of(
            new Violation(
                "", "an effect on " + effect.outcome().word() + " cannot be converted", why, "")));
  }
}

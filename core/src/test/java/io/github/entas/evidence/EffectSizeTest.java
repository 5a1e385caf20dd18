package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectSizeTest {

  private static final double EXACT = 1e-14;
  private static final ConversionAssumptions ASSUMED = ConversionAssumptions.DEFAULT;

  @Test
  void anIntervalIsAStandardError() {
    EffectSize effect = relative(Outcome.CONSUMPTION, 0.24).withInterval(0.04, 0.44, 0.95);

    assertThat(effect.standardError()).isCloseTo(0.2 / 1.959963984540054, within(EXACT));
  }

  @Test
  void consumptionIsConvertedFromEveryScaleThereIs() {
    assertThat(relative(Outcome.CONSUMPTION, 0.2).toLogPoints(ASSUMED).value())
        .isCloseTo(Math.log(1.2), within(EXACT));
    assertThat(of(Outcome.CONSUMPTION, EffectUnit.LOG_POINTS, 0.2).toLogPoints(ASSUMED).value())
        .isEqualTo(0.2);
    assertThat(
            of(Outcome.CONSUMPTION, EffectUnit.STANDARD_DEVIATIONS, 0.5)
                .toLogPoints(ASSUMED)
                .value())
        .isCloseTo(Math.log(1.2), within(EXACT));
    assertThat(
            of(Outcome.CONSUMPTION, EffectUnit.MONEY, 30)
                .toLogPoints(ASSUMED.withControlMean(150))
                .value())
        .isCloseTo(Math.log(1.2), within(EXACT));
  }

  @Test
  void whatIsOnlyPartOfConsumptionCountsLess() {
    assertThat(relative(Outcome.INCOME, 0.25).toLogPoints(ASSUMED).value())
        .isCloseTo(Math.log(1.2), within(EXACT));
    assertThat(relative(Outcome.PROFIT, 0.25).toLogPoints(ASSUMED).value())
        .isCloseTo(Math.log(1.1), within(EXACT));
    assertThat(relative(Outcome.EARNINGS, 0.25).toLogPoints(ASSUMED).value())
        .isCloseTo(Math.log(1.12), within(EXACT));
    assertThat(
            of(Outcome.PROFIT, EffectUnit.LOG_POINTS, Math.log(1.25)).toLogPoints(ASSUMED).value())
        .isCloseTo(Math.log(1.1), within(EXACT));
    assertThat(
            of(Outcome.PROFIT, EffectUnit.MONEY, 10)
                .toLogPoints(ASSUMED.withControlMean(40))
                .value())
        .isCloseTo(Math.log(1.1), within(EXACT));
  }

  @Test
  void returnsAndJobsNeedMoneyToBeSetAgainst() {
    assertThat(
            of(Outcome.RETURN_TO_CAPITAL, EffectUnit.MONTHLY_RETURN, 0.05)
                .toLogPoints(ASSUMED.withGrant(5e6, 2.4e6))
                .value())
        .isCloseTo(Math.log(1.05), within(EXACT));
    assertThat(
            of(Outcome.EMPLOYMENT, EffectUnit.SHARE_POINTS, 0.05)
                .toLogPoints(ASSUMED.withWage(2e6, 4e6))
                .value())
        .isCloseTo(Math.log(1.02), within(EXACT));
  }

  @Test
  void standardErrorsComeAlong() {
    EffectSize effect = relative(Outcome.CONSUMPTION, 0.25).withStandardError(0.05);

    assertThat(effect.toLogPoints(ASSUMED).standardError()).isCloseTo(0.04, within(EXACT));
    assertThat(
            of(Outcome.CONSUMPTION, EffectUnit.LOG_POINTS, 0.2)
                .withStandardError(0.03)
                .toLogPoints(ASSUMED)
                .standardError())
        .isEqualTo(0.03);
  }

  @Test
  void whatCannotBeConvertedIsRefusedWithTheReason() {
    refused(of(Outcome.SALES, EffectUnit.RELATIVE_CHANGE, 0.1), "costs rise with sales");
    refused(of(Outcome.HEADCOUNT, EffectUnit.RELATIVE_CHANGE, -0.2), "a target");
    refused(of(Outcome.OTHER, EffectUnit.STANDARD_DEVIATIONS, 0.2), "no outcome that consumption");
    refused(of(Outcome.CONSUMPTION, EffectUnit.MONEY, 10), "the mean without the program is not");
    refused(of(Outcome.RETURN_TO_CAPITAL, EffectUnit.MONTHLY_RETURN, 0.1), "the grant is not");
    refused(of(Outcome.EMPLOYMENT, EffectUnit.SHARE_POINTS, 0.1), "the wage of who finds work is");
    refused(
        of(Outcome.CONSUMPTION, EffectUnit.INVERSE_HYPERBOLIC_SINE, 0.1),
        "inverse hyperbolic sines are near log points only where nobody is near 0");
    refused(of(Outcome.EMPLOYMENT, EffectUnit.MONEY, 0.1), "no way from money of employment");
    refused(of(Outcome.RETURN_TO_CAPITAL, EffectUnit.MONEY, 5), "no way from money of return to");
    refused(of(Outcome.PROFIT, EffectUnit.SHARE_POINTS, 0.1), "no way from share points of profit");
  }

  @Test
  void everyPairOfOutcomeAndUnitIsConvertedOrRefused() {
    ConversionAssumptions all = ASSUMED.withControlMean(100).withGrant(10, 100).withWage(50, 100);
    List<String> converted = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (EffectUnit unit : EffectUnit.values()) {
        try {
          double value = of(outcome, unit, 0.1).toLogPoints(all).value();
          assertThat(value).isPositive().isLessThanOrEqualTo(0.1);
          converted.add(outcome + " " + unit);
        } catch (InvalidValueException e) {
          assertThat(e).hasMessageStartingWith("an effect on " + outcome.word() + " cannot be");
        }
      }
    }
    // Consumption, income, profit and earnings from four scales each; jobs and returns from one.
    assertThat(converted).hasSize(18);
  }

  @Test
  void takeUpIsDividedOutOnceOnly() {
    EffectSize offered =
        relative(Outcome.CONSUMPTION, 0.1).withEstimand(Estimand.INTENTION_TO_TREAT);

    assertThat(offered.toLogPointsPerParticipant(ASSUMED, 0.5, 0).value())
        .isCloseTo(2 * Math.log(1.1), within(EXACT));
    assertThatThrownBy(
            () ->
                offered
                    .withEstimand(Estimand.TREATMENT_ON_TREATED)
                    .toLogPointsPerParticipant(ASSUMED, 0.5, 0))
        .hasMessage(
            """
            estimand must be intention to treat for take-up to be divided out: treatment on treated
            Maybe leave the take-up out: it would be applied twice.""");
    assertThatThrownBy(
            () -> relative(Outcome.CONSUMPTION, 0.1).toLogPointsPerParticipant(ASSUMED, 0.5, 0))
        .hasMessageEndingWith("unclear\nMaybe find out first whose mean effect it is.");
  }

  @Test
  void badNumbersAreRefused() {
    EffectSize effect = relative(Outcome.CONSUMPTION, 0.1);

    assertThatThrownBy(() -> relative(Outcome.CONSUMPTION, Double.NaN))
        .hasMessage("value must be a finite number: NaN");
    assertThatThrownBy(() -> effect.withStandardError(0))
        .hasMessage("standardError must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> effect.withHorizonMonths(-1))
        .hasMessage("horizonMonths must be a finite number, 0 or more: -1.0");
    assertThatThrownBy(() -> effect.withInterval(0.2, 0.3, 95))
        .hasMessageContaining("value must be in the interval, 0.2 to 0.3: 0.1")
        .hasMessageContaining("level must be in (0, 1): 95.0");
    assertThatThrownBy(() -> effect.withInterval(0.3, 0.2, 0.95))
        .hasMessageContaining("high must be greater than low, 0.3: 0.2");
    assertThatThrownBy(() -> ASSUMED.withControlMean(0))
        .hasMessage("controlMean must be a finite number greater than 0: 0.0");
  }

  private static void refused(EffectSize effect, String why) {
    assertThatThrownBy(() -> effect.toLogPoints(ASSUMED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("an effect on " + effect.outcome().word() + " cannot be converted")
        .hasMessageContaining(why);
  }

  private static EffectSize relative(Outcome outcome, double value) {
    return of(outcome, EffectUnit.RELATIVE_CHANGE, value);
  }

  private static EffectSize of(Outcome outcome, EffectUnit unit, double value) {
    return EffectSize.of(outcome, unit, value);
  }
}

package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import org.junit.jupiter.api.Test;

class LogPointsTest {

  private static final double EXACT = 1e-15;
  private static final Distribution HALF = BetaDistribution.of(0.5, 0.15);
  private static final Distribution MOST = BetaDistribution.of(0.8, 0.1);

  @Test
  void aRelativeChangeBecomesItsLogarithm() {
    LogPoints effect = LogPoints.ofRelativeChange(0.38, 0.069);

    assertThat(effect.value()).isCloseTo(Math.log(1.38), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(0.05, within(EXACT));
  }

  @Test
  void anUnknownStandardErrorStaysUnknown() {
    assertThat(LogPoints.ofRelativeChange(0.38, null).standardError()).isNull();
    assertThat(LogPoints.ofPartOfIncome(0.38, null, HALF, MOST).standardError()).isNull();
    assertThat(LogPoints.ofDifference(10, null, 33, 2, 0).standardError()).isNull();
  }

  @Test
  void theErrorOfTheControlMeanCounts() {
    // p = 12/60 = 0.2; var = 9/3600 + 0.04·25/3600 = 10/3600
    LogPoints effect = LogPoints.ofDifference(12, 3.0, 60, 5, 0);

    assertThat(effect.value()).isCloseTo(Math.log(1.2), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(Math.sqrt(10.0 / 3600) / 1.2, within(EXACT));
  }

  @Test
  void aDifferenceAndItsControlMeanAreRelated() {
    // Independent groups: cov(d, m) = −se_m² = −25; −2·d·cov/m³ = 2·12·25/216000
    LogPoints effect = LogPoints.ofDifference(12, 3.0, 60, 5, -25);

    double variance = 10.0 / 3600 + 600.0 / 216000;
    assertThat(effect.standardError()).isCloseTo(Math.sqrt(variance) / 1.2, within(EXACT));
  }

  @Test
  void standardDeviationsAreScaledByTheCoefficientOfVariation() {
    // The six-country graduation pair: 0.12 standard deviations are 5 % at CV 0.4.
    LogPoints effect = LogPoints.ofStandardDeviations(0.12, 0.024, Distribution.constant(0.4));

    assertThat(effect.value()).isCloseTo(Math.log(1.048), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(0.0096 / 1.048, within(EXACT));
  }

  @Test
  void aPartOfIncomeCountsAsFarAsItReaches() {
    // p·s·m = 0.25·0.5·0.8 = 0.1; relative variances add up: (0.2² + 0.3² + 0.125²) to first order
    LogPoints effect = LogPoints.ofPartOfIncome(0.25, 0.05, HALF, MOST);

    assertThat(effect.value()).isCloseTo(Math.log(1.1), within(EXACT));
    double relative = Math.sqrt(0.04 + 0.09 + 0.015625);
    assertThat(effect.standardError()).isCloseTo(0.1 * relative / 1.1, within(1e-14));
  }

  @Test
  void aMonthlyReturnEarnsOnWhatIsKept() {
    // 0.05·0.6·5m·0.8/2.4m = 0.05
    LogPoints effect =
        LogPoints.ofMonthlyReturn(
            0.05, 0.01, Distribution.constant(0.6), 5e6, Distribution.constant(0.8), 2.4e6);

    assertThat(effect.value()).isCloseTo(Math.log(1.05), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(0.01 / 1.05, within(EXACT));
  }

  @Test
  void employmentCountsAtItsWage() {
    LogPoints effect = LogPoints.ofEmployment(0.05, 0.02, 2e6, 4e6, Distribution.constant(0.8));

    assertThat(effect.value()).isCloseTo(Math.log(1.02), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(0.008 / 1.02, within(EXACT));
  }

  @Test
  void aTransferIsAsUncertainAsItsPassThrough() {
    LogPoints effect = LogPoints.ofTransfer(80, 1000, BetaDistribution.of(0.75, 0.2));

    assertThat(effect.value()).isCloseTo(Math.log(1.06), within(EXACT));
    assertThat(effect.standardError()).isCloseTo(0.016 / 1.06, within(EXACT));
    assertThat(LogPoints.ofTransfer(80, 1000, Distribution.constant(1)).standardError()).isNull();
  }

  @Test
  void aDummysPercentageIsCorrected() {
    assertThat(new LogPoints(0.1, 0.2).relativeChange()).isCloseTo(Math.expm1(0.08), within(EXACT));
    assertThat(new LogPoints(0.1, null).relativeChange()).isCloseTo(Math.expm1(0.1), within(EXACT));
  }

  @Test
  void participantsGetTheWholeOfWhatWasSpreadOverThoseInvited() {
    // 0.06/0.5; var = 0.0004/0.25 + 0.0036·0.01/0.0625
    LogPoints effect = new LogPoints(0.06, 0.02).perParticipant(0.5, 0.1);

    assertThat(effect.value()).isCloseTo(0.12, within(EXACT));
    assertThat(effect.standardError()).isCloseTo(Math.sqrt(0.0016 + 0.000576), within(EXACT));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> LogPoints.ofRelativeChange(-1, null))
        .hasMessage("the change of consumption must be greater than −1, all of it: -1.0");
    assertThatThrownBy(() -> LogPoints.ofRelativeChange(-38, null))
        .hasMessageEndingWith("-38.0\nMaybe percent was meant: rates are fractions.");
    assertThatThrownBy(() -> LogPoints.ofRelativeChange(Double.NaN, null))
        .hasMessage("change must be a finite number: NaN");
    assertThatThrownBy(() -> LogPoints.ofDifference(1, 1.0, 0, -1, Double.NaN))
        .hasMessageContaining("controlMean must be a finite number greater than 0: 0.0")
        .hasMessageContaining("controlStandardError must be a finite number, 0 or more: -1.0")
        .hasMessageContaining("covariance must be a finite number: NaN");
    assertThatThrownBy(() -> new LogPoints(0.1, 0.2).perParticipant(0, 0))
        .hasMessage("takeUp must be in (0, 1]: 0.0");
    assertThatThrownBy(() -> new LogPoints(0.1, 0.0))
        .hasMessage("standardError must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> LogPoints.ofTransfer(-1, 0, HALF))
        .hasMessageContaining("transfer must be a finite number, 0 or more: -1.0")
        .hasMessageContaining("monthlyConsumption must be a finite number greater than 0: 0.0");
  }
}

package io.github.entas.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.Distribution;
import org.junit.jupiter.api.Test;

class LeverTest {

  private static final Distribution GAIN = Distribution.constant(0.5);

  @Test
  void eachLeverMovesItsNumberAsTheModelSays() {
    assertThat(CoFundingLever.of(GAIN).applied(100, 0.2)).isCloseTo(120, within(1e-12));
    assertThat(TakeUpLever.of(GAIN).applied(0.6, 0.25)).isCloseTo(0.7, within(1e-15));
    assertThat(UnitCostLever.of(GAIN).applied(100, 0.2)).isCloseTo(80, within(1e-12));
    assertThat(EffectLever.of(GAIN).applied(-0.1, 0.5)).isCloseTo(-0.15, within(1e-15));
    assertThat(TargetingAccuracyLever.of(GAIN).applied(0.5, 0.4)).isCloseTo(0.7, within(1e-15));
  }

  @Test
  void twoAccuracyGainsOnNothingAreTheirCombinedGain() {
    Lever lever = TargetingAccuracyLever.of(GAIN);
    assertThat(lever.applied(lever.applied(0, 0.2), 0.5)).isCloseTo(1 - 0.8 * 0.5, within(1e-15));
  }

  @Test
  void aGainBeyondOneIsForBudgetsAndEffectsOnly() {
    Distribution two = Distribution.constant(2);
    assertThat(CoFundingLever.of(two).maxGain()).isEqualTo(two);
    assertThat(EffectLever.of(two).maxGain()).isEqualTo(two);
    assertThatThrownBy(() -> TakeUpLever.of(two))
        .hasMessageStartingWith("maxGain must be in [0, 1]: 2.0");
    assertThatThrownBy(() -> UnitCostLever.of(two)).hasMessageContaining("Maybe 0.02 was meant");
    assertThatThrownBy(() -> TargetingAccuracyLever.of(two)).hasMessageContaining("[0, 1]");
  }

  @Test
  void strengthIsHalfAtTheHalfBudgetAndNothingWithoutMoney() {
    Enabler enabler = Enabler.of("data", 5e8, TakeUpLever.of(GAIN));
    assertThat(enabler.strength(0)).isZero();
    assertThat(enabler.strength(5e8)).isEqualTo(0.5);
    assertThat(enabler.strength(1e9)).isEqualTo(0.75);
    assertThatThrownBy(() -> Enabler.of("data", 5e8))
        .hasMessage("levers must hold at least one lever: none");
  }
}

package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.stat.Proportion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TargetChanceTest {

  private static final double[] RATES = {0.08, 0.05, 0.07, 0.06, 0.09};

  /** On target: 0.05, 0.06 and 0.07 itself. Missed by 0.01 and 0.02. */
  @Test
  void aRateAtTheTargetReachesIt() {
    TargetChance chance = TargetChance.of(RATES, 0.07);

    assertThat(chance.chance()).isEqualTo(Proportion.wilson(3, 5, 0.95));
    assertThat(chance.standardError()).isCloseTo(Math.sqrt(0.6 * 0.4 / 5), within(1e-15));
    assertThat(chance.expectedShortfall()).isCloseTo(0.03 / 5, within(1e-15));
  }

  @Test
  void allOrNoneOnTargetLeaveNoStandardErrorButAnInterval() {
    TargetChance never = TargetChance.of(RATES, 0.04);
    TargetChance always = TargetChance.of(RATES, 0.09);

    assertThat(never.standardError()).isZero();
    assertThat(never.chance().high()).isGreaterThan(0.3);
    assertThat(never.expectedShortfall()).isCloseTo(0.03, within(1e-15));
    assertThat(always.chance().value()).isEqualTo(1);
    assertThat(always.expectedShortfall()).isZero();
  }

  /** Type 7 of five values at 0.8: position 3.2, 0.08 + 0.2·0.01. */
  @Test
  void headroomIsTheQuantileLessTheTarget() {
    assertThat(TargetChance.headroom(RATES, 0.06, 0.8)).isCloseTo(0.022, within(1e-15));
    assertThat(TargetChance.headroom(RATES, 0.06, 0.25)).isEqualTo(0.06 - 0.06);
    assertThat(TargetChance.headroom(RATES, 0.1, 0.8)).isCloseTo(-0.018, within(1e-15));
  }

  @Test
  void badInputIsRefused() {
    refused(() -> TargetChance.of(new double[] {0.1}, 0.07), "rates must have at least 2 draws: 1");
    refused(
        () -> TargetChance.of(new double[] {0.1, Double.NaN}, 0.07),
        "rates must be finite numbers: draw 1 of \"rates\" is NaN");
    refused(() -> TargetChance.of(RATES, Double.NaN), "target must be a finite number: NaN");
    refused(
        () -> TargetChance.headroom(RATES, 0.07, 80),
        "chance must be in (0, 1): 80.0\nMaybe 0.8 was meant: rates are fractions.");
    refused(() -> TargetChance.headroom(RATES, 0.07, 0), "chance must be in (0, 1): 0.0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}

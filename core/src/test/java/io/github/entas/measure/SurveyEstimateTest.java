package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurveyEstimateTest {

  /** t₀.₉₇₅ with 3 degrees of freedom: F(t) = ½ + (t/√3/(1 + t²/3) + arctan(t/√3))/π. */
  private static final double T3 = 3.1824463052837095;

  @Test
  void theIntervalIsThatOfStudent() {
    SurveyEstimate.Interval interval = new SurveyEstimate(10, 2, 3, 1).interval(0.95);
    assertThat(interval.low()).isCloseTo(10 - 2 * T3, within(1e-12));
    assertThat(interval.high()).isCloseTo(10 + 2 * T3, within(1e-12));
  }

  @Test
  void withoutErrorTheIntervalIsThePoint() {
    assertThat(new SurveyEstimate(0, 0, 3, Double.NaN).interval(0.9))
        .isEqualTo(new SurveyEstimate.Interval(0, 0));
  }

  @Test
  void whatIsNoLevelIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurveyEstimate(0, 0, 3, 1).interval(95))
        .withMessage("level must be in (0, 1): 95.0\nMaybe 0.95 was meant: rates are fractions.");
  }

  @Test
  void whatIsNoEstimateIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurveyEstimate(Double.NaN, -1, -1, -1))
        .withMessage(
            """
            value must be a finite number: NaN
            standardError must be a finite number, 0 or more: -1.0
            degreesOfFreedom must be 0 or more: -1
            designEffect must be 0 or more, or NaN: -1.0""");
  }
}

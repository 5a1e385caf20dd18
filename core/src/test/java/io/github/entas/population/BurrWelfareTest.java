package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BurrWelfareTest {

  @Test
  void dagumRefusesWhatIsNoDistributionAllAtOnce() {
    refused(
        () -> new DagumWelfare(0, 2, -1),
        "scale must be a finite number greater than 0: 0.0",
        "a must be greater than 2, for a variance that is finite: 2.0",
        "p must be a finite number greater than 0: -1.0");
    refused(
        () -> new DagumWelfare(1, Double.NaN, 1),
        "a must be greater than 2, for a variance that is finite: NaN");
    refused(
        () -> new DagumWelfare(1, Double.POSITIVE_INFINITY, 1),
        "a must be greater than 2, for a variance that is finite: Infinity");
  }

  @Test
  void singhMaddalaRefusesWhatIsNoDistributionOrHasNoVariance() {
    refused(
        () -> new SinghMaddalaWelfare(Double.NaN, 0, 1),
        "scale must be a finite number greater than 0: NaN",
        "a must be a finite number greater than 0: 0.0");
    refused(
        () -> new SinghMaddalaWelfare(1, 4, 0.5),
        "q must make a·q greater than 2, for a variance that is finite: 0.5");
  }

  private static void refused(ThrowingCallable construction, String... messages) {
    assertThatThrownBy(construction)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal ->
                assertThat(refusal.violations().stream().map(v -> v.message()))
                    .containsExactly(messages));
  }

  @Test
  void nobodyIsBelowNothing() {
    assertThat(new DagumWelfare(1, 3, 1).rank(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new DagumWelfare(1, 3, 1).rank(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new SinghMaddalaWelfare(1, 3, 1).rank(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new SinghMaddalaWelfare(1, 3, 1).rank(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void everybodyIsBelowWhatIsBeyondThePowers() {
    assertThat(new DagumWelfare(1, 3, 1).rank(1e300)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(new SinghMaddalaWelfare(1, 3, 1).rank(1e300)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theFarLowerTailDoesNotUnderflow() {
    // F = (y/b)^(ap) there, and (y/b)^−a is more than a double can hold.
    DagumWelfare welfare = new DagumWelfare(1, 3, 0.03);

    for (double v : new double[] {-8, -7, -6.5, -6, -5}) {
      assertThat(welfare.consumption(v)).isPositive();
      assertThat(welfare.rank(welfare.consumption(v))).isCloseTo(v, within(1e-11));
    }
  }

  @Test
  void nobodyIsPoorAtALineOfAlmostNothing() {
    assertThat(new DagumWelfare(1e6, 12, 2).poverty(1e-8, 0)).isEqualTo(Poverty.NONE);
    assertThat(new SinghMaddalaWelfare(1e6, 24, 2).poverty(1e-8, 0)).isEqualTo(Poverty.NONE);
  }

  @Test
  void anyLineFitsThem() {
    DagumWelfare dagum = new DagumWelfare(1, 3, 1);
    SinghMaddalaWelfare singhMaddala = new SinghMaddalaWelfare(1, 3, 1);

    assertThat(dagum.fit(5)).isSameAs(dagum);
    assertThat(singhMaddala.fit(5)).isSameAs(singhMaddala);
    assertThat(dagum.given()).isEmpty();
  }
}

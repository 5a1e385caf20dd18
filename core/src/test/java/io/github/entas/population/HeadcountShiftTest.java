package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.stat.StandardNormal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadcountShiftTest {

  private static final LatentLognormal PLAIN = new LatentLognormal(0, 13.9, 0.5);
  private static final LatentLognormal FLOORED = new LatentLognormal(317000, 13.7, 0.76);
  private static final HeadcountShift BOTH =
      HeadcountShift.of(
          List.of(PLAIN, FLOORED), new double[] {605312, 600000}, new double[] {1, 3});

  @Test
  void oneLognormalCohortIsShiftedByTheClosedForm() {
    HeadcountShift shift =
        HeadcountShift.of(List.of(PLAIN), new double[] {605312}, new double[] {7});
    double expected = Math.log(605312) - 13.9 - 0.5 * StandardNormal.quantile(0.05);

    assertThat(shift.forHeadcount(0.05)).isCloseTo(expected, within(1e-14));
  }

  @Test
  void thePresentHeadcountNeedsNoShift() {
    assertThat(BOTH.forHeadcount(BOTH.headcount(0))).isCloseTo(0, within(1e-14));
  }

  @Test
  void headcountIsTheMeanOfTheCohortsWeightedByPersons() {
    double expected = (PLAIN.headcount(605312, 0.1) + 3 * FLOORED.headcount(600000, 0.1)) / 4;

    assertThat(BOTH.headcount(0.1)).isCloseTo(expected, within(1e-16));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-12, 1e-6, 1e-4, 0.05, 0.0671, 0.5, 0.9999, 0.999999999})
  void everyTargetIsMet(double target) {
    // ulp(μ)/σ = 4e-15 in the probit; its relative slope is below 37 for the least target.
    assertThat(BOTH.headcount(BOTH.forHeadcount(target))).isCloseTo(target, within(target * 1e-12));
  }

  @Test
  void nobodyIsPoorOnceEveryFloorIsAtItsLine() {
    HeadcountShift shift =
        HeadcountShift.of(
            List.of(FLOORED, FLOORED), new double[] {605312, 400000}, new double[] {1, 1});

    assertThat(shift.headcount(Math.log(605312 / 317000.0) + 1e-12)).isZero();
    assertThat(shift.forHeadcount(1e-9)).isLessThan(Math.log(605312 / 317000.0));
  }

  @Test
  void cohortsFarApartAreStillBracketed() {
    // Between the two the headcount stays at one half: the slope vanishes there.
    HeadcountShift shift =
        HeadcountShift.of(
            List.of(new LatentLognormal(0, 0, 0.01), new LatentLognormal(0, 50, 0.01)),
            new double[] {1, 1},
            new double[] {1, 1});

    assertThat(shift.headcount(shift.forHeadcount(0.4))).isCloseTo(0.4, within(1e-13));
    assertThat(shift.headcount(shift.forHeadcount(0.5))).isCloseTo(0.5, within(1e-13));
    assertThat(shift.headcount(shift.forHeadcount(0.501))).isCloseTo(0.501, within(1e-13));
  }

  @Test
  void laterChangesToTheArraysAreNotSeen() {
    double[] lines = {605312};
    double[] persons = {1};
    HeadcountShift shift = HeadcountShift.of(List.of(PLAIN), lines, persons);
    double before = shift.headcount(0);
    lines[0] = 1;
    persons[0] = 5;

    assertThat(shift.headcount(0)).isEqualTo(before);
  }

  @Test
  void impossibleInputIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> HeadcountShift.of(List.of(PLAIN), new double[] {0, 1}, new double[] {-1}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            povertyLines must hold one line for each of 1 cohorts: 2
            povertyLines must all be finite numbers greater than 0: [0.0, 1.0]
            persons must all be finite numbers greater than 0: [-1.0]""");
    assertThatThrownBy(() -> HeadcountShift.of(List.of(), new double[0], new double[0]))
        .hasMessage("welfare must hold at least one cohort: none");
    assertThatThrownBy(() -> HeadcountShift.of(List.of(PLAIN), new double[] {1}, new double[0]))
        .hasMessage("persons must hold one number for each of 1 cohorts: 0");
    assertThatThrownBy(() -> BOTH.forHeadcount(6.71))
        .hasMessage(
            "headcount must be in (0, 1): 6.71\nMaybe 0.0671 was meant: rates are fractions.");
    assertThatThrownBy(() -> BOTH.forHeadcount(Double.NaN)).hasMessageContaining("NaN");
  }
}

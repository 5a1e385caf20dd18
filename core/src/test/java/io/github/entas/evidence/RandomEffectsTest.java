package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.evidence.RandomEffects.HartungKnapp;
import io.github.entas.stat.Interval;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomEffectsTest {

  @Test
  void studiesThatAgreeTooWellMakeHartungAndKnappTooNarrow() {
    RandomEffects pooled = RandomEffects.of(Trials.agreeing(), PoolingMethod.REML);
    HartungKnapp errors = pooled.hartungKnapp();

    assertThat(pooled.standardError()).isCloseTo(0.068, within(0.0005));
    assertThat(errors.interval().low()).isCloseTo(0.077, within(0.0005));
    assertThat(errors.interval().high()).isCloseTo(0.121, within(0.0005));
    assertThat(errors.interval().width()).isLessThan(pooled.interval().width());
    assertThat(errors.guardedStandardError()).isEqualTo(pooled.standardError());
    assertThat(errors.guardedInterval().width()).isGreaterThan(pooled.interval().width());
  }

  @Test
  void studiesThatAgreeTooWellLeaveNoVarianceBetweenThem() {
    RandomEffects pooled = RandomEffects.of(Trials.agreeing(), PoolingMethod.REML);

    assertThat(pooled.tau2IntervalIsEmpty()).isTrue();
    assertThat(pooled.tau2Interval()).isEqualTo(new Interval(0, 0));
    assertThat(RandomEffects.of(Trials.schools(), PoolingMethod.REML).tau2IntervalIsEmpty())
        .isFalse();
  }

  @Test
  void microcreditHasNoHeterogeneityToSee() {
    RandomEffects pooled = RandomEffects.of(Trials.microcredit(), PoolingMethod.REML);

    assertThat(pooled.estimate()).isCloseTo(1.13, within(0.005));
    assertThat(pooled.standardError()).isCloseTo(0.95, within(0.005));
    assertThat(pooled.tau2()).isZero();
    assertThat(pooled.i2()).isZero();
  }

  /** Two studies: Q = d²/(v₁ + v₂), so that DL, HE, PM and REML are d²/2 − (v₁ + v₂)/2. */
  @ParameterizedTest
  @EnumSource(
      value = PoolingMethod.class,
      names = {"DL", "HE", "PM", "REML"})
  void twoStudiesHaveAClosedForm(PoolingMethod method) {
    RandomEffects pooled = RandomEffects.of(Trials.two(), method);

    double tau2 = (0.36 - 0.05) / 2;
    double precision = 1 / (0.01 + tau2) + 1 / (0.04 + tau2);
    double mean = (0.1 / (0.01 + tau2) + 0.7 / (0.04 + tau2)) / precision;
    assertThat(pooled.tau2()).isCloseTo(tau2, within(1e-14));
    assertThat(pooled.estimate()).isCloseTo(mean, within(1e-14));
    assertThat(pooled.standardError()).isCloseTo(Math.sqrt(1 / precision), within(1e-14));
    assertThat(pooled.q()).isCloseTo(0.36 / 0.05, within(1e-13));
    assertThat(pooled.predictionIntervals().riley()).isNull();
  }

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void identicalEstimatesDoNotDiffer(PoolingMethod method) {
    Studies same = Studies.of(new double[] {0.3, 0.3, 0.3}, new double[] {0.01, 0.02, 0.04});
    RandomEffects pooled = RandomEffects.of(same, method);

    assertThat(pooled.estimate()).isEqualTo(0.3);
    assertThat(pooled.tau2()).isZero();
    assertThat(pooled.q()).isZero();
    assertThat(pooled.qPValue()).isEqualTo(1);
    assertThat(pooled.i2()).isZero();
    assertThat(pooled.hartungKnapp().interval()).isEqualTo(new Interval(0.3, 0.3));
    assertThat(pooled.shrunken()).allMatch(study -> study.estimate() == 0.3);
  }

  /**
   * Weights of 1 : 1e-24. DL without differences: tr P is Σ of the other weights, but for 1e-24.
   */
  @Test
  void oneDominantStudyCostsNoDigits() {
    double[] v = {1e-24, 1, 2, 4};
    Studies studies = Studies.of(new double[] {0.5, 3, -2, 5}, v);
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.DL);

    double q = 2.5 * 2.5 + 2.5 * 2.5 / 2 + 4.5 * 4.5 / 4;
    assertThat(pooled.q()).isCloseTo(q, within(1e-14 * q));
    assertThat(pooled.tau2()).isCloseTo((q - 3) / 3.5, within(1e-14 * q));
    RandomEffects equal = RandomEffects.of(studies, PoolingMethod.EE);
    assertThat(equal.estimate() - 0.5).isCloseTo(0, within(1e-16));
    assertThat(equal.weights()[3]).isCloseTo(2.5e-25, within(1e-39));
    for (PoolingMethod method : PoolingMethod.values()) {
      assertThat(RandomEffects.of(studies, method).tau2()).isBetween(0.0, 100.0);
    }
  }

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void allUnitsAreServed(PoolingMethod method) {
    RandomEffects one = RandomEffects.of(Trials.bcg(), method);
    for (double c : new double[] {1e-25, 1e-8, 1e8, 1e25}) {
      RandomEffects pooled =
          RandomEffects.of(RandomEffectsProperties.times(Trials.bcg(), c), method);
      assertThat(pooled.tau2() / c / c).isCloseTo(one.tau2(), within(1e-12));
      assertThat(pooled.estimate() / c).isCloseTo(one.estimate(), within(1e-12));
      assertThat(pooled.i2()).isCloseTo(one.i2(), within(1e-10));
    }
  }

  @Test
  void aLevelIsThatOfAllIntervals() {
    RandomEffects wide = RandomEffects.of(Trials.bcg(), PoolingMethod.PM, 0.99);
    RandomEffects narrow = RandomEffects.of(Trials.bcg(), PoolingMethod.PM, 0.5);

    assertThat(wide.level()).isEqualTo(0.99);
    // Φ⁻¹(0.995)/Φ⁻¹(0.75), and of Student's t with 12: 3.054540/0.695483.
    assertThat(wide.interval().width() / narrow.interval().width())
        .isCloseTo(2.5758293035489 / 0.674489750196082, within(1e-12));
    assertThat(wide.hartungKnapp().interval().width() / narrow.hartungKnapp().interval().width())
        .isCloseTo(3.054540 / 0.695483, within(1e-5));
    assertThat(wide.tau2Interval().width()).isGreaterThan(narrow.tau2Interval().width());
  }

  @Test
  void whatWentInCanBeAskedFor() {
    Studies studies = Trials.schools();
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.HS);

    assertThat(pooled.studies()).isSameAs(studies);
    assertThat(pooled.method()).isEqualTo(PoolingMethod.HS);
    assertThat(pooled.level()).isEqualTo(0.95);
    assertThat(pooled.shrunken().get(2).id()).isEqualTo("C");
    pooled.weights()[0] = 9;
    assertThat(Arrays.stream(pooled.weights()).sum()).isCloseTo(1, within(1e-15));
  }

  @Test
  void oneStudyCannotBePooled() {
    Studies one = Studies.of(new double[] {0.1}, new double[] {0.01});

    assertThatThrownBy(() -> RandomEffects.of(one, PoolingMethod.DL, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            studies must be at least 2 to pool them: 1
            Maybe BayesianSynthesis: its prior makes do with one.
            level must be in (0, 1): 1.0""");
    assertThatThrownBy(() -> RandomEffects.of(Trials.two(), PoolingMethod.DL).leaveOneOut())
        .hasMessage("studies must be at least 3 to leave one out: 2");
    assertThatThrownBy(() -> RandomEffects.of(Trials.two(), PoolingMethod.DL, Double.NaN))
        .hasMessage("level must be in (0, 1): NaN");
  }

  @Test
  void whatCannotBeSquaredIsRefused() {
    Studies odd = Studies.of(new double[] {1e61, 0}, new double[] {1e-61, 1});

    assertThatThrownBy(() -> RandomEffects.of(odd, PoolingMethod.DL))
        .hasMessage(
            """
            estimates[0] must be in [-1e60, 1e60]: 1.0E61
            Maybe another unit was meant.
            variances[0] must be in [1e-60, 1e60]: 1.0E-61
            Maybe another unit was meant.""");
  }
}

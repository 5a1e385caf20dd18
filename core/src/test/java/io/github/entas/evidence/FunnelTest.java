package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Egger's test and PET-PEESE. */
class FunnelTest {

  /** Estimates 0.1 + 2·se without noise. */
  @Test
  void aPureSmallStudyEffectIsTakenOff() {
    double[] errors = {0.1, 0.2, 0.3, 0.4};
    Studies studies = Studies.ofStandardErrors(new double[] {0.3, 0.5, 0.7, 0.9}, errors);
    EggerTest test = EggerTest.of(studies);

    assertThat(test.slope().estimate()).isCloseTo(2, within(1e-14));
    assertThat(test.limit().estimate()).isCloseTo(0.1, within(1e-15));
    assertThat(test.slope().pValue()).isLessThan(1e-20);
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(PetPeese.of(studies).conditional()).isEqualTo(PetPeese.of(studies).peese());
  }

  @Test
  void theConditionalEstimateFollowsPet() {
    PetPeese trials = PetPeese.of(Trials.bcg());

    assertThat(trials.pet().pValue()).isGreaterThan(PetPeese.CONDITIONAL_P);
    assertThat(trials.petFindsAnEffect()).isFalse();
    assertThat(trials.conditional()).isEqualTo(trials.pet());
  }

  /** All estimates are positive and PET is below 0: its p of 0.093 is not for an effect. */
  @Test
  void petOnTheOtherSideFindsNoEffect() {
    PetPeese biased = PetPeese.of(Trials.biased());

    assertThat(biased.pet().estimate()).isNegative();
    assertThat(biased.pet().pValue()).isLessThan(PetPeese.CONDITIONAL_P);
    assertThat(biased.petFindsAnEffect()).isFalse();
    assertThat(biased.conditional()).isEqualTo(biased.pet());
  }

  @Test
  void theSignOfTheEffectsDoesNotMatter() {
    Studies studies = Trials.biased();
    PetPeese mirrored = PetPeese.of(RandomEffectsProperties.times(studies, -1));

    assertThat(mirrored.peese().estimate())
        .isCloseTo(-PetPeese.of(studies).peese().estimate(), within(1e-16));
    assertThat(mirrored.petFindsAnEffect()).isFalse();
  }

  @Test
  void fewStudiesAreTold() {
    assertThat(EggerTest.of(Trials.schools()).fewStudies()).isTrue();
    assertThat(PetPeese.of(Trials.schools()).fewStudies()).isTrue();
    assertThat(EggerTest.of(Trials.bcg()).fewStudies()).isFalse();
    assertThat(PetPeese.of(Trials.bcg()).fewStudies()).isFalse();
    assertThat(EggerTest.of(Trials.bcg().without(0).without(0).without(0)).fewStudies()).isFalse();
    assertThat(EggerTest.of(Trials.bcg().without(0).without(0).without(0).without(0)).fewStudies())
        .isTrue();
  }

  @Test
  void equalErrorsMakeNoFunnel() {
    String message = "standardErrors must differ between studies, or there is no funnel: all 0.2";
    refused(() -> EggerTest.of(Trials.equalVariances()), message);
    refused(() -> PetPeese.of(Trials.equalVariances()), message);
    refused(() -> TrimAndFill.of(Trials.equalVariances(), PoolingMethod.DL), message);
    refused(() -> EggerTest.of(Trials.two()), "studies must be at least 3: 2");
    refused(() -> PetPeese.of(Trials.two()), "studies must be at least 3: 2");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).hasMessage(message);
  }
}

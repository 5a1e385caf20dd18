package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.TrimAndFill.Estimator;
import io.github.entas.evidence.TrimAndFill.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrimAndFillTest {

  @Test
  void studiesAreMirroredAtTheCenterWithoutThem() {
    TrimAndFill result = TrimAndFill.of(Trials.bcg(), PoolingMethod.REML);
    Studies all = result.pooled().studies();

    assertThat(result.side()).isEqualTo(Side.RIGHT);
    assertThat(result.filled()).isEqualTo(1);
    assertThat(result.converged()).isTrue();
    assertThat(result.studies().count()).isEqualTo(13);
    assertThat(all.count()).isEqualTo(14);
    assertThat(all.ids().get(13)).isEqualTo("mirror of 7");
    double center = RandomEffects.of(Trials.bcg().without(6), PoolingMethod.REML).estimate();
    assertThat(all.estimate(13)).isCloseTo(2 * center - all.estimate(6), within(1e-14));
    assertThat(all.variance(13)).isEqualTo(all.variance(6));
  }

  /**
   * By hand, weights equal: 0, 0, 0, 1, 5 have the center 1.2, ranks −2, −3, −4, 1, 5 (of equal
   * distances the first ranks lower), T = 6, L₀ = (24 − 30)/9 below 0.
   */
  @Test
  void nothingIsFilledIntoABalancedFunnel() {
    TrimAndFill result = filled(Estimator.L0, 0, 0, 0, 1, 5);

    assertThat(result.filled()).isZero();
    assertThat(result.pooled().estimate()).isCloseTo(1.2, within(1e-15));
  }

  /**
   * By hand: −1, 1, 2, 10 have the center 3, ranks −3, −2, −1, 4; R₀ = 4 − 3 − 1 = 0. With −1, 1,
   * 10, 11 the center is 5.25, the distances 6.25, 4.25, 4.75, 5.75 rank −4, … so R₀ is 0 too. Two
   * beyond all of the left, 0, 0.1, 0.2, 8, 9, center 3.46: ranks −3, −2, −1, 4, 5, R₀ = 5 − 3 − 1
   * = 1; without 9 the center is 2.075, ranks still −3, −2, −1, 4, 5 and R₀ is 1 again.
   */
  @Test
  void farthestOnOneSideCountForR0() {
    assertThat(filled(Estimator.R0, -1, 1, 2, 10).filled()).isZero();
    assertThat(filled(Estimator.R0, -1, 1, 10, 11).filled()).isZero();
    TrimAndFill result = filled(Estimator.R0, 0, 0.1, 0.2, 8, 9);
    assertThat(result.filled()).isEqualTo(1);
    assertThat(result.pooled().studies().estimate(5)).isCloseTo(2 * 2.075 - 9, within(1e-14));
  }

  @Test
  void aMirroredFunnelIsFilledOnTheOtherSide() {
    Studies studies = Trials.biased();
    Studies mirrored = RandomEffectsProperties.times(studies, -1);
    TrimAndFill left = TrimAndFill.of(studies, PoolingMethod.DL);
    TrimAndFill right = TrimAndFill.of(mirrored, PoolingMethod.DL);

    assertThat(left.side()).isEqualTo(Side.LEFT);
    assertThat(right.side()).isEqualTo(Side.RIGHT);
    assertThat(right.filled()).isEqualTo(left.filled()).isPositive();
    assertThat(right.pooled().estimate()).isCloseTo(-left.pooled().estimate(), within(1e-15));
    assertThat(left.pooled().estimate())
        .isLessThan(RandomEffects.of(studies, PoolingMethod.DL).estimate());
  }

  /** DL: with none trimmed one is missing, with one none, and so on. */
  @Test
  void aCountThatGoesAroundEndsAtTheSmallest() {
    Studies studies =
        Studies.of(new double[] {-0.34, 0.94, 0.33, 0.41}, new double[] {0.09, 10.71, 0.10, 0.39});
    TrimAndFill result = TrimAndFill.of(studies, PoolingMethod.DL, Estimator.R0, Side.LEFT);

    assertThat(result.converged()).isFalse();
    assertThat(result.filled()).isZero();
    Studies seven =
        Studies.of(
            new double[] {0.04, 0.18, 0.76, 0.64, 0.65, 0.57, -0.51},
            new double[] {0.42, 0.09, 0.16, 0.29, 0.67, 3.61, 0.07});
    TrimAndFill other = TrimAndFill.of(seven, PoolingMethod.DL, Estimator.L0, Side.LEFT);
    assertThat(other.converged()).isFalse();
    assertThat(other.filled()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Estimator.class)
  void identicalEstimatesNeedNoOthers(Estimator estimator) {
    assertThat(filled(estimator, 0.3, 0.3, 0.3).filled()).isZero();
  }

  @Test
  void namesStayApart() {
    Studies studies =
        Studies.ofStandardErrors(new double[] {0, 0.1, 0.2, 8, 9}, new double[] {1, 1, 1, 1, 1})
            .withIds(List.of("mirror of b", "c", "d", "e", "b"));
    TrimAndFill result = TrimAndFill.of(studies, PoolingMethod.EE, Estimator.R0, Side.LEFT);

    assertThat(result.pooled().studies().ids()).endsWith("b", "mirror of b'");
  }

  @Test
  void fewStudiesAreTold() {
    assertThat(TrimAndFill.of(Trials.schools(), PoolingMethod.DL).fewStudies()).isTrue();
    assertThat(TrimAndFill.of(Trials.bcg(), PoolingMethod.DL).fewStudies()).isFalse();
    assertThatThrownBy(
            () -> TrimAndFill.of(Trials.two(), PoolingMethod.DL, Estimator.L0, Side.LEFT))
        .hasMessage("studies must be at least 3: 2");
  }

  private static TrimAndFill filled(Estimator estimator, double... estimates) {
    double[] v = new double[estimates.length];
    Arrays.fill(v, 1);
    return TrimAndFill.of(Studies.of(estimates, v), PoolingMethod.EE, estimator, Side.LEFT);
  }
}

package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InequalityMeasuresTest {

  private static final double EXACT = 1e-14;
  private static final InequalityMeasures FOUR =
      InequalityMeasures.of(WeightedSample.of(1, 2, 3, 4));

  @Test
  void fourPersonsComeOutAsByHand() {
    // All pairs: Σ|xᵢ − xⱼ|/(2n²μ) = 20/(32·2.5).
    assertThat(FOUR.gini()).isCloseTo(0.25, within(EXACT));
    // Σ(1 − rᵢ)((1 − Sᵢ₋₁)³ − (1 − Sᵢ)³) with (37, 19, 7, 1)/64 and r = 0.4, 0.8, 1.2, 1.6.
    assertThat(FOUR.sGini(3)).isCloseTo((0.6 * 37 + 0.2 * 19 - 0.2 * 7 - 0.6) / 64, within(EXACT));
    assertThat(FOUR.meanLogDeviation()).isCloseTo(Math.log(2.5) - Math.log(24) / 4, within(EXACT));
    assertThat(FOUR.theil())
        .isCloseTo(
            (0.4 * Math.log(0.4) + 0.8 * Math.log(0.8) + 1.2 * Math.log(1.2) + 1.6 * Math.log(1.6))
                / 4,
            within(EXACT));
    assertThat(FOUR.generalizedEntropy(2)).isCloseTo(0.1, within(EXACT));
    assertThat(FOUR.atkinson(1)).isCloseTo(1 - Math.pow(24, 0.25) / 2.5, within(EXACT));
    assertThat(FOUR.atkinson(2)).isCloseTo(1 - 48.0 / 25 / 2.5, within(EXACT));
    assertThat(FOUR.hoover()).isCloseTo(0.2, within(EXACT));
    // 2(2.5·0.75 − 1.5)/2: the median is the second of four.
    assertThat(FOUR.wolfson()).isCloseTo(0.375, within(EXACT));
  }

  @Test
  void oneOwnerAmongNHasAGiniOfOneLessOneNth() {
    InequalityMeasures owner = InequalityMeasures.of(WeightedSample.of(0, 0, 0, 0, 7));

    assertThat(owner.gini()).isCloseTo(0.8, within(EXACT));
    assertThat(owner.theil()).isCloseTo(Math.log(5), within(EXACT));
    assertThat(owner.hoover()).isCloseTo(0.8, within(EXACT));
  }

  @Test
  void nothingIsUnequalWhereAllAreEqual() {
    InequalityMeasures equal = InequalityMeasures.of(WeightedSample.of(0.3, 0.3, 0.3));

    assertThat(equal.gini()).isZero();
    assertThat(equal.theil()).isCloseTo(0, within(1e-30));
    assertThat(equal.atkinson(2)).isCloseTo(0, within(1e-30));
    assertThat(equal.hoover()).isCloseTo(0, within(1e-16));
    assertThat(equal.decileShares()).hasSize(10);
  }

  @Test
  void whatIsNotDefinedIsRefused() {
    InequalityMeasures zero = InequalityMeasures.of(WeightedSample.of(0, 1));

    assertThatThrownBy(zero::meanLogDeviation).hasMessageContaining("greater than 0");
    assertThatThrownBy(() -> zero.atkinson(1)).hasMessageContaining("greater than 0");
    assertThatThrownBy(() -> zero.generalizedEntropy(-1)).hasMessageContaining("greater than 0");
    assertThatThrownBy(() -> zero.sGini(1)).hasMessageContaining("greater than 1");
    assertThatThrownBy(zero::quintileShareRatio).hasMessageContaining("greater than 0");
    assertThatThrownBy(() -> InequalityMeasures.of(WeightedSample.of(-1, 1)))
        .hasMessageContaining("greater than 0");
  }
}

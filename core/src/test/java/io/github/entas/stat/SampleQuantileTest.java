package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleQuantileTest {

  @Test
  void interpolatesBetweenOrderStatistics() {
    // R 4: quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(.1, .33, .5, .9), type = 7) = 1, 2.31, 3.5, 6.9.
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    assertThat(SampleQuantile.of(values, 0.1)).isCloseTo(1, Assertions.within(1e-14));
    assertThat(SampleQuantile.of(values, 0.33)).isCloseTo(2.31, Assertions.within(1e-14));
    assertThat(SampleQuantile.of(values, 0.5)).isEqualTo(3.5);
    assertThat(SampleQuantile.of(values, 0.9)).isCloseTo(6.9, Assertions.within(1e-14));
    assertThat(values).containsExactly(3, 1, 4, 1, 5, 9, 2, 6);
  }

  @Test
  void theEndsAreTheExtremes() {
    double[] values = {2, 7, 1};
    assertThat(SampleQuantile.of(values, 0)).isEqualTo(1);
    assertThat(SampleQuantile.of(values, 1)).isEqualTo(7);
  }

  @Test
  void oneValueIsEveryQuantile() {
    assertThat(SampleQuantile.of(new double[] {3}, 0.37)).isEqualTo(3);
    assertThat(SampleQuantile.ofSorted(new double[] {3}, 1)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void probabilitiesOutsideAreRefused(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleQuantile.of(new double[] {1}, p))
        .withMessage("p must be in [0, 1]: " + p);
  }

  @Test
  void nothingAndNaNAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleQuantile.of(new double[0], 0.5))
        .withMessage("values must hold at least one number: none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleQuantile.of(new double[] {Double.NaN, 1, 2}, 0.5))
        .withMessage("values must be numbers: NaN");
  }
}

package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void summarizesByHand() {
    // Randomization 0 holds draws 1, 5, 3; randomization 1 holds 2, 4, 9.
    double[] draws = {1, 2, 5, 4, 3, 9};
    Estimate estimate = Estimate.of(draws, 2);
    assertThat(estimate.mean()).isEqualTo(4);
    // Squares of −3, −2, 1, 0, −1, 5 sum to 40.
    assertThat(estimate.sd()).isEqualTo(Math.sqrt(8));
    // Means 3 and 5: sd √2, over √2.
    assertThat(estimate.standardError()).isCloseTo(1, Assertions.within(1e-15));
    // Sorted 1 2 3 4 5 9 at positions 0.25, 1.25, 2.5, 3.75, 4.75.
    assertThat(estimate.quantiles())
        .containsOnly(
            Map.entry(0.05, 1.25),
            Map.entry(0.25, 2.25),
            Map.entry(0.5, 3.5),
            Map.entry(0.75, 4.75),
            Map.entry(0.95, 8.0));
    assertThat(draws).containsExactly(1, 2, 5, 4, 3, 9);
    assertThat(Estimate.randomizationMeans(draws, 2)).containsExactly(3, 5);
  }

  @Test
  void aConstantHasNoErrorOfAnyKind() {
    double[] draws = IntStream.range(0, 64).mapToDouble(d -> 0.1).toArray();
    Estimate estimate = Estimate.of(draws, 16);
    assertThat(estimate.mean()).isEqualTo(0.1);
    assertThat(estimate.sd()).isZero();
    assertThat(estimate.standardError()).isZero();
    assertThat(estimate.quantiles().values()).containsOnly(0.1);
  }

  @Test
  void spreadWithinRandomizationsIsNoSimulationError() {
    double[] draws = IntStream.range(0, 64).mapToDouble(d -> d < 32 ? 0 : 1).toArray();
    Estimate estimate = Estimate.of(draws, 16);
    assertThat(estimate.standardError()).isZero();
    assertThat(estimate.sd()).isEqualTo(Math.sqrt(16.0 / 63));
  }

  @Test
  void largeOffsetsLoseNoDigits() {
    double[] draws = IntStream.range(0, 64).mapToDouble(d -> 1e9 + d).toArray();
    // Variance of 0 … 63 with n − 1: n(n + 1)/12.
    assertThat(Estimate.of(draws, 16).sd())
        .isCloseTo(Math.sqrt(64 * 65 / 12.0), Assertions.within(1e-12));
  }

  @Test
  void oneDrawARandomizationIsEnough() {
    Estimate estimate = Estimate.of(new double[] {1, 3}, 2);
    assertThat(estimate.standardError()).isCloseTo(1, Assertions.within(1e-15));
  }

  @Test
  void drawsMustFillTheRandomizations() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.of(new double[17], 16))
        .withMessage("draws must be a multiple of randomizations, 16, and at least one: 17");
    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.of(new double[0], 16));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.of(new double[16], 1))
        .withMessage("randomizations must be at least 2: 1");
  }

  @Test
  void drawsMustBeFinite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.of(new double[] {0, Double.NaN}, 2))
        .withMessage("values must be finite: draw 1 is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.of(new double[] {Double.POSITIVE_INFINITY, 0}, 2));
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawCountsTest {

  @Test
  void measuresObeyTheirBounds() {
    assertThat(DrawCounts.possible(0, 0, 0)).isTrue();
    assertThat(DrawCounts.possible(1, 1, 1)).isTrue();
    assertThat(DrawCounts.possible(0.5, 0.25, 0.125)).isTrue();
    assertThat(DrawCounts.possible(0.5, 0.25, 0.124)).as("P1² ≤ P0·P2").isFalse();
    assertThat(DrawCounts.possible(0.5, 0.25, 0.26)).as("P2 ≤ P1").isFalse();
    assertThat(DrawCounts.possible(0.5, 0.51, 0.5)).as("P1 ≤ P0").isFalse();
    assertThat(DrawCounts.possible(1.1, 0.5, 0.4)).as("P0 ≤ 1").isFalse();
    assertThat(DrawCounts.possible(0.1, 0, -0.1)).as("0 ≤ P2").isFalse();
    assertThat(DrawCounts.possible(Double.NaN, 0.1, 0.1)).as("NaN").isFalse();
  }
}

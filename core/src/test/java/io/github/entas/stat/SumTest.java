package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumTest {

  @Test
  void nothingSumsToZero() {
    assertThat(new Sum().value()).isZero();
    assertThat(Sum.of().value()).isZero();
  }

  @Test
  void smallNumbersSurviveLargeOnes() {
    assertThat(Sum.of(1, 1e100, 1, -1e100).value()).isEqualTo(2);
    assertThat(Sum.of(1e100, 1).combine(Sum.of(1, -1e100)).value()).isEqualTo(2);
  }

  @Test
  void combiningLeavesTheOtherAsItWas() {
    Sum other = Sum.of(1e100, 1);
    Sum.of(3).combine(other);
    assertThat(other.add(-1e100).value()).isEqualTo(1);
  }

  @Test
  void infinitiesAndNaNComeOutAsInPlainAddition() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Sum.of(1, infinity, 2).value()).isEqualTo(infinity);
    assertThat(Sum.of(infinity, -infinity).value()).isNaN();
    assertThat(Sum.of(1, Double.NaN).value()).isNaN();
  }
}

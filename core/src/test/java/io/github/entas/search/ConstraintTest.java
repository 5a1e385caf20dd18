package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConstraintTest {

  private static final MixNumbers NUMBERS = new MixNumbers(0.6, 0.5, 0.09, 0.02, 0.01, 0.005, 7);

  @Test
  void aChanceIsAtLeastTheBound() {
    assertThat(new Constraint(Objective.ON_TARGET, 0.6).holds(NUMBERS)).isTrue();
    assertThat(new Constraint(Objective.ON_TARGET, 0.61).holds(NUMBERS)).isFalse();
    assertThat(new Constraint(Objective.PUBLISHED_ON_TARGET, 0.5).holds(NUMBERS)).isTrue();
    assertThat(new Constraint(Objective.PUBLISHED_ON_TARGET, 0.51).holds(NUMBERS)).isFalse();
  }

  @Test
  void anythingElseIsAtMostTheBound() {
    for (Objective of : Objective.values()) {
      if (!of.moreIsBetter()) {
        double value = NUMBERS.of(of);
        assertThat(new Constraint(of, value).holds(NUMBERS)).as("%s", of).isTrue();
        assertThat(new Constraint(of, value - 1e-9).holds(NUMBERS)).as("%s", of).isFalse();
      }
    }
  }

  @Test
  void aBoundIsAFraction() {
    assertThatThrownBy(() -> new Constraint(Objective.HEADCOUNT, 6))
        .hasMessageContaining("bound must be")
        .hasMessageContaining(": 6.0");
  }
}

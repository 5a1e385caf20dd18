package io.github.entas.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyTest {

  @Test
  void anAmountForEveryYearHoldsForEver() {
    assertThat(Budget.everyYear(4e9).in(1)).isEqualTo(4e9);
    assertThat(Budget.everyYear(4e9).in(50)).isEqualTo(4e9);
  }

  @Test
  void aMissingYearIsNothing() {
    Budget budget = Budget.byYear(List.of(4e9, 6e9));
    assertThat(budget.in(2)).isEqualTo(6e9);
    assertThat(budget.in(3)).isZero();
    assertThat(Strategy.of("mix").with("capital", budget).money("voucher", 1)).isZero();
  }

  @Test
  void moneyIsNeverNegative() {
    assertThatThrownBy(() -> Budget.everyYear(-1))
        .hasMessageContaining("must be a finite number, 0 or more: -1.0");
    assertThatThrownBy(() -> Budget.byYear(List.of(1.0, Double.POSITIVE_INFINITY)))
        .hasMessage("1 must be a finite number, 0 or more: Infinity");
    assertThatThrownBy(() -> Budget.byYear(List.of()))
        .hasMessageContaining("must hold at least one amount: 0");
    assertThatThrownBy(() -> Strategy.of(" ")).hasMessageContaining("id must not be blank");
  }

  @Test
  void aStrategyKeepsTheOrderOfItsBudgets() {
    Strategy mix = Strategy.of("mix").with("b", 1).with("a", 2).withName("A mix");
    assertThat(mix.budget().keySet()).containsExactly("b", "a");
    assertThat(mix.name()).isEqualTo("A mix");
  }
}

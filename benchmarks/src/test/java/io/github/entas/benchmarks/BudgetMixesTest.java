package io.github.entas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BudgetMixesTest {

  /** C(24, 4) ways to put 20 steps into 5 programs, all of them different. */
  @Test
  void theGridHoldsEveryMixOnce() {
    List<Strategy> mixes = BudgetMixes.grid(BudgetMixes.GRID_PROGRAMS, 20);
    assertThat(mixes).hasSize(10_626);
    assertThat(mixes.stream().map(Strategy::budget).collect(Collectors.toSet())).hasSize(10_626);
    for (Strategy mix : mixes) {
      double money = BudgetMixes.GRID_PROGRAMS.stream().mapToDouble(p -> mix.money(p, 1)).sum();
      assertThat(money).isCloseTo(20e9, within(1e-3));
    }
  }
}

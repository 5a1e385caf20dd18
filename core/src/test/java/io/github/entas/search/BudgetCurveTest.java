package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.stat.Proportion;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetCurveTest {

  private static final int DRAWS = 64;

  /** A curve whose points are on target in so many of 64 draws. */
  private static BudgetCurve curve(int... reached) {
    Scenario town = SearchTown.of(DRAWS, 64, 1);
    List<BudgetPoint> points = new ArrayList<>();
    for (int draws : reached) {
      MixNumbers numbers = MadeUp.numbers(draws / (double) DRAWS, 0);
      ProposedMix mix = new ProposedMix(Strategy.of("mix-1"), numbers);
      Proportion chance = Proportion.wilson(draws, DRAWS, 0.95);
      points.add(new BudgetPoint(10.0 * points.size(), mix, chance, numbers));
    }
    return new BudgetCurve(
        town,
        MixSpace.of(List.of("capital"), 50, 5),
        Objective.ON_TARGET,
        2026,
        List.of(),
        6,
        points,
        1,
        Simulation.of(town).run());
  }

  @Test
  void theSmallestBudgetIsSoughtFromTheLargestDown() {
    BudgetCurve curve = curve(0, 62, 40, 63, 64);
    double low = Proportion.wilson(63, DRAWS, 0.95).low();
    assertThat(curve.smallest(low)).contains(curve.points().get(3));
    assertThat(curve.smallest(low - 0.03))
        .as("40 of 64 end it, although 62 would do")
        .contains(curve.points().get(3));
    assertThat(curve.smallest(Math.nextUp(low))).contains(curve.points().get(4));
    assertThat(curve.smallest(0.97)).isEmpty();
    assertThat(curve(64, 64).smallest(0.9).orElseThrow().budget()).isZero();
  }

  @Test
  void aChanceIsBetweenZeroAndOne() {
    assertThatThrownBy(() -> curve(64).smallest(1)).hasMessageContaining("chance must be");
    assertThatThrownBy(() -> curve(64).smallest(0)).hasMessageContaining("chance must be");
  }
}

package io.github.entas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.Scenario;
import io.github.entas.io.ScenarioReader;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  private static final Path FLAGSHIP =
      Path.of("..", "examples", "pekalongan", "kota-pekalongan-2024.json");

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 512})
  void spreadMixesSpendTheSameMoneyAndShareNoBudget(int strategies) {
    Scenario scenario = Shape.REGULAR.scenario(new Size(64, 64, strategies, 6, 6));
    assertThat(scenario.strategies()).hasSize(strategies);
    for (Program program : scenario.programs()) {
      Set<Double> budgets = new HashSet<>();
      scenario.strategies().forEach(s -> budgets.add(s.money(program.id(), 1)));
      assertThat(budgets).hasSize(strategies).allMatch(money -> money > 1e9);
    }
    for (Strategy strategy : scenario.strategies()) {
      double sum = scenario.programs().stream().mapToDouble(p -> strategy.money(p.id(), 1)).sum();
      // Each of six budgets is rounded to a whole number.
      assertThat(sum).isCloseTo(20e9, within(3.0));
    }
  }

  @Test
  void theFlagshipsBudgetsAreThoseOfTheExample() {
    Scenario flagship = ScenarioReader.read(FLAGSHIP);
    Scenario regular = Shape.REGULAR.scenario(new Size(64, 64, 8, 6, 6));
    assertThat(regular.population().cohorts())
        .extracting(c -> c.id(), c -> c.persons(), c -> c.distribution())
        .isEqualTo(
            flagship.population().cohorts().stream()
                .map(c -> tuple(c.id(), c.persons(), c.distribution()))
                .toList());
    for (int s = 0; s < 8; s++) {
      Strategy expected = flagship.strategies().get(s);
      Strategy actual = regular.strategies().get(s);
      assertThat(actual.id()).isEqualTo(expected.id());
      for (Program program : flagship.programs()) {
        assertThat(actual.money(program.id(), 1))
            .as("%s of %s", program.id(), actual.id())
            .isEqualTo(expected.money(program.id(), 1));
      }
    }
  }

  @Test
  void refusesNumbersOfProgramsThatItDoesNotCome() {
    assertThatThrownBy(() -> Shape.REGULAR.scenario(new Size(64, 64, 8, 3, 6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the regular scenario has 0, 2 or 6 programs: 3");
    for (Size size : List.of(new Size(64, 64, 8, 2, 6), new Size(64, 64, 64, 6, 6))) {
      assertThatThrownBy(() -> Shape.IRREGULAR.scenario(size))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the irregular scenario has 6 programs and 8 strategies: ");
    }
    assertThatThrownBy(() -> Shape.IRREGULAR.scenario(new Size(64, 64, 8, 6, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the irregular scenario has 2 years or more: 1");
  }

  @Test
  void countsWork() {
    Size size = new Size(64, 128, 8, 6, 5);
    assertThat(size.drawStrategies()).isEqualTo(512);
    assertThat(size.householdYears()).isEqualTo(512L * 4 * 128 * 5);
  }
}

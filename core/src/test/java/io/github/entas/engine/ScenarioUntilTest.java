package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens later changes nothing before: events, enablers, lists, all of the model. */
class ScenarioUntilTest {

  /** Measures are sums of parts below one, in an order that years to come may change. */
  private static final double ROUNDING = 1e-15;

  static Stream<Scenario> scenarios() {
    return Stream.concat(
        IntStream.range(0, ScenarioGenerator.COUNT)
            .mapToObj(number -> ScenarioGenerator.scenario(number, 64, 64)),
        IntStream.range(0, TableScenarios.COUNT).mapToObj(TableScenarios::scenario));
  }

  /** Strategies without money for later years. */
  private static List<Strategy> cut(List<Strategy> strategies, int years) {
    return strategies.stream().map(strategy -> cut(strategy, years)).toList();
  }

  private static Strategy cut(Strategy strategy, int years) {
    Map<String, Budget> budgets = new LinkedHashMap<>();
    strategy
        .budget()
        .forEach(
            (item, budget) -> {
              List<Double> amounts = budget.amounts();
              budgets.put(
                  item,
                  budget.everyYear()
                      ? budget
                      : Budget.byYear(amounts.subList(0, Math.min(years, amounts.size()))));
            });
    return new Strategy(strategy.id(), strategy.name(), budgets);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void yearsUpToTheEndAreThoseOfTheWholeHorizon(Scenario whole) {
    Outcome uncut = Simulation.of(whole).threads(1).run();
    for (int t = 1; t < whole.horizonYears(); t += 2) {
      List<Strategy> strategies = cut(whole.strategies(), t);
      Scenario part = whole.until(whole.baseYear() + t, strategies);
      assertThat(part.horizonYears()).isEqualTo(t);
      assertThat(part.target().year()).isEqualTo(whole.baseYear() + t);
      assertThat(part.target().headcount()).isEqualTo(whole.target().headcount());
      Outcome some = Simulation.of(part).threads(1).run();
      Outcome all = Simulation.of(whole.withStrategies(strategies)).threads(1).run();
      SameOutcome.check(some, all, ROUNDING);
      for (int s = 0; s < strategies.size(); s++) {
        assertThat(some.onTargetMeans(s, t)).containsExactly(all.onTargetMeans(s, t));
        for (Measure measure : Measure.values()) {
          assertThat(some.measure(measure, s, t))
              .as("money that comes later changes nothing")
              .containsExactly(uncut.measure(measure, s, t), within(ROUNDING));
        }
      }
    }
  }

  @Test
  void strategiesAreThoseGivenAndTheFirstIsTheReference() {
    Scenario whole = TableScenarios.scenario(0);
    List<Strategy> others = List.of(Strategy.of("x").with("capital", 5), Strategy.of("y"));
    Scenario part = whole.until(2025, others);
    assertThat(part.strategies()).isEqualTo(others);
    assertThat(part.reference()).isEqualTo("x");
    assertThat(part.programs()).isEqualTo(whole.programs());
    assertThat(part.simulation()).isEqualTo(whole.simulation());
  }

  @Test
  void theYearIsOneOfThoseSimulated() {
    Scenario whole = TableScenarios.scenario(0);
    for (int year : new int[] {2024, 2028}) {
      assertThatThrownBy(() -> whole.until(year, whole.strategies()))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("year must be in 2025 … 2027, the years simulated: " + year);
    }
    assertThatThrownBy(() -> whole.until(2025, whole.strategies()))
        .as("budgets of years that are not simulated")
        .isInstanceOf(InvalidValueException.class);
  }
}

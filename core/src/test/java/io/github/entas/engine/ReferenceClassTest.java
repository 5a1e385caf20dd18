package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceClassTest {

  private static final ReferenceClass ROW = new ReferenceClass("all", 1, 0.0671, 0.05, 756, 0.009);

  @Test
  void theEndsOfTheRangesAreAllowed() {
    assertThat(new ReferenceClass("all", 1, 1, 0, 1, 0).share()).isEqualTo(0);
    assertThat(new ReferenceClass("all", 1, 1, 0, 1, 1).share()).isEqualTo(1);
  }

  @Test
  void everythingOutsideItsRangeIsToldAtOnce() {
    assertThatThrownBy(() -> new ReferenceClass(" ", 0, 6.71, 0.05, 0, 0.9))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll(
            "name must not be blank",
            "horizonYears must be 1 or more: 0",
            "from must be in (0, 1]: 6.71",
            "Maybe 0.0671 was meant: rates are fractions.",
            "districts must be 1 or more: 0");
    assertThatThrownBy(() -> new ReferenceClass("all", 1, 0.0671, 0.05, 756, 1.8))
        .hasMessageContainingAll("share must be in [0, 1]: 1.8", "Maybe 0.018 was meant");
    assertThatThrownBy(() -> new ReferenceClass("all", 1, 0, 0, 1, 0))
        .hasMessageContaining("from must be in (0, 1]: 0.0");
  }

  @Test
  void aRiseOrNoChangeIsNoFall() {
    assertThatThrownBy(() -> new ReferenceClass("all", 1, 0.05, 0.05, 1, 0))
        .hasMessageContaining("to must be in [0, from = 0.05): 0.05");
    assertThatThrownBy(() -> new ReferenceClass("all", 1, 0.05, -0.01, 1, 0))
        .hasMessageContaining("to must be in [0, from = 0.05): -0.01");
    assertThatThrownBy(() -> new ReferenceClass("all", 1, 0.05, Double.NaN, 1, 0))
        .hasMessageContaining("to must be in [0, from = 0.05): NaN");
  }

  @Test
  void aScenarioKeepsItsRowsWhateverElseIsChanged() {
    Scenario scenario = scenario();

    assertThat(scenario.referenceClass()).containsExactly(ROW);
    assertThat(scenario.withSimulation(Settings.DEFAULT.withDraws(64)).referenceClass())
        .containsExactly(ROW);
    assertThat(scenario.until(2025, scenario.strategies()).referenceClass()).containsExactly(ROW);
  }

  @Test
  void aScenarioCopiesItsRows() {
    List<ReferenceClass> rows = new ArrayList<>(List.of(ROW));
    Scenario from = scenario();
    Scenario scenario =
        new Scenario(
            from.name(),
            from.currency(),
            from.baseYear(),
            from.horizonYears(),
            from.target(),
            from.surveyStandardError(),
            from.population(),
            from.outlook(),
            from.programs(),
            from.interactions(),
            from.enablers(),
            from.upliftCap(),
            from.strategies(),
            from.reference(),
            from.simulation(),
            from.sources(),
            rows,
            from.history());

    rows.clear();

    assertThat(scenario).isEqualTo(from);
  }

  private static Scenario scenario() {
    return Scenario.named("City")
        .currency("IDR")
        .baseYear(2024)
        .horizonYears(2)
        .target(0.05, 2025)
        .cohort(Cohort.of("all", 1000, 4, 100, LognormalWelfare.ofHeadcountAndSigma(0.1, 0.5)))
        .strategy(Strategy.of("none"))
        .referenceClass(ROW)
        .build();
  }
}

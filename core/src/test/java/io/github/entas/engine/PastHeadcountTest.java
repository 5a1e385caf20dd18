package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.SmallCity;
import org.junit.jupiter.api.Test;

class PastHeadcountTest {

  @Test
  void aHeadcountIsAShare() {
    assertThatThrownBy(() -> new PastHeadcount(2023, 6.81))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("headcount must be in [0, 1]: 6.81");
    assertThatThrownBy(() -> new PastHeadcount(2023, Double.NaN))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theHistoryGoesUpToTheBaseYear() {
    Scenario scenario =
        SmallCity.with(
            s -> s.history(new PastHeadcount(2020, 0.1)).history(new PastHeadcount(2024, 0.2)));

    assertThat(scenario.history())
        .containsExactly(new PastHeadcount(2020, 0.1), new PastHeadcount(2024, 0.2));
    assertThat(scenario.withSimulation(Settings.DEFAULT.withSeed(3)).history()).hasSize(2);
    assertThatThrownBy(() -> SmallCity.with(s -> s.history(new PastHeadcount(2025, 0.1))))
        .hasMessageContaining("year must be at most the base year, 2024: 2025");
  }

  @Test
  void theHistoryIsInOrder() {
    assertThatThrownBy(
            () ->
                SmallCity.with(
                    s ->
                        s.history(new PastHeadcount(2023, 0.1))
                            .history(new PastHeadcount(2023, 0.2))))
        .hasMessageContaining("year must be after the year before it in the list, 2023: 2023");
  }
}

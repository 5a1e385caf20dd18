package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.Scenario;
import org.junit.jupiter.api.Test;

class HistoryInScenarioTest {

  private static final String WITHOUT = Fixtures.text("two-districts.json");

  @Test
  void theHistoryIsReadAndWrittenLast() {
    String history =
        "\"history\":[{\"year\":2022,\"headcount\":0.07},{\"year\":2023,\"headcount\":0.0681}]";
    Scenario scenario = with(history);

    assertThat(scenario.history())
        .containsExactly(new PastHeadcount(2022, 0.07), new PastHeadcount(2023, 0.0681));
    assertThat(ScenarioWriter.compactJson(scenario)).endsWith("," + history + "}");
    assertThat(ScenarioWriter.compactJson(ScenarioReader.read("f.json", WITHOUT)))
        .doesNotContain("history");
  }

  @Test
  void everyFaultIsToldAtItsPlace() {
    assertThatThrownBy(() -> with("\"history\":[{\"year\":2022,\"headcount\":6.81}]"))
        .hasMessageContaining("/history/0/headcount")
        .hasMessageContaining("must be in [0, 1]");
    assertThatThrownBy(() -> with("\"history\":[{\"year\":2025,\"headcount\":0.06}]"))
        .hasMessageContaining("/history/0/year")
        .hasMessageContaining("must be at most the base year, 2024");
    assertThatThrownBy(() -> with("\"history\":[{\"yaer\":2022,\"headcount\":0.06}]"))
        .hasMessageContaining("/history/0/yaer")
        .hasMessageContaining("/history/0/year");
  }

  private static Scenario with(String history) {
    return ScenarioReader.read("f.json", WITHOUT.replaceFirst("\\{", "{" + history + ","));
  }
}

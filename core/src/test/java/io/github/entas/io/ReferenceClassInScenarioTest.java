package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import org.junit.jupiter.api.Test;

class ReferenceClassInScenarioTest {

  private static final String ROWS =
      """
      "referenceClass":[{"name":"all districts","horizonYears":1,"from":0.0671,"to":0.05,
      "districts":756,"share":0.009},{"name":"cities","horizonYears":2,"from":0.0671,"to":0.05,
      "districts":200,"share":0.035}]"""
          .replace("\n", "");

  private static final String WITHOUT = Fixtures.text("two-districts.json");

  @Test
  void rowsAreReadAsWritten() {
    assertThat(scenario().referenceClass())
        .containsExactly(
            new ReferenceClass("all districts", 1, 0.0671, 0.05, 756, 0.009),
            new ReferenceClass("cities", 2, 0.0671, 0.05, 200, 0.035));
  }

  @Test
  void rowsAreTheLastOfAScenarioAndWrittenAsRead() {
    String written = ScenarioWriter.compactJson(scenario());

    assertThat(written).endsWith("}]," + ROWS + "}");
    assertThat(ScenarioReader.read("again.json", written)).isEqualTo(scenario());
  }

  @Test
  void withoutRowsTheKeyIsLeftOut() {
    Scenario scenario = ScenarioReader.read("f.json", WITHOUT);

    assertThat(scenario.referenceClass()).isEmpty();
    assertThat(ScenarioWriter.compactJson(scenario)).doesNotContain("referenceClass");
  }

  private static Scenario scenario() {
    return ScenarioReader.read("f.json", WITHOUT.replaceFirst("\\{", "{" + ROWS + ","));
  }
}

package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.Scenario;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written reads back equal, whatever the scenario. */
class ScenarioProperties {

  @Property(tries = 300, seed = "2024")
  void whatIsWrittenReadsBackEqual(@ForAll long seed) {
    Scenario scenario = new RandomScenario(seed).scenario();
    String pretty = ScenarioWriter.json(scenario);
    assertThat(ScenarioReader.read("f.json", pretty)).isEqualTo(scenario);
    String compact = ScenarioWriter.compactJson(scenario);
    Scenario again = ScenarioReader.read("f.json", compact);
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.compactJson(again)).isEqualTo(compact);
  }

  @Property(tries = 100, seed = "2024")
  void yamlAndJsonOfTheSameShapeGiveTheSameBytes(@ForAll long seed) {
    String compact = ScenarioWriter.compactJson(new RandomScenario(seed).scenario());
    // JSON is YAML.
    Scenario yaml = ScenarioReader.read("f.yaml", compact);
    assertThat(ScenarioWriter.compactJson(yaml)).isEqualTo(compact);
  }

  @Property(tries = 1000, seed = "2024")
  void digitsReadBackToTheSameBits(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      String digits = JsonFields.digits(value);
      assertThat(Double.parseDouble(digits)).isEqualTo(value);
      assertThat(digits.length()).isLessThanOrEqualTo(Limits.NUMBER);
    }
  }
}

package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationWriterTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Scenario scenario = SmallCity.scenario();
  private final StrategyExplanation explanation =
      StrategyExplanation.of(scenario, "mix", 2026, s -> s.threads(1));

  @Test
  void everyNumberIsThatOfTheExplanation() {
    JsonNode json = MAPPER.readTree(ExplanationWriter.json(explanation));

    assertThat(json.propertyNames())
        .containsExactly("schema", "strategy", "year", "players", "attribution", "tree");
    assertThat(json.get("schema").asString()).isEqualTo("entas/explanation/1");
    assertThat(json.get("players").get(2).get("key").asString()).isEqualTo("enabler:registry");
    JsonNode headcount = json.get("attribution").get("headcount");
    var part = explanation.attribution().headcount();
    var share = part.attribution().shares().get(1);
    assertThat(headcount.get("base").asDouble()).isEqualTo(part.base());
    assertThat(headcount.get("total").asDouble()).isEqualTo(part.total());
    JsonNode capital = headcount.get("players").get(1);
    assertThat(capital.get("player").asString()).isEqualTo("program:capital");
    assertThat(capital.get("firstIn").asDouble()).isEqualTo(share.firstIn());
    assertThat(capital.get("shapley").asDouble()).isEqualTo(share.shapley());
    assertThat(capital.get("lastIn").asDouble()).isEqualTo(share.lastIn());
    assertThat(capital.get("standardError").asDouble()).isEqualTo(part.shapleyErrors().get(1));
    JsonNode pair = headcount.get("interactions").get(2);
    assertThat(pair.get("first").asString()).isEqualTo("program:capital");
    assertThat(pair.get("second").asString()).isEqualTo("enabler:registry");
    assertThat(pair.get("index").asDouble())
        .isEqualTo(part.attribution().interactions().get(2).index());
    assertThat(json.get("attribution").get("chance").get("players").get(1).propertyNames())
        .doesNotContain("standardError");
    assertThat(json.get("tree").get("value").asDouble()).isEqualTo(explanation.tree().value());
    assertThat(json.get("tree").get("subject").asString()).isEqualTo("2026");
    JsonNode parts = json.get("tree").get("children");
    assertThat(parts).hasSize(4);
    assertThat(parts.get(2).get("subject").asString()).isEqualTo("program:capital");
    assertThat(parts.get(2).get("children").get(0).has("subject")).isFalse();
  }

  @Test
  void aResultHoldsItOnlyWhereAskedFor() {
    Outcome outcome = Simulation.of(scenario).threads(1).run();
    Summary plain = Summary.of(outcome);

    JsonNode result = MAPPER.readTree(ResultWriter.json(plain.withExplanation(explanation)));

    assertThat(ResultWriter.json(plain)).doesNotContain("explanation");
    assertThat(result.get("strategies").get(0).has("explanation")).isFalse();
    assertThat(result.get("strategies").get(1).get("explanation").get("tree"))
        .isEqualTo(MAPPER.readTree(ExplanationWriter.json(explanation)).get("tree"));
  }
}

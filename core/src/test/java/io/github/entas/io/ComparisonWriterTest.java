package io.github.entas.io;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostsAndEffects;
import io.github.entas.analysis.RobustnessTable;
import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.StrategyComparison;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.OutcomeFixture;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented keys in their order, with numbers from where they come from. */
class ComparisonWriterTest {

  private final OutcomeFixture fixture =
      OutcomeFixture.of(SmallCity.scenario())
          .everyYear(NONE, d -> 0.125)
          .headcount(MIX, 2, d -> d < 52 ? 0.0625 : 0.09375)
          .item(ItemColumn.SPENT, CAPITAL, MIX, 2, d -> 640 + d)
          .item(ItemColumn.PARTNERS, CAPITAL, MIX, 2, d -> 64)
          .item(ItemColumn.UNABSORBED_CAPACITY, CAPITAL, MIX, 2, d -> 192)
          .item(ItemColumn.COVERAGE, CAPITAL, MIX, 2, d -> 0.5)
          .item(ItemColumn.LEAKAGE, CAPITAL, MIX, 2, d -> 0.75);

  private static JsonNode json(Comparison comparison) {
    return new JsonMapper().readTree(ComparisonWriter.json(comparison));
  }

  @Test
  void keysAreThoseOfTheSchemaInTheirOrder() {
    JsonNode json = json(Comparison.of(fixture.outcome()));

    assertThat(json.propertyNames())
        .containsExactly(
            "schema",
            "currency",
            "baseYear",
            "target",
            "reference",
            "strategies",
            "costEffectiveness",
            "robustness",
            "findings");
    JsonNode mix = json.get("strategies").get(MIX);
    assertThat(mix.propertyNames())
        .containsExactly("id", "onTarget", "reachedBy", "costs", "budget", "programs");
    assertThat(mix.get("onTarget").get(0).propertyNames())
        .containsExactly("year", "true", "published");
    assertThat(mix.get("reachedBy").get(1).propertyNames())
        .containsExactly("chance", "true", "published");
    assertThat(mix.get("costs").propertyNames())
        .containsExactly(
            "perPersonLifted",
            "perPersonYearOutOfPoverty",
            "perPointOfPovertyGap",
            "gapClosedPerMoney");
    assertThat(mix.get("budget").get(0).propertyNames())
        .containsExactly("year", "given", "citySpent", "cityUnabsorbed", "partnersSpent");
    JsonNode choice = json.get("costEffectiveness");
    assertThat(choice.propertyNames()).containsExactly("table", "switchPoints", "decisions");
    assertThat(choice.get("table").get(1).propertyNames())
        .containsExactly("id", "cost", "effect", "status", "increment");
    assertThat(choice.get("decisions").get(0).propertyNames())
        .containsExactly(
            "willingnessToPay", "best", "chances", "expectedLosses", "valueOfPerfectInformation");
    assertThat(json.get("robustness").get(0).propertyNames())
        .containsExactly("metric", "values", "best");
  }

  @Test
  void numbersAreThoseOfTheComparison() {
    Comparison comparison = Comparison.of(fixture.outcome());
    StrategyComparison strategy = comparison.strategies().get(MIX);

    JsonNode json = json(comparison);

    assertThat(json.get("schema").asString()).isEqualTo("entas/comparison/1");
    assertThat(json.get("target").toString()).isEqualTo("{\"headcount\":0.0625,\"year\":2026}");
    JsonNode mix = json.get("strategies").get(MIX);
    assertThat(mix.get("onTarget").get(2).get("true").get("value").asDouble()).isEqualTo(0.8125);
    assertThat(mix.get("onTarget").get(2).get("year").asInt()).isEqualTo(2026);
    assertThat(mix.get("reachedBy").get(1).get("true").toString())
        .isEqualTo("{\"estimate\":2025,\"lowerEnd\":2025}");
    assertThat(mix.get("costs").get("perPersonLifted").get("high").asDouble())
        .isEqualTo(Objects.requireNonNull(strategy.costs().perPersonLifted()).high());
    assertThat(mix.get("costs").get("gapClosedPerMoney").get("low").asDouble())
        .isEqualTo(Objects.requireNonNull(strategy.costs().gapClosedPerMoney()).low());
    assertThat(mix.get("budget").get(1).get("citySpent").asDouble()).isEqualTo(607.5);
    assertThat(mix.get("budget").get(1).get("cityUnabsorbed").asDouble()).isEqualTo(192);
    assertThat(mix.get("budget").get(1).get("partnersSpent").asDouble()).isEqualTo(64);
    assertThat(mix.get("programs").toString())
        .isEqualTo("{\"capital\":{\"coverageOfPoor\":0.5,\"leakage\":0.75}}");
  }

  @Test
  void theChoiceIsThatOfTheComparison() {
    Comparison comparison = Comparison.of(fixture.outcome());
    CostsAndEffects choice = Objects.requireNonNull(comparison.costsAndEffects());
    RobustnessTable robustness = Objects.requireNonNull(comparison.robustness());

    JsonNode json = json(comparison);

    JsonNode effectiveness = json.get("costEffectiveness");
    assertThat(effectiveness.get("table").get(1).get("status").asString())
        .isEqualTo("nonDominated");
    assertThat(effectiveness.get("switchPoints").get(0).get("willingnessToPay").asDouble())
        .isEqualTo(choice.table().switchPoints().get(0).willingnessToPay());
    JsonNode middle = effectiveness.get("decisions").get(1);
    assertThat(middle.get("best").toString()).isEqualTo("[\"none\",\"mix\"]");
    assertThat(middle.get("chances").get("mix").asDouble())
        .isEqualTo(comparison.decisions().get(1).chances().get(MIX));
    assertThat(middle.get("valueOfPerfectInformation").asDouble())
        .isEqualTo(comparison.decisions().get(1).valueOfPerfectInformation())
        .isPositive();
    assertThat(json.get("robustness").get(0).get("metric").asString()).isEqualTo("worstCase");
    assertThat(json.get("robustness").get(0).get("values").get("mix").asDouble())
        .isEqualTo(robustness.rows().get(0).values().get(MIX));
    assertThat(json.get("robustness").get(0).get("best").toString()).isEqualTo("[\"mix\"]");
  }

  @Test
  void whatIsNotDefinedIsLeftOut() {
    JsonNode json = json(Comparison.of(fixture.streamed()));

    assertThat(json.has("costEffectiveness")).isFalse();
    assertThat(json.has("robustness")).isFalse();
    JsonNode none = json.get("strategies").get(NONE);
    assertThat(none.get("costs").isEmpty()).isTrue();
    assertThat(none.get("programs").isEmpty()).isTrue();
    assertThat(none.get("reachedBy").get(0).get("true").isEmpty()).isTrue();
  }
}

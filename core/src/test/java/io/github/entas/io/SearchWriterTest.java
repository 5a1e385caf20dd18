package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.analysis.MixClaim;
import io.github.entas.analysis.SearchSummary;
import io.github.entas.search.Constraint;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.Phasing;
import io.github.entas.search.SearchTown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchWriterTest {

  private static final MixSpace THREE =
      MixSpace.of(List.of("capital", "training", "coaching"), 30e6, 8);

  private static MixSearch search(MixSpace space) {
    return MixSearch.of(SearchTown.of(256, 64, 5), space);
  }

  private static JsonNode json(SearchSummary summary) {
    return new JsonMapper().readTree(SearchWriter.json(summary));
  }

  @Test
  void keysAreThoseOfTheSchemaWithTheNumbersOfTheSearch() {
    SearchSummary summary = SearchSummary.of(search(THREE).run());
    JsonNode json = json(summary);
    assertThat(json.get("schema").asString()).isEqualTo("entas/search/1");
    assertThat(json.get("objective").asString()).isEqualTo("onTarget");
    assertThat(json.get("published").asBoolean()).isFalse();
    assertThat(json.get("year").asInt()).isEqualTo(2026);
    assertThat(json.get("budget").asDouble()).isEqualTo(30e6);
    assertThat(json.get("step").asDouble()).isEqualTo(0.125);
    assertThat(json.get("items")).hasSize(3);
    assertThat(json.get("candidates").asInt()).isEqualTo(45);
    assertThat(json.get("freshSeed").asLong())
        .isEqualTo(summary.found().freshSeed())
        .isBetween(0L, 1L << 53);
    JsonNode best = json.get("best");
    assertThat(best.propertyNames()).containsExactly("budget", "inSample", "freshSample");
    summary
        .winner()
        .mix()
        .mix()
        .budget()
        .forEach(
            (item, budget) ->
                assertThat(best.get("budget").get(item).asDouble()).isEqualTo(budget.in(1)));
    assertThat(best.get("inSample").get("onTarget").asDouble())
        .isEqualTo(summary.winner().mix().inSample().onTarget());
    assertThat(best.get("inSample").get("headcount").asDouble())
        .isEqualTo(summary.winner().mix().inSample().headcount());
    JsonNode fresh = best.get("freshSample");
    assertThat(fresh.propertyNames())
        .containsExactly(
            "onTarget", "headcount", "povertyGap", "severity", "expectedShortfall", "cost");
    assertThat(fresh.get("onTarget").get("low").asDouble())
        .isEqualTo(summary.winner().onTarget().trueHeadcount().low());
    assertThat(fresh.get("headcount").get("mean").asDouble())
        .isEqualTo(summary.winner().headcount().mean());
    assertThat(json.get("leading")).hasSize(10);
    assertThat(json.get("notSeparable")).hasSize(summary.notSeparable().size());
    MixClaim claim = summary.notSeparable().get(0);
    JsonNode first = json.get("notSeparable").get(0);
    assertThat(first.propertyNames()).containsExactly("budget", "difference", "interval");
    assertThat(first.get("difference").asDouble()).isEqualTo(claim.difference());
    assertThat(first.get("interval").get(1).asDouble()).isEqualTo(claim.interval().high());
    assertThat(json.get("frontier").get(0).propertyNames())
        .containsExactly("budget", "cost", "headcount", "headcountInterval", "onTarget");
    assertThat(json.get("findings")).hasSize(summary.findings().size());
  }

  @Test
  void onTargetIsThePublishedChanceWhereThatWasAsked() {
    SearchSummary summary =
        SearchSummary.of(search(THREE).objective(Objective.PUBLISHED_ON_TARGET).run());
    JsonNode json = json(summary);
    assertThat(json.get("objective").asString()).isEqualTo("onTarget");
    assertThat(json.get("published").asBoolean()).isTrue();
    assertThat(json.get("best").get("inSample").get("onTarget").asDouble())
        .isEqualTo(summary.winner().mix().inSample().publishedOnTarget());
    assertThat(json.get("best").get("freshSample").get("onTarget").get("value").asDouble())
        .isEqualTo(summary.winner().onTarget().publishedHeadcount().value());
  }

  @Test
  void whatWasAskedIsInTheAnswer() {
    MixSpace space =
        THREE
            .bounded("capital", 0, 20e6)
            .tied(Map.of("training", 1.0, "coaching", 3.0))
            .phased(new Phasing.Ramp(2));
    JsonNode json =
        json(
            SearchSummary.of(
                search(space).subjectTo(new Constraint(Objective.SEVERITY, 0.5)).run()));
    assertThat(json.get("bounds").get("capital").get(1).asDouble()).isEqualTo(20e6);
    assertThat(json.get("ties").get(0).get("coaching").asDouble()).isEqualTo(0.75);
    assertThat(json.get("phasing").asString()).isEqualTo("ramp over 2 years");
    assertThat(json.get("constraints").get("severity").asDouble()).isEqualTo(0.5);
    assertThat(json.get("best").get("budget").get("training"))
        .as("money by year where the years differ")
        .hasSize(2);
  }

  @Test
  void aCurveHasEachBudget() {
    BudgetAnswer answer = BudgetAnswer.of(search(THREE).budgetCurve(), 0.5);
    JsonNode json = new JsonMapper().readTree(SearchWriter.json(answer));
    assertThat(json.get("schema").asString()).isEqualTo("entas/budget/1");
    assertThat(json.get("chance").asDouble()).isEqualTo(0.5);
    assertThat(json.get("candidates").asInt()).isEqualTo(165);
    assertThat(json.get("curve")).hasSize(9);
    var smallest = answer.smallest();
    assertThat(smallest).isNotNull();
    assertThat(json.get("smallest").get("yearlyBudget").asDouble()).isEqualTo(smallest.budget());
    assertThat(json.get("smallest").get("freshSample").get("onTarget").get("low").asDouble())
        .isEqualTo(smallest.chance().low());
    JsonNode beyond =
        new JsonMapper().readTree(SearchWriter.json(BudgetAnswer.of(answer.curve(), 0.999)));
    assertThat(beyond.has("smallest")).isFalse();
  }
}

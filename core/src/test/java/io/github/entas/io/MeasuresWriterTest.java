package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import io.github.entas.analysis.SurveyQuestion;
import io.github.entas.measure.GroupedData;
import io.github.entas.population.Labels;
import io.github.entas.population.Survey;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented keys in their order, with numbers worked out by hand. */
class MeasuresWriterTest {

  /** Closed forms of four numbers: a few roundings each. */
  private static final double ROUNDING = 1e-15;

  private static final Survey SURVEY =
      Survey.ofWelfare(1, 2, 3, 4).groups(Labels.of(List.of("a", "a", "b", "b"))).build();

  private static JsonNode measures(Survey survey) {
    return tree(MeasuresWriter.json(SurveyQuestion.ofLines(2.5).of(survey), List.of()));
  }

  private static JsonNode tree(String json) {
    return new JsonMapper().readTree(json);
  }

  @Test
  void keysAreThoseOfTheSchemaInTheirOrder() {
    JsonNode json = measures(SURVEY);
    assertThat(json.propertyNames())
        .containsExactly(
            "schema",
            "persons",
            "mean",
            "median",
            "quantiles",
            "inequality",
            "lorenz",
            "poverty",
            "standardErrors",
            "groups",
            "decomposition",
            "findings");
    assertThat(json.get("quantiles").propertyNames())
        .containsExactly("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9");
    JsonNode inequality = json.get("inequality");
    assertThat(inequality.propertyNames())
        .containsExactly(
            "gini",
            "theil",
            "meanLogDeviation",
            "ge",
            "atkinson",
            "sGini",
            "hoover",
            "wolfson",
            "quintileShareRatio",
            "decileShares");
    assertThat(inequality.get("ge").propertyNames()).containsExactly("-1", "0.5", "2");
    assertThat(inequality.get("atkinson").propertyNames()).containsExactly("0.5", "1", "2");
    assertThat(inequality.get("sGini").propertyNames()).containsExactly("1.5", "3", "4");
    assertThat(json.at("/poverty/0").propertyNames())
        .containsExactly(
            "line",
            "headcount",
            "povertyGap",
            "severity",
            "watts",
            "sen",
            "senShorrocksThon",
            "poorPersons");
    assertThat(json.at("/standardErrors/poverty/0").propertyNames())
        .startsWith("line", "headcount", "povertyGap", "severity", "watts", "designEffect");
    assertThat(json.get("groups").propertyNames()).containsExactly("a", "b");
    assertThat(json.at("/groups/a").propertyNames()).containsExactly("populationShare", "poverty");
    assertThat(json.at("/decomposition/ge").propertyNames()).containsExactly("0", "1", "2");
  }

  @Test
  void numbersAreThoseOfTheFormulas() {
    JsonNode json = measures(SURVEY);
    is(json, "/persons", 4);
    is(json, "/mean", 2.5);
    is(json, "/median", 2);
    is(json, "/quantiles/0.3", 2);
    is(json, "/quantiles/0.8", 4);
    // Σ(2i − n − 1)xᵢ/(n²μ) = (−3 − 2 + 3 + 12)/40
    is(json, "/inequality/gini", 0.25);
    // (1.5 + 0.5 + 0.5 + 1.5)/(2·4·2.5)
    is(json, "/inequality/hoover", 0.2);
    // 2(2.5·0.75 − 1.5)/2
    is(json, "/inequality/wolfson", 0.375);
    // 0.8·4 over 0.8·1
    is(json, "/inequality/quintileShareRatio", 4);
    // Σ(r² − 1)/(4·2) = 1.25/(2·6.25)
    is(json, "/inequality/ge/2", 0.1);
    is(json, "/inequality/decileShares/0", 0.04);
    assertThat(json.at("/inequality/decileShares")).hasSize(10);
    is(json, "/lorenz/0.5", 0.3);
    is(json, "/poverty/0/line", 2.5);
    is(json, "/poverty/0/headcount", 0.5);
    // gaps 0.6, 0.2, 0, 0
    is(json, "/poverty/0/povertyGap", 0.2);
    is(json, "/poverty/0/severity", 0.1);
    is(json, "/poverty/0/watts", (Math.log(2.5) + Math.log(1.25)) / 4);
    // P₀G + P₁(1 − G), G of 1 and 2 is 1/6
    is(json, "/poverty/0/sen", 0.5 / 6 + 0.2 * 5 / 6);
    // (7·0.6 + 5·0.2)/16
    is(json, "/poverty/0/senShorrocksThon", 0.325);
    is(json, "/poverty/0/poorPersons", 2);
  }

  @Test
  void errorsGroupsAndDecompositionAreThoseOfTheFormulas() {
    JsonNode json = measures(SURVEY);
    // Rows drawn one by one: sd/√n = √(4/3·0.25)/2
    is(json, "/standardErrors/poverty/0/headcount", Math.sqrt(1.0 / 12));
    is(json, "/standardErrors/poverty/0/designEffect/headcount", 1);
    is(json, "/groups/a/populationShare", 0.5);
    is(json, "/groups/a/poverty/0/headcount", 1);
    is(json, "/groups/a/poverty/0/povertyGap", 0.4);
    is(json, "/groups/b/poverty/0/headcount", 0);
    // 0.5·0.6²·0.25/(2·2.25) + 0.5·1.4²·0.25/(2·12.25) = 0.01 + 0.01, and 1/(2·6.25)
    is(json, "/decomposition/ge/2/within", 0.02);
    is(json, "/decomposition/ge/2/between", 0.08);
  }

  @Test
  void whatIsNotDefinedHasNoKeyAndAFinding() {
    JsonNode json = measures(Survey.ofWelfare(0, 2, 3, 4).build());
    assertThat(json.at("/poverty/0").has("watts")).isFalse();
    assertThat(json.at("/standardErrors/poverty/0").has("watts")).isFalse();
    assertThat(json.at("/inequality").has("meanLogDeviation")).isFalse();
    assertThat(json.at("/inequality/ge").propertyNames()).containsExactly("0.5", "2");
    assertThat(json.at("/inequality/atkinson").propertyNames()).containsExactly("0.5");
    assertThat(json.has("groups")).isFalse();
    assertThat(json.has("decomposition")).isFalse();
    assertThat(json.at("/findings").toString()).contains("measure-undefined", "watts");

    JsonNode negative = measures(Survey.ofWelfare(-3, 1, 2).build());
    assertThat(negative.at("/inequality/decileShares").isMissingNode()).isTrue();
    assertThat(negative.at("/lorenz")).isEmpty();
    assertThat(negative.toString()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void findingsOfTheReadingComeFirst() {
    Finding ofReading = Finding.of(Severity.WARNING, "survey-rows-refused", "", "1 row");
    JsonNode json =
        tree(MeasuresWriter.json(SurveyQuestion.ofLines(2.5).of(SURVEY), List.of(ofReading)));
    assertThat(json.at("/findings/0/severity").asString()).isEqualTo("warning");
    assertThat(json.at("/findings/0/code").asString()).isEqualTo("survey-rows-refused");
    assertThat(json.at("/findings/0").propertyNames())
        .containsExactly("severity", "code", "pointer", "message");
    assertThat(json.at("/findings/1/code").asString()).isEqualTo("design-unknown");
  }

  @Test
  void bothCurvesOfGroupsAreWritten() {
    GroupedData data =
        GroupedData.of(
            1300, List.of(0.2, 0.4, 0.6, 0.8, 1.0), List.of(0.078, 0.2, 0.364, 0.588, 1.0));
    JsonNode json = tree(MeasuresWriter.json(data.fit(600), data.mean(), 600));
    assertThat(json.propertyNames())
        .containsExactly("schema", "generalQuadratic", "beta", "chosen", "reason", "findings");
    assertThat(json.get("schema").asString()).isEqualTo("entas/grouped/1");
    for (String curve : List.of("generalQuadratic", "beta")) {
      assertThat(json.get(curve).propertyNames())
          .containsExactly(
              "coefficients",
              "valid",
              "headcount",
              "povertyGap",
              "severity",
              "watts",
              "gini",
              "meanLogDeviation",
              "median",
              "decileShares");
      assertThat(json.get(curve).get("coefficients")).hasSize(3);
      assertThat(json.get(curve).get("decileShares")).hasSize(10);
    }
    is(json, "/beta/median", data.fit(600).beta().curve().median() * 1300);
    is(json, "/beta/headcount", data.fit(600).beta().curve().headcount(600.0 / 1300));
  }

  @Test
  void whatACurveHasNoValueForHasNoKeyAndAFinding() {
    GroupedData data =
        GroupedData.of(1, List.of(0.25, 0.5, 0.75, 1.0), List.of(0.1685, 0.4379, 0.7186, 1.0));
    JsonNode json = tree(MeasuresWriter.json(data.fit(0.28), 1, 0.28));
    assertThat(json.at("/beta").has("severity")).isFalse();
    assertThat(json.at("/beta").has("headcount")).isTrue();
    assertThat(json.at("/generalQuadratic").has("watts")).isFalse();
    assertThat(json.at("/findings").toString()).contains("measure-undefined", "no-valid-curve");
    assertThat(json.toString()).doesNotContain("NaN", "Infinity");
  }

  private static void is(JsonNode json, String pointer, double value) {
    assertThat(json.at(pointer).doubleValue()).as(pointer).isCloseTo(value, within(ROUNDING));
  }
}

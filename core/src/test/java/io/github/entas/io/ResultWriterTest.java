package io.github.entas.io;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static io.github.entas.analysis.SmallCity.REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.strategy.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultWriterTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Every number in the file was worked out apart from the code. Headcount 1/8 under "none"; under
   * "mix" 1/16 and 1/32 in turn in 2025, so that sd = √(64/63)/64 and standard error =
   * √(16/15)/256, those of persons 4000 times these doubles; 4000 persons; 1000 spent. Cost =
   * 1000/(4000·(1/8 − 3/64)) = 3.2, its interval by Fieller; the Wilson intervals of 0 and of 64 of
   * 64 draws are [0, 0.0566] and [0.9434, 1]. 80 households of (1000·4 + 3000·5)/4000 persons.
   */
  @Test
  void aSmallResultIsAsDocumented() throws IOException {
    assertThat(withoutScenario(ResultWriter.json(summary()))).isEqualTo(expected());
  }

  /**
   * Worked out with mpmath at 30 digits, by quadrature of the densities and bisection of the gap:
   * 1000 money a year, a line of 100, 1000 and 3000 persons, lognormal with headcounts 0.2 and 0.1
   * and σ = 0.5. The solved medians and a few dozen additions leave far less than 1e-10 of each.
   */
  @Test
  void theCeilingOfAPerfectTransferIsWritten() {
    JsonNode ceiling =
        MAPPER
            .readTree(ResultWriter.json(summary()))
            .at("/strategies/" + MIX + "/scaleCheck/perfectTransfer");

    assertThat(ceiling.propertyNames())
        .containsExactly("money", "persons", "headcount", "moneyForAll");
    assertThat(ceiling.get("money").asDouble()).isEqualTo(1000);
    assertThat(ceiling.get("persons").asDouble()).isCloseTo(51.48546800270653, within(1e-10 * 51));
    assertThat(ceiling.get("headcount").asDouble()).isCloseTo(0.11212863299932337, within(1e-10));
    assertThat(ceiling.get("moneyForAll").asDouble())
        .isCloseTo(124_230.59607586672, within(1e-10 * 124_230));
  }

  @Test
  void theRowsOfTheReferenceClassAreWrittenAsInTheScenario() {
    ReferenceClass row = new ReferenceClass("all", 2, 0.125, 0.0625, 756, 0.009);
    Summary summary =
        Summary.of(OutcomeFixture.of(SmallCity.with(s -> s.referenceClass(row))).outcome());

    JsonNode result = MAPPER.readTree(ResultWriter.json(summary));

    assertThat(result.at("/scenario/referenceClass")).isNotEmpty();
    assertThat(result.at("/strategies/" + MIX + "/scaleCheck/referenceClass"))
        .isEqualTo(result.at("/scenario/referenceClass"));
  }

  @Test
  void itCarriesTheScenarioAndItsHash() throws NoSuchAlgorithmException {
    Summary summary = summary();

    JsonNode result = MAPPER.readTree(ResultWriter.json(summary));

    String compact = ScenarioWriter.compactJson(summary.scenario());
    assertThat(result.get("scenario")).isEqualTo(MAPPER.readTree(compact));
    assertThat(result.get("scenarioSha256").asString()).isEqualTo(sha256(compact));
  }

  @Test
  void theScenarioInItReadsBackEqual() {
    Summary summary = summary();

    JsonNode scenario = MAPPER.readTree(ResultWriter.json(summary)).get("scenario");

    Scenario again = ScenarioReader.read("scenario.json", scenario.toString());
    assertThat(again).isEqualTo(summary.scenario());
  }

  @Test
  void theSameSummaryGivesTheSameBytes(@TempDir Path folder) throws IOException {
    ResultWriter.write(summary(), folder.resolve("one.json"));
    ResultWriter.write(summary(), folder.resolve("two.json"));

    byte[] bytes = Files.readAllBytes(folder.resolve("one.json"));
    assertThat(bytes).isEqualTo(Files.readAllBytes(folder.resolve("two.json")));
    assertThat(bytes).isEqualTo(ResultWriter.json(summary()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itEndsWithANewlineAndHoldsNoCarriageReturn() {
    assertThat(ResultWriter.json(summary())).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void keysStandInTheDocumentedOrder() {
    JsonNode result = MAPPER.readTree(ResultWriter.json(summary()));

    assertThat(result.propertyNames())
        .containsExactly(
            "schema",
            "version",
            "scenarioSha256",
            "resultSha256",
            "scenario",
            "reference",
            "strategies",
            "costEffectiveness",
            "findings");
    JsonNode year = result.get("strategies").get(MIX).get("years").get(1);
    assertThat(year.propertyNames())
        .containsExactly(
            "year",
            "headcount",
            "povertyGap",
            "severity",
            "poorPersons",
            "cohorts",
            "onTarget",
            "expectedShortfall",
            "againstReference",
            "spending");
    assertThat(year.get("headcount").propertyNames())
        .containsExactly("mean", "sd", "standardError", "quantiles");
    assertThat(year.get("headcount").get("quantiles").propertyNames())
        .containsExactly("0.05", "0.25", "0.5", "0.75", "0.95");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    JsonNode result = MAPPER.readTree(ResultWriter.json(summary()));

    JsonNode none = result.get("strategies").get(NONE);
    assertThat(none.has("costPerPersonYearOutOfPoverty")).isFalse();
    assertThat(none.has("scaleCheck")).isFalse();
    assertThat(none.get("years").get(1).has("againstReference")).isFalse();
    JsonNode mix = result.get("strategies").get(MIX).get("years").get(1).get("spending");
    assertThat(mix.get("items").get("capital").propertyNames())
        .containsExactly("budget", "spent", "householdsEnrolled", "coverageOfPoor", "leakage");
    assertThat(mix.get("items").get("registry").propertyNames())
        .containsExactly("budget", "spent", "householdsEnrolled");
  }

  @Test
  void anIdMayHoldAnything() {
    String id = "a \"b\"\n\\ ≤ \u2028";
    Summary strange =
        Summary.of(OutcomeFixture.of(SmallCity.with(s -> s.strategy(Strategy.of(id)))).outcome());

    JsonNode result = MAPPER.readTree(ResultWriter.json(strange));

    assertThat(result.get("strategies").get(2).get("id").asString()).isEqualTo(id);
  }

  private static Summary summary() {
    OutcomeFixture fixture =
        OutcomeFixture.of(SmallCity.with(s -> s.target(0.0625, 2025).horizonYears(1)));
    fixture.everyYear(NONE, d -> 0.125).headcount(MIX, 0, d -> 0.125);
    fixture.headcount(MIX, 1, d -> d % 2 == 0 ? 0.0625 : 0.03125);
    for (int strategy : List.of(NONE, MIX)) {
      for (int t = 0; t <= 1; t++) {
        fixture.cohortHeadcount(0, strategy, t, d -> 0.25);
        fixture.cohortHeadcount(1, strategy, t, d -> 0.0625);
      }
    }
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 800);
    fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, 1, d -> 64);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 80);
    fixture.item(ItemColumn.COVERAGE, CAPITAL, MIX, 1, d -> 0.5);
    fixture.item(ItemColumn.LEAKAGE, CAPITAL, MIX, 1, d -> 0.75);
    fixture.item(ItemColumn.SPENT, REGISTRY, MIX, 1, d -> 200);
    return Summary.of(fixture.outcome());
  }

  /**
   * The text without the values of {@code scenario}, hashes, {@code perfectTransfer} and {@code
   * decisions}.
   */
  private static String withoutScenario(String json) {
    return json.replaceAll("(?s)\"scenario\" : \\{.*?\n  \\},", "\"scenario\" : { },")
        .replaceAll("(?s)\"perfectTransfer\" : \\{.*?\\}", "\"perfectTransfer\" : { }")
        .replaceAll("(?s)\"decisions\" : \\[.*?\n  \\},", "\"decisions\" : [ ]\n  },")
        .replaceAll("[0-9a-f]{64}", "…");
  }

  private static String expected() throws IOException {
    try (InputStream in = ResultWriterTest.class.getResourceAsStream("small-result.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%064x", new BigInteger(1, digest));
  }
}

package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReaderTest {

  private static final Summary SUMMARY = summary();
  private static final String JSON = ResultWriter.json(SUMMARY);

  @Test
  void aResultReadsBackEqual() {
    Result result = read(JSON);

    assertThat(result.summary()).isEqualTo(SUMMARY);
    assertThat(result).isEqualTo(Result.of(SUMMARY));
    assertThat(ResultWriter.json(result.summary())).isEqualTo(JSON);
  }

  @Test
  void aFileIsReadAsItsText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("result.json");
    Files.writeString(file, JSON);

    assertThat(ResultReader.read(file)).isEqualTo(read(JSON));
  }

  @Test
  void howItIsLaidOutDoesNotMatter() {
    assertThat(read(JSON.replaceAll("\n *", ""))).isEqualTo(read(JSON));
  }

  /** Of each kind of value one: the hash is over all of them. */
  @Test
  void whatWasEditedIsRefused() {
    refused(JSON.replaceFirst("\"mean\" : 0\\.(\\d)", "\"mean\" : 0.0$1"), "/resultSha256");
    refused(JSON.replace("\"nonDominated\"", "\"dominated\""), "/resultSha256");
    refused(JSON.replaceFirst("\"seed\" : 1\\b", "\"seed\" : 2"), "/scenarioSha256");
    refused(JSON.replaceFirst("\"sum\" : true", "\"sum\" : false"), "/resultSha256");
    refused(
        JSON.replaceAll("\"message\" : \"", "\"message\" : \"Not so: "), "/findings/0/statement");
    refused(JSON.replaceFirst("(\"statement\" : \\{\\s+\"key\" : \")", "$1?"), "/statement/key");
    assertThatThrownBy(() -> read(JSON.replaceFirst("\"mean\" : 0\\.", "\"mean\" : 0.5")))
        .hasMessageContaining("Maybe the file was changed after it was written");
  }

  private static void refused(String edited, String pointer) {
    assertThat(edited).isNotEqualTo(JSON);
    assertThatThrownBy(() -> read(edited))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(pointer)
        .hasMessageContaining("must be ");
  }

  /** Whoever works out the hash anew has a file that was not written all the same. */
  @Test
  void whatDoesNotBelongTogetherIsRefused() {
    refused(
        JSON.replaceFirst("\"id\" : \"mix\",\\s+\"years\"", "\"id\" : \"x\", \"years\""),
        "/strategies must be those of the scenario");
    refused(
        JSON.replaceFirst("\"year\" : 2025", "\"year\" : 2024"), "/years must be the base year");
    refused(
        JSON.replaceFirst("\"south\" : \\{\\s+\"headcount\"", "\"east\" : { \"headcount\""),
        "/cohorts must be those");
    refused(
        JSON.replaceFirst("(\"true\" : \\{\\s+\"value\" : )[0-9.]+", "$11.7"),
        "/true must be a share");
    refused(
        JSON.replaceFirst("(\"true\" : \\{[^}]*\"high\" : )[0-9.]+", "$11.7"),
        "/true must be a share");
    refused(JSON.replaceFirst("(\"0.95\" : )[0-9.]+", "$1-1"), "/quantiles must be in order");
  }

  @Test
  void theHashThatWouldBeTakenIsNotTold() {
    String edited =
        JSON.replaceFirst(
            "\"reference\" : \"none\",\\s+\"strategies\"",
            "\"reference\" : \"mix\", \"strategies\"");

    refused(edited, "/resultSha256");
    assertThatThrownBy(() -> read(edited))
        .hasMessageContaining("must be the hash of what the file holds: \"" + hash() + '"');
  }

  private static String hash() {
    return JSON.replaceAll("(?s).*\"resultSha256\" : \"([0-9a-f]+)\".*", "$1");
  }

  @Test
  void anotherVersionIsRefusedWithWhatToDo() {
    String older =
        JSON.replace("\"version\" : \"" + BuildVersion.number(), "\"version\" : \"0.0.9");

    assertThatThrownBy(() -> read(older))
        .hasMessageContaining("/version must be " + BuildVersion.number() + ": \"0.0.9\"")
        .hasMessageContaining("Maybe run the scenario in it again with this version");
  }

  @Test
  void anotherSchemaIsRefused() {
    assertThatThrownBy(() -> read(JSON.replace("entas/result/1", "entas/result/2")))
        .hasMessageContaining("/schema must be entas/result/1: \"entas/result/2\"");
    assertThatThrownBy(() -> read(ScenarioWriter.json(SmallCity.scenario())))
        .hasMessageContaining("/schema must be entas/result/1: \"entas/scenario/1\"")
        .hasMessageContaining("Maybe the result of this scenario was meant");
    assertThatThrownBy(() -> read("{}"))
        .hasMessageContaining("/schema must be entas/result/1: nothing");
    assertThatThrownBy(() -> read("{\"schema\": 1}")).hasMessageContaining("something else");
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("/schema must be entas/result/1");
  }

  @Test
  void whatWasCutShortIsRefusedWhereItEnds() {
    for (int length : new int[] {0, 1, 40, JSON.length() / 2, JSON.length() - 2}) {
      assertThatThrownBy(() -> read(JSON.substring(0, length)))
          .isInstanceOf(ScenarioException.class)
          .hasMessageContaining("result.json:")
          .hasMessageNotContaining("REDACTED");
    }
  }

  @Test
  void everyMissingOrUnknownKeyIsToldAtItsPlace() {
    String broken =
        JSON.replaceFirst("\"standardError\" : [^,]*,\n *\"quantiles\"", "\"quantiles\"")
            .replaceFirst("\"expectedShortfall\"", "\"shortfall\"")
            .replaceFirst("\"resultSha256\" : [^,]*,", "");

    assertThatThrownBy(() -> read(broken))
        .hasMessageContaining("/resultSha256 must be given")
        .hasMessageContaining("/strategies/0/years/0/headcount/standardError must be given")
        .hasMessageContaining("/strategies/0/years/0/shortfall");
  }

  /** Not simulated, as not every random scenario can be: the outcome is all zeros. */
  @Property(tries = 50, seed = "7")
  void resultsOfAnyScenarioReadBackEqual(@ForAll long seed) {
    Scenario any = new RandomScenario(seed).scenario();
    Scenario small = any.withSimulation(any.simulation().withDraws(64).withHouseholds(64));
    Summary summary = Summary.of(OutcomeFixture.of(small).outcome());

    assertThat(read(ResultWriter.json(summary)).summary()).isEqualTo(summary);
  }

  private static Result read(String json) {
    return ResultReader.read("result.json", json);
  }

  private static Summary summary() {
    Scenario scenario =
        SmallCity.with(
            s ->
                s.referenceClass(new ReferenceClass("all", 2, 0.125, 0.0625, 756, 0.009))
                    .history(new PastHeadcount(2023, 0.13)));
    Summary summary = Summary.of(Simulation.of(scenario).threads(1).run());
    return summary.withExplanation(
        StrategyExplanation.of(scenario, "mix", scenario.target().year(), s -> s.threads(1)));
  }
}

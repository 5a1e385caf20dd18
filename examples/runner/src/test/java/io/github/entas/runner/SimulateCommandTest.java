package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

  @TempDir Path directory;
  private Path scenario;
  private Path results;

  @BeforeEach
  void makeScenario() {
    scenario = Cli.smallScenario(directory);
    results = directory.resolve("results");
  }

  @Test
  void tableIsOnStandardOutputAndNothingElseAnywhere() {
    Cli run = Cli.run("simulate", scenario);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines(Cli.resource("small.txt"));
    assertThat(run.err()).isEmpty();
    assertThat(directory).isDirectoryContaining(scenario::equals);
    assertThat(directory.toFile().list()).hasSize(1);
  }

  @Test
  void filesAreWrittenWhereAsked() {
    Path nested = results.resolve("deeper");
    Cli run = Cli.run("simulate", scenario, "--out", nested);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("No program");
    assertThat(run.err()).isEmpty();
    assertThat(nested.toFile().list())
        .containsExactlyInAnyOrder("report.html", "result.json", "outcomes.csv");
    assertThat(nested.resolve("result.json")).content().contains("entas/result/1");
    // a heading, then 3 strategies × 4 years × 64 draws
    assertThat(nested.resolve("outcomes.csv")).content().hasLineCount(1 + 3 * 4 * 64);
  }

  @Test
  void filesThatAreThereAreReplacedAndOthersKept() throws IOException {
    Files.createDirectories(results);
    Cli.file(results, "result.json", "old");
    Path notes = Cli.file(results, "notes.txt", "mine");
    assertThat(Cli.run("simulate", scenario, "--out", results).exit()).isZero();
    assertThat(results.resolve("result.json")).content().startsWith("{");
    assertThat(notes).hasContent("mine");
  }

  @Test
  void drawsAndSeedOverrideTheScenario() {
    Cli run = Cli.run("simulate", scenario, "--draws=128", "--seed", "-5", "--out", results);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("128 draws", "seed -5").isNotEqualTo(Cli.resource("small.txt"));
    assertThat(results.resolve("result.json"))
        .content()
        .containsPattern("\"seed\" ?: -5")
        .containsPattern("\"draws\" ?: 128");
    assertThat(results.resolve("outcomes.csv")).content().hasLineCount(1 + 3 * 4 * 128);
  }

  @Test
  void threadsChangeNoByte() {
    Path one = directory.resolve("one");
    Path five = directory.resolve("five");
    Cli first = Cli.run("simulate", scenario, "--threads", "1", "--out", one);
    Cli second = Cli.run("simulate", scenario, "--threads", "5", "--out", five);
    assertThat(second).isEqualTo(first);
    assertSameResult(five, one);
  }

  @Test
  void resultRunAgainGivesTheSameBytes() {
    Path again = directory.resolve("again");
    Cli first = Cli.run("simulate", scenario, "--draws", "128", "--seed", "9", "--out", results);
    Cli second = Cli.run("simulate", results.resolve("result.json"), "--out", again);
    assertThat(second).isEqualTo(first);
    assertSameResult(again, results);
  }

  @Test
  void yamlGivesTheSameBytesAsJson() {
    // JSON is YAML: the flow style of it
    Path yaml = Cli.file(directory, "small.yaml", Cli.resource("small.json"));
    Path fromYaml = directory.resolve("from-yaml");
    assertThat(Cli.run("simulate", yaml, "--out", fromYaml).exit()).isZero();
    assertThat(Cli.run("simulate", scenario, "--out", results).exit()).isZero();
    assertSameResult(fromYaml, results);
  }

  @ParameterizedTest
  @CsvSource({
    "--draws, 100, must be a multiple of 16 from 64",
    "--draws, 48, must be a multiple of 16 from 64",
    "--draws, 0, must be a multiple of 16 from 64",
    "--draws, -64, must be a multiple of 16 from 64",
    "--draws, 16777232, must be a multiple of 16 from 64",
    "--draws, many, 'many' is not an int",
    "--draws, 64.0, '64.0' is not an int",
    "--draws, 99999999999, '99999999999' is not an int",
    "--seed, x, 'x' is not a long",
    "--seed, 9223372036854775808, is not a long",
    "--threads, 0, must be from 1 to 1024: 0",
    "--threads, -1, must be from 1 to 1024: -1",
    "--threads, 1025, must be from 1 to 1024: 1025",
    "--threads, two, 'two' is not an int",
  })
  void impossibleValueIsRefused(String option, String value, String why) {
    Cli run = Cli.run("simulate", scenario, option, value, "--out", results);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'" + option + "'", why).doesNotContain("Exception", "\tat ");
    assertThat(results).doesNotExist();
  }

  @Test
  void optionsCannotBeGivenTwice() {
    Cli run = Cli.run("simulate", scenario, "--seed", "1", "--seed", "2");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'--seed'", "only once");
  }

  @Test
  void missingScenarioIsRefused() {
    Cli none = Cli.run("simulate");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("Missing required parameter: 'SCENARIO'");
    Cli missing = Cli.run("simulate", directory.resolve("missing.json"), "--out", results);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("missing.json", "there is no file");
    assertThat(results).doesNotExist();
  }

  @Test
  void fileInThePlaceOfTheDirectoryIsRefusedBeforeTheRun() {
    for (Path out : new Path[] {scenario, scenario.resolve("below")}) {
      Cli run = Cli.run("simulate", scenario, "--out", out);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("'--out'", "must be a directory", "small.json is none");
    }
    assertThat(scenario).hasContent(Cli.resource("small.json"));
  }

  @Test
  void resultsThatCannotBeWrittenAreAnErrorOfTheMachine() throws IOException {
    // a directory where a file must go
    Files.createDirectories(results.resolve("result.json").resolve("occupied"));
    Cli run = Cli.run("simulate", scenario, "--out", results);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("No program");
    assertThat(run.err()).contains("results were not written", "result.json");
    assertThat(results.toFile().list()).containsExactly("result.json");
  }

  @Test
  void runTooLargeForTheMachineIsRefusedBeforeItBegins() {
    // 2^20 households × 2 cohorts × 2^24 draws × 3 strategies × 3 years > 10^13
    String large =
        Cli.resource("small.json").replace("\"households\": 64", "\"households\": 1048576");
    Path file = Cli.file(directory, "large.json", large);
    Cli run = Cli.run("simulate", file, "--draws", "16777216", "--out", results);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("at most", "Maybe fewer draws").doesNotContain("\tat ");
    assertThat(results).doesNotExist();
  }

  @Test
  void canceledRunLeavesNothing() {
    CancelToken token = new CancelToken();
    token.cancel();
    Cli run = Cli.run(token, "simulate", scenario, "--out", results);
    assertThat(run.exit()).isEqualTo(130);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("canceled");
    assertThat(results).doesNotExist();
  }

  @Test
  void helpTellsEachOptionItsDefaultAndExamples() {
    Cli run = Cli.run("simulate", "--help");
    assertThat(run.exit()).isZero();
    String text = run.out().replaceAll("\\s+", " ");
    assertThat(text)
        .startsWith("Usage: entas simulate")
        .containsPattern("SCENARIO The scenario: [^=]* Required\\.")
        .containsPattern("--draws=N [^=]*Default: what the scenario says, 4096")
        .containsPattern("--out=DIR [^=]*Default: no files are written\\.")
        .containsPattern("--seed=N [^=]*Default: what the scenario says, 1 ")
        .containsPattern("--threads=N [^=]*Default: as many as there are processors\\.")
        .contains(
            "entas simulate scenario.json ",
            "--out results",
            "--draws 1024 --seed 7 --threads 2",
            "result.json");
  }

  private static void assertSameResult(Path actual, Path expected) {
    for (String file : new String[] {"result.json", "outcomes.csv"}) {
      assertThat(actual.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
    }
  }
}

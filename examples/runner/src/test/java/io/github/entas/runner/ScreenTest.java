package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command owes the screen: its width, --quiet and --json. */
class ScreenTest {

  @TempDir Path directory;

  private List<List<Object>> commands() {
    Path small = Cli.smallScenario(directory);
    Path two = Cli.file(directory, "two.json", Cli.resource("two-programs.json"));
    return List.of(
        List.of("simulate", small),
        List.of("compare", small),
        List.of("explain", small, "--strategy", "capital"),
        List.of("search", two, "--budget", "20e9", "--step", "0.25"),
        List.of("budget", two, "--chance", "0.4", "--max", "40e9", "--step", "0.25"),
        List.of("validate", small));
  }

  private static Object[] with(List<Object> command, String... options) {
    return Stream.concat(command.stream(), Stream.of(options)).toArray();
  }

  @Test
  void everyTableFitsEightyColumnsWhereTheScreenIsNotWider() {
    for (List<Object> command : commands()) {
      Cli run = Cli.run(command.toArray());
      assertThat(run.exit()).as("%s", command).isZero();
      assertThat(run.out().lines())
          .as("%s", command)
          .allMatch(line -> DisplayText.width(line) <= 80);
    }
    for (String id : List.of("microcredit", "cash-transfer", "better-data", "graduation")) {
      assertThat(Cli.run("evidence", "show", id).out().lines())
          .allMatch(line -> DisplayText.width(line) <= 80);
    }
    assertThat(Cli.run("evidence", "list").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void quietCommandsPrintTheirResultsAndNothingElse() {
    for (List<Object> command : commands()) {
      Cli quiet = Cli.run(with(command, "--quiet"));
      assertThat(quiet.err()).as("%s", command).isEmpty();
      assertThat(quiet.out()).as("%s", command).isEqualTo(Cli.run(command.toArray()).out());
    }
  }

  @Test
  void everyCommandHasItsResultsAsJsonWhateverTheWidth() {
    for (List<Object> command : commands()) {
      Cli json = Cli.run(with(command, "--json"));
      assertThat(json.exit()).as("%s", command).isZero();
      assertThat(json.out()).as("%s", command).startsWith("{").contains("\"schema\"");
      assertThat(Cli.wide(160, with(command, "--json")).out()).isEqualTo(json.out());
    }
  }

  @Test
  void jsonIsTheSameInEveryLanguage() {
    for (List<Object> command : commands()) {
      assertThat(Cli.run(with(command, "--json", "--lang", "id")))
          .as("%s", command)
          .isEqualTo(Cli.run(with(command, "--json")));
    }
  }

  @Test
  void otherLanguagesAreRefusedBeforeAnythingIsRun() {
    CancelToken canceled = new CancelToken();
    canceled.cancel();
    for (List<Object> command : commands()) {
      Cli run = Cli.run(canceled, with(command, "--lang", "de"));
      assertThat(run.exit()).as("%s", command).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("'--lang': must be en or id: de");
    }
  }

  @Test
  void nothingIsColored() {
    for (List<Object> command : commands()) {
      assertThat(Cli.run(command.toArray()).out()).as("%s", command).doesNotContain("\u001b");
    }
  }

  @Test
  void quietErrorsAreToldAllTheSame() {
    Cli run = Cli.run("simulate", directory.resolve("none.json"), "--quiet");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("none.json");
  }

  @Test
  void jsonOfSimulateIsThatOfItsFile() throws Exception {
    Path small = Cli.smallScenario(directory);
    Cli run = Cli.run("simulate", small, "--json", "--out", directory.resolve("results"));
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            Files.readString(directory.resolve("results").resolve("result.json")));
  }

  @Test
  void wideTerminalsGetWiderTables() {
    Path small = Cli.smallScenario(directory);
    assertThat(Cli.wide(132, "simulate", small).out())
        .containsPattern(" +2024 +2025 +2026 +2027\\R");
    assertThat(Cli.wide(132, "compare", small).out())
        .containsPattern(" +Money +Person-years +One more +Status\\R");
    assertThat(Cli.run("simulate", small).out()).containsPattern(" +2024 +2025\\R");
  }

  @Test
  void widthIsTheLastNumberOfWhatTheTerminalSaysWithinBounds() {
    assertThat(Terminal.width("132")).isEqualTo(132);
    assertThat(Terminal.width("24 132\n")).isEqualTo(132);
    assertThat(Terminal.width("24 40")).isEqualTo(80);
    assertThat(Terminal.width("9999")).isEqualTo(200);
    assertThat(Terminal.width("")).isEqualTo(80);
    assertThat(Terminal.width("-5")).isEqualTo(80);
    assertThat(Terminal.width("wide")).isEqualTo(80);
  }
}

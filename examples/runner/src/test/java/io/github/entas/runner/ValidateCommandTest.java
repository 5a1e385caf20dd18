package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  @TempDir Path directory;

  @Test
  void validScenarioIsCalledValidWithTheCostOfARun() {
    Cli run = Cli.run("validate", Cli.smallScenario(directory));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("valid" + System.lineSeparator())
        .contains("64 draws × 3 strategies × 128 households × 3 years")
        .doesNotContain("too large", "histograms");
    assertThat(oneLine(run))
        .containsPattern(
            "about [\\d,]+ MiB of memory: [\\d,]+ MiB for its results, [\\d,]+ MiB for households");
    assertThat(directory.toFile().list()).hasSize(1);
  }

  /** What the numbers are is held in the tests of the library; this holds the table. */
  @Test
  void whatMovesTheAnswerIsRanked() {
    Cli run = Cli.run("validate", Cli.smallScenario(directory));
    String ranking = run.out().substring(run.out().indexOf("What moves"));
    assertThat(ranking).isEqualToNormalizingNewlines(Cli.resource("small-ranking.txt"));
  }

  @Test
  void assumptionsHaveTheirSourceAndWhatIsNotVariedIsSaid() {
    String assumed =
        Cli.resource("small.json")
            .replace(
                "\"simulation\":",
                """
                "sources": [
                  {"pointer": "/programs/0/takeUp", "status": "assumption", "source": "a guess"},
                  {"pointer": "/strategies/1/name", "status": "assumption", "source": "a name"},
                  {"pointer": "/upliftCap", "status": "assumption", "source": "far above"},
                  {"pointer": "/population", "status": "assumption", "source": "all of it"}],
                "simulation":""");
    Path file = Cli.file(directory, "assumed.json", assumed);
    Cli run = Cli.run("validate", file);
    assertThat(run.out())
        .contains("/programs/capital/takeUp", "assumption: a guess", "0.72 … 1 ")
        .contains("no number to vary: 1, among them", "/population")
        .doesNotContain("far above");
    assertThat(Cli.run("validate", file, "--json").out())
        .contains("\"schema\" : \"entas/validation/1\"", "\"valid\" : true")
        .containsPattern("\"pointer\" : \"/upliftCap\",\\s+\"status\" : \"assumption\"")
        .contains("\"swing\" : 0,", "\"told\" : false", "\"varied\" : \"multiples\"");
  }

  @Test
  void wideTerminalsHaveMoreOfTheSources() {
    String guess = "a guess that rests on the word of two people who did not want to be named here";
    String guessed =
        Cli.resource("small.json")
            .replace(
                "\"simulation\":",
                "\"sources\": [{\"pointer\": \"/programs/0/takeUp\", \"status\": \"assumption\","
                    + " \"source\": \""
                    + guess
                    + "\"}], \"simulation\":");
    Path file = Cli.file(directory, "guessed.json", guessed);
    assertThat(Cli.run("validate", file).out())
        .contains("two people who did not want …")
        .doesNotContain(guess);
    assertThat(Cli.wide(120, "validate", file).out()).contains("assumption: " + guess);
  }

  /** Money of both ends with a word for its scale leaves fewer columns to the bars. */
  @Test
  void longValuesFitAsWell() {
    String dear =
        Cli.resource("small.json")
            .replace(
                "\"min\": 4e6, \"mode\": 5e6, \"max\": 7e6",
                "\"min\": 4e10, \"mode\": 5e10, \"max\": 7e10")
            .replace("8e9", "8e13");
    Path file = Cli.file(directory, "dear.json", dear);
    Cli run = Cli.run("validate", file, "--lang", "id");
    assertThat(run.out()).contains("45,5 miliar … 62,3 miliar");
    assertThat(run.out().lines()).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void problemsAreJsonWhereThatIsAsked() {
    Path file = Cli.file(directory, "bad.json", "{\"schema\": \"entas/scenario/1\", \"nam\": 1}");

    Cli run = Cli.run("validate", file, "--json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"valid\" : false", "\"pointer\" : \"/nam\"", "\"line\" : 1,")
        .contains("\"maybe\" : \"Maybe \\\"name\\\" was meant.\"");
  }

  @Test
  void standInsThatAreLeftAreCountedAndThoseThatMoveTheAnswerMostNamed() {
    String two =
        Cli.resource("small.json")
            .replace(
                "\"simulation\":",
                """
                "sources": [
                  {"pointer": "/programs/capital/uplift/logPoints", "status": "standIn", "source": "init"},
                  {"pointer": "/upliftCap", "status": "standIn", "source": "init"}],
                "simulation":""");
    String told = oneLine(Cli.run("validate", Cli.file(directory, "two.json", two)));
    assertThat(told)
        .contains("Stand-ins that are left, no numbers of the city: 2. Replace first what moves")
        .containsPattern("most: /programs/capital/uplift/logPoints \\(\\d\\.\\d\\d points\\)\\.")
        .contains(
            "warning: stand-ins Numbers that are still stand-ins and not the city's own: 2 of 2")
        .doesNotContain("info: assumptions");
    assertThat(Cli.run("validate", Cli.smallScenario(directory)).out()).doesNotContain("tand-in");
  }

  @Test
  void rankingIsLeftOutWhereNotWanted() {
    Path small = Cli.smallScenario(directory);
    assertThat(Cli.run("validate", small, "--no-ranking").out())
        .startsWith("valid")
        .doesNotContain("What moves");
    assertThat(Cli.run("validate", small, "--no-ranking", "--json").out())
        .contains("\"cost\"", "\"findings\"")
        .doesNotContain("ranking");
  }

  @Test
  void scenarioTooLargeToRunIsValidAndSaysSo() {
    String large =
        Cli.resource("small.json")
            .replace("\"households\": 64", "\"households\": 1048576")
            .replace("\"draws\": 64", "\"draws\": 16777216");
    Cli run = Cli.run("validate", Cli.file(directory, "large.json", large), "--no-ranking");
    assertThat(run.exit()).isZero();
    assertThat(oneLine(run))
        .contains("16,777,216 draws × 3 strategies × 2,097,152 households × 3 years")
        .contains("counted in histograms", "outcomes.csv is left out")
        .contains("too large here", "10,000,000,000,000 household-years");
  }

  /** The output, wherever its lines were broken. */
  private static String oneLine(Cli run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void whatIsOddAboutAScenarioIsTold() {
    String odd =
        Cli.resource("small.json")
            .replace("\"headcount\": {\"rate\"", "\"poorPersons\": 999, \"headcount\": {\"rate\"");
    Cli run = Cli.run("validate", Cli.file(directory, "odd.json", odd));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("valid").contains("warning: poor-persons-disagree", "999");
  }

  @Test
  void everyProblemIsListedOnStandardError() {
    String wrong =
        Cli.resource("small.json")
            .replace("\"rate\": 0.0671", "\"rate\": 6.71")
            .replace("\"takeUp\": 0.9", "\"takeup\": 0.9");
    Cli run = Cli.run("validate", Cli.file(directory, "wrong.json", wrong));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anySatisfy(line -> assertThat(line).matches("wrong\\.json:10:\\d+ .*rate.*6\\.71"))
        .anySatisfy(line -> assertThat(line).matches("wrong\\.json:20:\\d+ .*takeup.*"));
  }

  @Test
  void helpHasAnExample() {
    Cli run = Cli.run("validate", "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("SCENARIO", "Required", "entas validate scenario.json");
  }
}

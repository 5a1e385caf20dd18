package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path directory;
  private Path scenario;

  @BeforeEach
  void makeScenario() {
    scenario = Cli.smallScenario(directory);
  }

  @Test
  void textIsTheOneKept() {
    Cli run = Cli.run("explain", scenario, "--strategy", "capital");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines(Cli.resource("explain-small.txt"));
    assertThat(run.out().lines()).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void theHeadcountIsThatOfTheTable() {
    assertThat(Cli.resource("small.txt")).contains("5.51 [4.2–6.6]");
    assertThat(Cli.run("explain", scenario, "--strategy", "capital").out())
        .contains("Headcount 2027: 5.51 %");
  }

  @Test
  void jsonIsTheSameForAnyNumberOfThreads() {
    Cli one = Cli.run("explain", scenario, "--strategy", "早期", "--json", "--threads", "1");
    Cli two = Cli.run("explain", scenario, "--strategy", "早期", "--json", "--threads", "2");

    assertThat(one.exit()).isZero();
    assertThat(one.out())
        .startsWith("{\n  \"schema\" : \"entas/explanation/1\",\n  \"strategy\" : \"早期\",")
        .isEqualTo(two.out());
  }

  @Test
  void anotherYearCanBeAskedFor() {
    assertThat(Cli.run("explain", scenario, "--strategy", "capital", "--year", "2025").out())
        .contains("Headcount 2025: 6.26 %");
  }

  @Test
  void unknownStrategiesAndYearsAreRefused() {
    Cli strategy = Cli.run("explain", scenario, "--strategy", "mix");
    Cli year = Cli.run("explain", scenario, "--strategy", "none", "--year", "2024");

    assertThat(strategy.exit()).isEqualTo(2);
    assertThat(strategy.out()).isEmpty();
    assertThat(strategy.err())
        .startsWith("entas: strategy must be one of \"none\", \"capital\", \"早期\": \"mix\"");
    assertThat(year.exit()).isEqualTo(2);
    assertThat(year.err()).contains("year must be a simulated year, 2025 to 2027: 2024");
    assertThat(Cli.run("explain", scenario).exit()).isEqualTo(2);
  }

  @Test
  void simulateExplainsInTheResult() {
    Path plain = directory.resolve("plain");
    Path why = directory.resolve("why");
    Cli.run("simulate", scenario, "--out", plain);
    Cli run = Cli.run("simulate", scenario, "--out", why, "--explain", "capital");

    assertThat(run.exit()).isZero();
    assertThat(plain.resolve("result.json")).content().doesNotContain("\"explanation\"");
    assertThat(why.resolve("result.json"))
        .content()
        .containsOnlyOnce("\"explanation\" : {")
        .contains("\"player\" : \"program:capital\"");
    Cli again = Cli.run("simulate", why.resolve("result.json"));
    assertThat(again.out()).isEqualTo(run.out());
    Cli unknown = Cli.run("simulate", scenario, "--explain", "mix");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("'--explain': must be one of none, capital, 早期: mix");
  }

  /** The run itself would tell that it was interrupted. */
  @Test
  void simulateRefusesTooManyItemsBeforeItRuns() {
    CancelToken canceled = new CancelToken();
    canceled.cancel();

    Cli run = Cli.run(canceled, "simulate", twelveItems(), "--explain", "capital");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "'--explain': strategy must give money to at most 11 programs and enablers:"
                + " 12 under \"capital\"");
    assertThat(Cli.run(canceled, "simulate", twelveItems(), "--explain", "none").exit())
        .isEqualTo(Failures.INTERRUPTED);
  }

  private Path twelveItems() {
    String text = Cli.resource("small.json");
    String program =
        text.substring(
            text.indexOf("{\"id\": \"capital\", \"targeting\""),
            text.indexOf("\n  ],\n  \"strategies\""));
    StringBuilder programs = new StringBuilder(program);
    StringBuilder budgets = new StringBuilder("\"capital\": 8e9");
    for (int i = 2; i <= 12; i++) {
      programs.append(",\n").append(program.replace("\"capital\"", "\"p" + i + '"'));
      budgets.append(", \"p").append(i).append("\": 1e9");
    }
    return Cli.file(
        directory,
        "twelve.json",
        text.replace(program, programs).replace("\"capital\": 8e9", budgets));
  }
}

package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PoolCommandTest {

  /** Rubin 1981, Journal of Educational Statistics 6(4), 377–401, doi:10.2307/1164617. */
  private static final String SCHOOLS =
      """
      id,estimate,standardError
      A,28,15
      B,8,10
      C,-3,16
      D,7,11
      E,-1,9
      F,1,11
      G,18,10
      H,12,18
      """;

  @TempDir Path directory;
  private Path schools;

  @BeforeEach
  void write() {
    schools = Cli.file(directory, "schools.csv", SCHOOLS);
  }

  @Test
  void studiesArePooled() {
    Cli run = Cli.run("pool", schools);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"schema\" : \"entas/synthesis/1\",\n  \"method\" : \"REML\",")
        .contains("\"few-studies\"", "\"hartung-knapp-narrow\"")
        .doesNotContain("\"bayes\" :", "prior-by-default");
    // REML finds no variance between schools: Σy/v/Σ1/v.
    assertThat(number(run, "estimate")).isCloseTo(7.685617, Assertions.within(1e-5));
    assertThat(number(run, "tau2")).isZero();
    assertThat(number(run, "level")).isEqualTo(0.95);
  }

  @Test
  void priorsImplyBayes() {
    Cli run = Cli.run("pool", schools, "--muPrior", "normal:0:5", "--tauPrior", "halfCauchy:5");

    assertThat(run.exit()).isZero();
    // Published for this model: mean 4.4, standard deviation 3.3; in full in the core's tests.
    assertThat(run.out())
        .contains("\"bayes\" :", "\"mean\" : 4.39682071383", "\"sd\" : 3.31770446313")
        .contains("\"type\" : \"halfCauchy\"")
        .doesNotContain("prior-by-default");
    Cli flat = Cli.run("pool", schools, "--tauPrior", "uniform:50", "--muPrior", "flat");
    assertThat(flat.out()).contains("\"type\" : \"flat\"", "\"upper\" : 50");
  }

  @Test
  void priorsThatWereNotGivenAreTold() {
    Cli both = Cli.run("pool", schools, "--bayes");
    Cli one = Cli.run("pool", schools, "--muPrior", "flat");

    assertThat(both.out())
        .contains(
            "No prior of the mean was given: normal with mean 0 and standard deviation 0.5 was"
                + " taken, which is meant for log points of consumption.")
        .contains("\"sd\" : 0.5", "\"scale\" : 0.1");
    assertThat(one.out())
        .contains("No prior of the spread between studies was given: half-normal with scale 0.1")
        .doesNotContain("No prior of the mean");
  }

  @Test
  void methodAndLevelAreChosen() {
    Cli run = Cli.run("pool", schools, "--method", "SJ", "--level", "0.5");

    assertThat(run.out()).contains("\"method\" : \"SJ\"");
    assertThat(number(run, "level")).isEqualTo(0.5);
    assertThat(number(run, "tau2")).isPositive();
  }

  @Test
  void aTerminalGetsAForestPlot() {
    String plot = onTerminal(schools.toString());

    assertThat(plot).isEqualTo(Cli.resource("pool-schools.txt"));
    assertThat(plot.lines().takeWhile(line -> !line.startsWith("Findings")))
        .allMatch(line -> line.length() <= 80);
    assertThat(onTerminal(schools.toString(), "--json")).startsWith("{");
  }

  @Test
  void aForestPlotHasPosteriorsWhereAskedFor() {
    String plot =
        onTerminal(schools.toString(), "--muPrior", "normal:0:5", "--tauPrior", "halfCauchy:5");

    assertThat(plot).isEqualTo(Cli.resource("pool-schools-bayes.txt"));
  }

  @Test
  void longIntervalsEndInArrowsAndLongNamesAreCut() {
    Path file =
        Cli.file(
            directory,
            "s.csv",
            """
            id,estimate,standardError
            A study with a very long name,0.1,0.02
            b,0.11,0.02
            c,0.12,5
            """);

    assertThat(onTerminal(file.toString()))
        .contains("A study with a very…", "◄", "►", "c ")
        .doesNotContain("long name");
  }

  @Test
  void everythingWrongWithTheFileIsListed() {
    Path file = Cli.file(directory, "s.csv", "id,estimate,se\na,1,0.5\na,x,1\nb,NaN,2\n");

    Cli run = Cli.run("pool", file);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            """
            s.csv:1:1 must have a column "variance" or "standardError": the header has "id", \
            "estimate", "se"
            s.csv:1:13 column must be "id", "estimate", "variance" or "standardError": "se"
                Maybe "standardError" was meant.
            s.csv:3:1 id must be the name of one study only: 'a', as in line 2
            s.csv:3:3 estimate must be a number: 'x'
            s.csv:4:3 estimate must be a finite number: 'NaN'
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--muPrior normal:0 | '--muPrior': must be flat or normal:MEAN:SD, such as normal:0:0.5:"
            + " normal:0",
        "--muPrior normal:0:x | must be flat or normal:MEAN:SD, such as normal:0:0.5: normal:0:x",
        "--muPrior cauchy:0:1 | must be flat or normal:MEAN:SD",
        "--muPrior normal:0:-1 | '--muPrior': sd must be greater than 0; infinite for a flat prior:"
            + " -1.0",
        "--tauPrior halfNormal | '--tauPrior': must be halfNormal:SCALE, halfCauchy:SCALE or"
            + " uniform:UPPER, such as halfNormal:0.1: halfNormal",
        "--tauPrior gamma:1 | must be halfNormal:SCALE, halfCauchy:SCALE or uniform:UPPER",
        "--tauPrior uniform:x | such as halfNormal:0.1: uniform:x",
        "--tauPrior halfNormal:0 | '--tauPrior': scale must be a finite number greater than 0: 0.0",
        "--level 95 | level must be in (0, 1): 95.0",
        "--level 95 | Maybe 0.95 was meant",
        "--method XX | expected one of",
      })
  void optionsThatCannotBeAreRefused(String options, String message) {
    Cli run = Cli.run(arguments("pool " + schools + " " + options));

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void oneStudyCannotBePooled() {
    Path one = Cli.file(directory, "one.csv", "estimate,variance\n1,1\n");

    Cli run = Cli.run("pool", one, "--bayes");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("pooling needs at least two studies: " + one + " has one");
    assertThat(Cli.run("pool").err()).contains("STUDIES.csv");
    assertThat(Cli.run("pool", directory.resolve("none.csv")).err()).contains("there is no file");
  }

  private static Object[] arguments(String line) {
    return Arrays.stream(line.split(" ", -1)).toArray();
  }

  private static String onTerminal(String... arguments) {
    StringWriter out = new StringWriter();
    int exit =
        new CommandLine(new PoolCommand(() -> true))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    assertThat(exit).isZero();
    return out.toString();
  }

  /** The first number with this key. */
  private static double number(Cli run, String key) {
    Matcher matcher = Pattern.compile('"' + key + "\" : (-?[0-9.e-]+)").matcher(run.out());
    assertThat(matcher.find()).as("%s in %s", key, run.out()).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}

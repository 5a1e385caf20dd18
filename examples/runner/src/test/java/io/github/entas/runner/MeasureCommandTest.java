package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.stat.StandardNormal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MeasureCommandTest {

  private static final int ROWS = 4000;
  private static final double LINE = 403_700;
  private static final WelfareDistribution TRUTH =
      LognormalWelfare.ofMeanAndSigma(1_016_988, 0.55).fit(LINE);

  @TempDir Path directory;

  /** Quantiles of a lognormal in the middles of equal parts, rows of two clusters in two strata. */
  private Path survey() {
    StringBuilder csv = new StringBuilder("exp,w,n,area,stratum,cluster\n");
    for (int i = 0; i < ROWS; i++) {
      double v = StandardNormal.quantile((i + 0.5) / ROWS);
      csv.append(
          String.format(
              Locale.ROOT,
              "%.17g,%d,%d,%s,%d,%d%n",
              TRUTH.consumption(v),
              2,
              4,
              i % 2 == 0 ? "urban" : "rural",
              i % 2,
              i % 40));
    }
    return Cli.file(directory, "survey.csv", csv.toString());
  }

  @Test
  void aSurveyOfALognormalComesOutAsTheLognormal() {
    Cli run =
        Cli.run(
            "measure",
            survey(),
            "--line",
            LINE,
            "--welfare",
            "exp",
            "--weight",
            "w",
            "--size",
            "n",
            "--group",
            "area",
            "--strata",
            "stratum",
            "--psu",
            "cluster");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{\n  \"schema\" : \"entas/measures/1\",");
    assertThat(number(run, "persons")).isEqualTo(8.0 * ROWS);
    // One of 4,000 rows at the line: a step of 1/4,000. What depends on the whole distribution
    // misses the tails beyond the last quantiles, here less than 1/1,000 of it.
    assertThat(number(run, "headcount")).isCloseTo(TRUTH.headcount(LINE, 0), within(1.0 / ROWS));
    assertThat(number(run, "povertyGap")).isCloseTo(TRUTH.povertyGap(LINE, 0), within(1e-5));
    assertThat(number(run, "severity")).isCloseTo(TRUTH.severity(LINE, 0), within(1e-5));
    assertThat(number(run, "mean")).isCloseTo(TRUTH.mean(), within(1e-3 * TRUTH.mean()));
    assertThat(number(run, "gini")).isCloseTo(TRUTH.gini(), within(1e-3));
    assertThat(number(run, "meanLogDeviation")).isCloseTo(0.55 * 0.55 / 2, within(1e-3));
    assertThat(run.out())
        .contains("\"standardErrors\"", "\"designEffect\"", "\"rural\"", "\"within\"", "\"0.9\"");
  }

  @Test
  void aTerminalGetsATable() {
    StringWriter out = new StringWriter();
    int exit =
        new CommandLine(new MeasureCommand(() -> true))
            .setOut(new PrintWriter(out))
            .execute(survey().toString(), "--line", "403700", "--welfare", "exp");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("Poverty in percent (standard error in points)", "All, line 403700", "Gini 0.3")
        .contains("design-unknown");
  }

  @Test
  void aTableSaysWhereTheRestOfItsFindingsIs() {
    Path csv = Cli.file(directory, "s.csv", "exp\nA\nB\n,1\n-99\n1e999\n10\n30\n");
    StringWriter out = new StringWriter();
    int exit =
        new CommandLine(new MeasureCommand(() -> true))
            .setOut(new PrintWriter(out))
            .execute(csv.toString(), "--line", "15", "--welfare", "exp", "--missing", "-99");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("and 1 more of this kind (all of them are with --json)")
        .doesNotContain("result.json");
  }

  @Test
  void groupsAreMeasuredByBothLorenzCurves() {
    Path groups =
        Cli.file(
            directory,
            "groups.json",
            """
            {"mean": 1300, "population": [0.2, 0.4, 0.6, 0.8, 1], "welfare": [0.078, 0.2, 0.364,
             0.588, 1]}
            """);

    Cli run = Cli.run("measure", "--grouped", groups, "--line", 600);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"schema\" : \"entas/grouped/1\"", "\"generalQuadratic\"", "\"beta\"")
        .contains("\"chosen\"", "\"coefficients\"", "\"valid\"");
    assertThat(number(run, "headcount")).isBetween(0.05, 0.3);
  }

  @Test
  void whatIsLeftOutIsTold() {
    Path csv = Cli.file(directory, "s.csv", "exp\n0\n10\nNA\n30\n");

    Cli run = Cli.run("measure", csv, "--line", 15, "--welfare", "exp", "--missing", "NA");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("survey-rows-refused", "measure-undefined", "Left out: meanLogDeviation")
        .doesNotContain("\"watts\"", "NaN");
    Cli floored =
        Cli.run("measure", csv, "--line", 15, "--welfare", "exp", "--missing", "NA", "--floor", 1);
    assertThat(floored.out()).contains("\"watts\"", "welfare-raised-to-floor");
  }

  @Test
  void poorAtTheLineOnlyWhereAskedFor() {
    Path csv = Cli.file(directory, "s.csv", "exp\n10\n20\n30\n40\n");

    Cli below = Cli.run("measure", csv, "--line", 20, "--welfare", "exp");
    Cli at = Cli.run("measure", csv, "--line", 20, "--welfare", "exp", "--at-line");

    assertThat(number(below, "headcount")).isEqualTo(0.25);
    assertThat(number(at, "headcount")).isEqualTo(0.5);
  }

  @Test
  void extremesHaveAnswers() {
    Path one = Cli.file(directory, "one.csv", "exp\n10\n");
    Path equal = Cli.file(directory, "equal.csv", "exp\n10\n10\n10\n");

    Cli alone = Cli.run("measure", one, "--line", 20, "--welfare", "exp");
    Cli nobody = Cli.run("measure", equal, "--line", 5, "--welfare", "exp");
    Cli everybody = Cli.run("measure", equal, "--line", 20, "--welfare", "exp");

    assertThat(alone.exit()).isZero();
    assertThat(alone.out()).doesNotContain("standardErrors\"").contains("measure-undefined");
    assertThat(number(nobody, "headcount")).isZero();
    assertThat(number(everybody, "headcount")).isEqualTo(1);
    assertThat(number(everybody, "povertyGap")).isEqualTo(0.5);
    assertThat(number(everybody, "gini")).isZero();
  }

  @Test
  void whatCannotBeIsRefusedWithWhatIsWrong() {
    Path csv = Cli.file(directory, "s.csv", "expense\n10\n");
    Path empty = Cli.file(directory, "empty.csv", "");

    assertRefused(Cli.run("measure", csv, "--line", 20, "--welfare", "exp"), "exp");
    assertRefused(Cli.run("measure", csv, "--line", 20), "--welfare must name");
    assertRefused(Cli.run("measure", "--line", 20), "a survey must be named");
    assertRefused(Cli.run("measure", csv, "--line", -1, "--welfare", "expense"), "greater than 0");
    assertRefused(Cli.run("measure", csv, "--welfare", "expense"), "at least one");
    assertRefused(
        Cli.run("measure", csv, "--line", 1, "--welfare", "expense", "--delimiter", "ab"),
        "--delimiter must be one character");
    assertRefused(Cli.run("measure", empty, "--line", 20, "--welfare", "exp"), "empty.csv");
    assertRefused(Cli.run("measure", "--grouped", csv), "exactly one --line");
    assertRefused(
        Cli.run("measure", csv, "--grouped", csv, "--line", 20),
        "either a survey or --grouped can be measured, not both");
    assertRefused(
        Cli.run("measure", csv, "--line", 20, "--line-column", "z", "--welfare", "expense"),
        "either --line or --line-column gives the poverty lines, not both");
  }

  private static void assertRefused(Cli run, String message) {
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  /** The first number with this key. */
  private static double number(Cli run, String key) {
    Matcher matcher = Pattern.compile('"' + key + "\" : (-?[0-9.e-]+)").matcher(run.out());
    assertThat(matcher.find()).as("%s in %s", key, run.out()).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}

package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.Comparison;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ComparisonWriter;
import io.github.entas.io.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  @TempDir private Path directory;
  private Path scenario;

  @BeforeEach
  void writeScenario() {
    scenario = Cli.smallScenario(directory);
  }

  private static Comparison comparison() {
    return Comparison.of(
        Simulation.of(ScenarioReader.read("small.json", Cli.resource("small.json")))
            .threads(1)
            .run());
  }

  @Test
  void tablesAreTheOnesKept() {
    Cli run = Cli.run("compare", scenario, "--threads", "2");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).containsExactlyElementsOf(expected());
  }

  private static Iterable<String> expected() {
    return Cli.resource("small-comparison.txt").lines().toList();
  }

  @Test
  void tablesFitTheWidth() {
    String fifty =
        Cli.resource("small.json").replace("\"horizonYears\": 3", "\"horizonYears\": 50");

    Cli run = Cli.run("compare", Cli.file(directory, "fifty.json", fifty));

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void numbersAreThoseOfTheComparison() {
    var capital = comparison().strategies().get(1);

    String out = Cli.run("compare", scenario).out();

    assertThat(out)
        .contains(
            ScreenWords.ENGLISH.money(capital.costs().perPersonLifted().value()) + " [",
            ScreenWords.ENGLISH.money(capital.costs().perPointOfPovertyGap().high()) + "]",
            ScreenWords.ENGLISH.chance(
                    capital.summary().in(2027).onTarget().trueHeadcount().value())
                + " / ",
            ScreenWords.ENGLISH.money(comparison().decisions().get(1).valueOfPerfectInformation()));
  }

  @Test
  void jsonIsThatOfTheWriter() {
    Cli run = Cli.run("compare", scenario, "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines(ComparisonWriter.json(comparison()));
  }

  @Test
  void aResultIsRunAgainToTheSameDraws() {
    Path results = directory.resolve("results");
    assertThat(Cli.run("simulate", scenario, "--seed", "5", "--out", results).exit()).isZero();

    Cli again = Cli.run("compare", results.resolve("result.json"));

    assertThat(again.exit()).isZero();
    assertThat(again.out()).isEqualTo(Cli.run("compare", scenario, "--seed", "5").out());
    assertThat(again.out()).isNotEqualTo(Cli.run("compare", scenario).out());
  }

  @Test
  void badInputIsRefused() {
    Cli missing = Cli.run("compare", directory.resolve("missing.json"));
    Cli broken = Cli.run("compare", Cli.file(directory, "broken.json", "{\"schema\": 1}"));
    Cli draws = Cli.run("compare", scenario, "--draws", "100");

    for (Cli run : new Cli[] {missing, broken, draws}) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }
    assertThat(draws.err()).contains("'--draws'", "must be a multiple of 16 from 64");
  }

  @Test
  void canceledRunComparesNothing() {
    CancelToken token = new CancelToken();
    token.cancel();

    Cli run = Cli.run(token, "compare", scenario);

    assertThat(run.exit()).isEqualTo(130);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpSaysThatAResultIsRunAgain() {
    Cli run = Cli.run("compare", "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Usage: entas compare")
        .contains("run again, to the same draws", "--json", "--draws=N");
  }
}

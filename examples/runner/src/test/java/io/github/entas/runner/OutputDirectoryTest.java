package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class OutputDirectoryTest {

  @TempDir Path directory;

  @Command
  static final class Host {
    @Mixin private OutputDirectory output = new OutputDirectory();
  }

  @Test
  void whereTheDrawsWereNotKeptTheCsvIsLeftOutAndThatOfAnotherRunRemoved() throws IOException {
    Path results = directory.resolve("results");
    Host host = new Host();
    new CommandLine(host).parseArgs("--out", results.toString());
    Simulation simulation =
        Simulation.of(ScenarioReader.read(Cli.smallScenario(directory))).threads(1);

    assertThat(written(host, simulation.run())).isEmpty();
    assertThat(results.resolve("outcomes.csv")).exists();

    assertThat(written(host, simulation.streaming(true).run()))
        .isEqualToNormalizingNewlines(
            "outcomes.csv is left out: the draws were too many to keep\n");
    assertThat(results.toFile().list()).containsExactlyInAnyOrder("report.html", "result.json");
    assertThat(results.resolve("result.json")).content().contains("quantiles-from-histograms");
  }

  private static String written(Host host, Outcome outcome) throws IOException {
    StringBuilder said = new StringBuilder();
    host.output.write(
        outcome, Summary.of(outcome), Language.ENGLISH, text -> said.append(text).append('\n'));
    return said.toString();
  }
}

package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages to look at, written by the command itself. */
final class ReportPages {

  private static final Path FLAGSHIP = Path.of("..", "pekalongan", "kota-pekalongan-2024.json");

  private ReportPages() {}

  /** The flagship with few households and draws, one of its strategies explained. */
  static Path ofFlagship(Path directory, String language) throws IOException {
    String scenario =
        Files.readString(FLAGSHIP).replace("\"households\": 16384", "\"households\": 256");
    return of(directory, scenario, language, "--draws", "256", "--explain", "balanced");
  }

  static Path of(Path directory, String scenario, String language, String... options) {
    List<Object> simulate = new ArrayList<>();
    simulate.addAll(List.of("simulate", Cli.file(directory, "city.json", scenario)));
    simulate.addAll(List.of("--out", directory.resolve("results")));
    simulate.addAll(List.of(options));
    Cli run = Cli.run(simulate.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    Path page = directory.resolve("page.html");
    Path result = directory.resolve("results").resolve("result.json");
    Cli report = Cli.run("report", result, "--lang", language, "--out", page);
    assertThat(report.exit()).as(report.err()).isZero();
    return page;
  }
}

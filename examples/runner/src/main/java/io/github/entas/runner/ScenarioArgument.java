package io.github.entas.runner;

import io.github.entas.engine.Scenario;
import io.github.entas.io.ScenarioReader;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario a command is about. */
final class ScenarioArgument {

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description =
          "The scenario: a JSON or YAML file (entas/scenario/1), or a result.json, which carries"
              + " its scenario. Required.")
  private @Nullable Path file;

  @Option(
      names = "--surveys-anywhere",
      description =
          "Let the scenario read surveys outside of its own folder; only for scenarios you trust.")
  private boolean surveysAnywhere;

  /** Reads the file; every problem of it is in the exception. */
  Scenario read() {
    return ScenarioReader.read(Objects.requireNonNull(file), surveysAnywhere);
  }
}

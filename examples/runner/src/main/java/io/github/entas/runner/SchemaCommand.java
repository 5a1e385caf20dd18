package io.github.entas.runner;

import io.github.entas.io.ScenarioSchema;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenarios. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Print the JSON Schema (draft 2020-12) of scenario files, for editors that complete and"
          + " check.",
      ""
    },
    footer = {
      "",
      "A scenario has no key that names its schema. Editors are told otherwise: in the settings"
          + " \"json.schemas\" of VS Code, or in a YAML file by its first line:",
      "  # yaml-language-server: $schema=scenario.schema.json",
      "",
      "Example:",
      "  entas schema > scenario.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    return StandardOutput.write(
        Objects.requireNonNull(spec), List.of(ScenarioSchema.json().stripTrailing()));
  }
}

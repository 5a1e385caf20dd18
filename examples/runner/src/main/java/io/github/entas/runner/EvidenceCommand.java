package io.github.entas.runner;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows where effect sizes come from. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {"Show the catalogue of effect sizes: studies, discounts, what they imply.", ""},
    subcommands = {EvidenceListCommand.class, EvidenceShowCommand.class},
    footer = {
      "",
      "Examples:",
      "  entas evidence list",
      "  entas evidence show business-capital",
      "  entas evidence show microcredit --json"
    })
final class EvidenceCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "either list or show must be named");
  }
}

package io.github.entas.runner;

import io.github.entas.evidence.Catalogue;
import io.github.entas.io.CatalogueWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the entries of the catalogue. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {"List the kinds of programs and their effects.", ""})
final class EvidenceListCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "The whole catalogue as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.shipped();
    List<String> lines =
        json
            ? List.of(CatalogueWriter.json(catalogue).stripTrailing())
            : EvidenceText.list(catalogue);
    return StandardOutput.write(Objects.requireNonNull(spec), lines);
  }
}

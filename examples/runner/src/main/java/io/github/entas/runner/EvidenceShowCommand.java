package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.io.CatalogueWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one entry of the catalogue. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show an entry: its studies and their weights, the effect in a new place, the discount, what a"
          + " scenario takes, and what the effect implies.",
      ""
    })
final class EvidenceShowCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "An id that evidence list shows.")
  private String id = "";

  @Option(
      names = "--headcount",
      paramLabel = "H",
      defaultValue = "0.0671",
      description = "Share of the poor for what it implies; ${DEFAULT-VALUE} by default.")
  private double headcount;

  @Option(
      names = "--target",
      paramLabel = "T",
      defaultValue = "0.05",
      description = "Headcount wanted; ${DEFAULT-VALUE} by default.")
  private double target;

  @Option(
      names = "--sigma",
      paramLabel = "S",
      defaultValue = "0.5",
      description = "Standard deviation of log consumption; ${DEFAULT-VALUE} by default.")
  private double sigma;

  @Option(
      names = "--transfer",
      paramLabel = "X",
      defaultValue = "0.08",
      description =
          "A transfer as a share of consumption, for entries that are transfers; ${DEFAULT-VALUE} by"
              + " default.")
  private double transfer;

  @Option(names = "--json", description = "The entry as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.shipped();
    List<String> lines;
    try {
      CatalogueEntry entry = catalogue.entry(id);
      lines =
          json
              ? List.of(CatalogueWriter.json(catalogue, entry).stripTrailing())
              : EvidenceText.show(
                  catalogue, entry, new Implications(headcount, target, sigma, transfer));
    } catch (InvalidValueException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
    }
    return StandardOutput.write(Objects.requireNonNull(spec), lines);
  }
}

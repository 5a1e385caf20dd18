package io.github.entas.runner;

import io.github.entas.Language;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Outcome;
import io.github.entas.io.AtomicFile;
import io.github.entas.io.OutcomeCsv;
import io.github.entas.io.Result;
import io.github.entas.io.ResultWriter;
import io.github.entas.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the files of a result go, if anywhere. */
final class OutputDirectory {

  private static final String OPTION = "--out";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = OPTION,
      paramLabel = "DIR",
      description =
          "Also write result.json, report.html and outcomes.csv into this directory, which is made"
              + " if it is missing; outcomes.csv only where the draws are not too many to keep."
              + " Default: no files are written.")
  private @Nullable Path directory;

  /** Refuses a directory that cannot be written to: before a long run, not after. */
  void check() {
    if (directory == null) {
      return;
    }
    Path there = directory.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null || !Files.isDirectory(there)) {
      throw ParameterErrors.invalid(spec, OPTION, "must be a directory: " + there + " is none");
    }
    if (!Files.isWritable(there)) {
      throw ParameterErrors.invalid(spec, OPTION, "must be writable: " + there + " is not");
    }
  }

  /**
   * Writes the files, each whole or not at all. Where the draws were not kept there is no
   * outcomes.csv, and that of another run is removed.
   *
   * @param say takes what there is to say of it
   */
  void write(Outcome outcome, Summary summary, Language language, Consumer<String> say)
      throws IOException {
    if (directory == null) {
      return;
    }
    Files.createDirectories(directory);
    ResultWriter.write(summary, directory.resolve("result.json"));
    String page = Report.of(Result.of(summary), language).html();
    AtomicFile.write(directory.resolve("report.html"), page);
    Path csv = directory.resolve("outcomes.csv");
    if (outcome.keepsDraws()) {
      OutcomeCsv.write(outcome, csv);
    } else {
      Files.deleteIfExists(csv);
      say.accept("outcomes.csv is left out: the draws were too many to keep");
    }
  }
}

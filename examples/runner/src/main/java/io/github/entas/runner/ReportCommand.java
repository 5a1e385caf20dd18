package io.github.entas.runner;

import io.github.entas.io.AtomicFile;
import io.github.entas.io.Result;
import io.github.entas.io.ResultReader;
import io.github.entas.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a result as a page, or its charts. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write a result as a page for people, in English or Indonesian, or its charts for slides.",
      ""
    },
    footer = {
      "",
      "The page is one file that asks for nothing from anywhere. It goes to standard output unless"
          + " --out or a directory for charts is given.",
      "",
      "Examples:",
      "  entas report results/result.json --out report.html",
      "  entas report results/result.json --lang id --out laporan.html",
      "  entas report results/result.json --png slides --svg slides"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "RESULT",
      description = "A result.json of this version, as entas simulate --out writes it.")
  private @Nullable Path file;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the page into this file, which is replaced if it is there, its directory made if it"
              + " is missing.")
  private @Nullable Path page;

  @Option(
      names = "--svg",
      paramLabel = "DIR",
      description = "Write every chart as an SVG file into this directory.")
  private @Nullable Path svg;

  @Option(
      names = "--png",
      paramLabel = "DIR",
      description = "Write every chart as a PNG file, 1440 pixels wide, into this directory.")
  private @Nullable Path png;

  @Override
  public Integer call() throws IOException {
    refuseOverwriting(Objects.requireNonNull(file));
    Result result = ResultReader.read(file);
    Report report = Report.of(result, language.language());
    if (page != null) {
      Files.createDirectories(page.toAbsolutePath().getParent());
      AtomicFile.write(page, report.html());
    }
    if (svg != null) {
      Files.createDirectories(svg);
      for (Map.Entry<String, String> chart : report.charts().entrySet()) {
        AtomicFile.write(svg.resolve(chart.getKey() + ".svg"), chart.getValue());
      }
    }
    if (png != null) {
      Files.createDirectories(png);
      for (Map.Entry<String, String> chart : report.charts().entrySet()) {
        AtomicFile.write(png.resolve(chart.getKey() + ".png"), ChartPicture.png(chart.getValue()));
      }
    }
    return page == null && svg == null && png == null
        ? StandardOutput.write(Objects.requireNonNull(spec), List.of(report.html().stripTrailing()))
        : ExitCode.OK;
  }

  /** The page in the place of the result would lose it. */
  private void refuseOverwriting(Path result) throws IOException {
    if (page != null && Files.exists(page) && Files.exists(result)) {
      if (Files.isSameFile(page, result)) {
        throw ParameterErrors.invalid(
            spec, "--out", "must be another file than the result: " + page);
      }
    }
  }
}

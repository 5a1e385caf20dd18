package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.SurveyMeasures;
import io.github.entas.analysis.SurveyQuestion;
import io.github.entas.io.GroupedReader;
import io.github.entas.io.MeasuresWriter;
import io.github.entas.io.SurveyFile;
import io.github.entas.io.SurveyReader;
import io.github.entas.measure.AtLine;
import io.github.entas.measure.GroupedData;
import io.github.entas.measure.GroupedFit;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures poverty and inequality of a survey or of grouped data. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Measure poverty and inequality of a household survey (CSV), or of groups of people (JSON).",
      ""
    },
    footer = {
      "",
      "The answer is JSON; where standard output is a terminal, a table.",
      "",
      "Examples:",
      "  entas measure survey.csv --line 403700 --welfare exp --weight w --size n",
      "  entas measure survey.csv --line 403700 --welfare exp \\",
      "    --group area --strata s --psu c",
      "  entas measure --grouped deciles.json --line 403700"
    })
final class MeasureCommand implements Callable<Integer> {

  private final BooleanSupplier terminal;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private SurveyOptions survey = new SurveyOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE.csv",
      description = "The survey: CSV with a header, one row a household or person.")
  private @Nullable Path file;

  @Option(
      names = "--grouped",
      paramLabel = "FILE.json",
      description = "Groups instead: {\"mean\": m, \"population\": […], \"welfare\": […]}.")
  private @Nullable Path grouped;

  @Option(
      names = "--line",
      paramLabel = "Z",
      description = "Poverty line, in the unit of welfare; repeatable.")
  private @Nullable List<Double> given;

  @Option(
      names = "--at-line",
      description = "Who is exactly at the line is poor; by default only who is below.")
  private boolean atLine;

  @Option(
      names = "--floor",
      paramLabel = "F",
      description =
          "Raise welfare below F to F, only for measures that need it above 0: Watts, generalized"
              + " entropy, Atkinson.")
  private @Nullable Double floor;

  @Option(names = "--json", description = "JSON even where standard output is a terminal.")
  private boolean json;

  /**
   * The command.
   *
   * @param terminal whether standard output is one
   */
  MeasureCommand(BooleanSupplier terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return StandardOutput.write(commandSpec(), answer());
  }

  private List<String> answer() {
    try {
      if (grouped == null) {
        return ofSurvey(named());
      }
      refuseIf(file != null, "either a survey or --grouped can be measured, not both");
      return ofGroups(grouped);
    } catch (InvalidValueException e) {
      throw new ParameterException(commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Path named() {
    refuseIf(file == null, "a survey must be named, or --grouped FILE.json");
    refuseIf(!survey.hasWelfare(), "--welfare must name the column of spending per head");
    refuseIf(
        survey.hasLines() && !lines().isEmpty(),
        "either --line or --line-column gives the poverty lines, not both");
    return Objects.requireNonNull(file);
  }

  private void refuseIf(boolean wrong, String why) {
    if (wrong) {
      throw new ParameterException(commandSpec().commandLine(), why);
    }
  }

  private List<Double> lines() {
    return given == null ? List.of() : given;
  }

  private List<String> ofSurvey(Path csv) {
    SurveyQuestion question =
        new SurveyQuestion(lines(), atLine ? AtLine.POOR : AtLine.NOT_POOR, floor);
    SurveyFile read = SurveyReader.read(csv, survey.columns(), survey.format());
    SurveyMeasures measures = question.of(read.survey());
    List<Finding> ofReading = read.findings();
    return json || !terminal.getAsBoolean()
        ? text(MeasuresWriter.json(measures, ofReading))
        : MeasuresTable.lines(measures, ofReading);
  }

  private List<String> ofGroups(Path of) {
    refuseIf(lines().size() != 1, "grouped data need exactly one --line");
    double line = lines().get(0);
    GroupedData data = GroupedReader.read(of);
    GroupedFit fit = data.fit(line);
    return json || !terminal.getAsBoolean()
        ? text(MeasuresWriter.json(fit, data.mean(), line))
        : MeasuresTable.lines(fit, data.mean(), line);
  }

  private static List<String> text(String json) {
    return List.of(json.stripTrailing());
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec);
  }
}

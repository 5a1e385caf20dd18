package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.io.ScenarioStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a scenario to start one's own city from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Write a scenario of your own city to start from: YAML with comments, in which every number"
          + " that the city must replace is marked with the word REPLACE, in Indonesian GANTI.",
      ""
    },
    footer = {
      "",
      "Programs and enablers are the catalogue's, by reference: see entas evidence list.",
      "Then edit the file, and entas validate and entas simulate it.",
      "",
      "Example:",
      "  entas init --name \"Kota Pekalongan\" --year 2024 --persons 315350 \\",
      "    --headcount 0.0671 --line 605312 --lang id --out city.yaml"
    })
final class InitCommand implements Callable<Integer> {

  /** The option that each component of a start is given by, where the names differ. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "povertyLine", "--line", "targetYear", "--target-year", "poorPersons", "--poor-persons");

  @Spec private @Nullable CommandSpec spec;
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      description = "What people call the city. Required.")
  private String name = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      description =
          "Base year: that of the headcount and the line. Required: no year is sensible for every"
              + " city.")
  private int year;

  @Option(
      names = "--persons",
      paramLabel = "N",
      converter = OptionNumbers.Amount.class,
      required = true,
      description = "Persons in the city. Required.")
  private double persons;

  @Option(
      names = "--headcount",
      paramLabel = "RATE",
      converter = OptionNumbers.Any.class,
      required = true,
      description = "Share of them who are poor, a fraction: 0.0671 for 6.71 %%. Required.")
  private double headcount;

  @Option(
      names = "--line",
      paramLabel = "Z",
      converter = OptionNumbers.Amount.class,
      required = true,
      description = "Poverty line: money per person and month. Required.")
  private double line;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      defaultValue = "IDR",
      description =
          "Currency of all money, by default ${DEFAULT-VALUE}, which is the catalogue's; in another"
              + " one the costs of programs are marked to be replaced, too.")
  private String currency = "IDR";

  @Option(
      names = "--target",
      paramLabel = "RATE",
      converter = OptionNumbers.Any.class,
      description = "Headcount wanted, a fraction. Default: a stand-in, marked.")
  private @Nullable Double target;

  @Option(
      names = "--target-year",
      paramLabel = "YEAR",
      description = "Year in which it is wanted. Default: a stand-in, marked.")
  private @Nullable Integer targetYear;

  @Option(
      names = "--poor-persons",
      paramLabel = "N",
      converter = OptionNumbers.Amount.class,
      description = "Poor persons as published; the headcount is held against it.")
  private @Nullable Double poorPersons;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write. Default: standard output.")
  private @Nullable Path file;

  @Option(names = "--force", description = "Write over a file that is there.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    String yaml = start().yaml(language.language());
    Path out = file;
    if (out == null) {
      return StandardOutput.write(commandSpec(), List.of(yaml.stripTrailing()));
    }
    write(out, yaml);
    PrintWriter err = commandSpec().commandLine().getErr();
    ScreenWords words = ScreenWords.of(language.language());
    err.println(words.text("init.wrote", out.toString()));
    err.println(words.text("init.next"));
    err.println("  entas validate " + out);
    err.println("  entas simulate " + out);
    return ExitCode.OK;
  }

  private ScenarioStart start() {
    try {
      return new ScenarioStart(
          name, currency, year, persons, headcount, line, target, targetYear, poorPersons);
    } catch (InvalidValueException e) {
      throw new ParameterException(
          commandSpec().commandLine(),
          e.violations().stream()
              .map(InitCommand::ofOption)
              .collect(Collectors.joining("\nentas: ")),
          e);
    }
  }

  /** What is wrong, of the option and not of what it stands for. */
  private static String ofOption(Violation violation) {
    String part = violation.path().substring(1);
    String option = OPTIONS.getOrDefault(part, "--" + part);
    String mustHold = violation.mustHold().replaceFirst("^" + part + " ", option + " ");
    return new Violation("", mustHold, violation.came(), violation.maybe()).message();
  }

  private void write(Path out, String yaml) throws IOException {
    OpenOption[] options =
        force
            ? new OpenOption[] {
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE
            }
            : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    try {
      Files.writeString(out, yaml, options);
    } catch (FileAlreadyExistsException e) {
      throw ParameterErrors.invalid(
          spec, "--out", out + " is there already\nMaybe --force, which writes over it.");
    }
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec);
  }
}

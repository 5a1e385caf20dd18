package io.github.entas.runner;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Findings;
import io.github.entas.analysis.OneAtATime;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.RunCost;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ScenarioException;
import io.github.entas.io.ScenarioNumbers;
import io.github.entas.io.ValidationWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is wrong with a scenario, or what it would cost to run it and what it rests on. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Check a scenario: every problem with its place, or \"valid\", what a run would cost, and"
          + " which of its uncertain and assumed numbers move the answer most.",
      ""
    },
    footer = {
      "",
      "That ranking is from small runs, two a number: --no-ranking leaves it out.",
      "",
      "Examples:",
      "  entas validate scenario.json",
      "  entas validate scenario.json --json"
    })
final class ValidateCommand implements Callable<Integer> {

  /** Draws of the ranking: of 16 randomizations, so that differences have errors. */
  private static final int DRAWS = 64;

  /** Households a cohort of the ranking. */
  private static final int HOUSEHOLDS = 256;

  private final CancelToken token;
  private final IntSupplier width;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Messages messages = new Messages();

  @Option(
      names = "--no-ranking",
      description = "Only check: do not simulate which numbers move the answer most.")
  private boolean unranked;

  @Option(names = "--json", description = "JSON (entas/validation/1) and not text.")
  private boolean json;

  /**
   * The command.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  ValidateCommand(CancelToken token, IntSupplier width) {
    this.token = token;
    this.width = width;
  }

  @Override
  public Integer call() {
    try {
      return validate(argument.read());
    } catch (ScenarioException e) {
      if (!json) {
        throw e;
      }
      StandardOutput.write(
          Objects.requireNonNull(spec), List.of(ValidationWriter.json(e).stripTrailing()));
      return ExitCode.USAGE;
    }
  }

  private Integer validate(Scenario scenario) {
    ScreenWords words = language.words();
    CommandSpec command = Objects.requireNonNull(spec);
    RunCost cost = Simulation.of(scenario).cost();
    List<Finding> findings = Findings.of(scenario);
    ScenarioNumbers numbers = null;
    OneAtATime ranking = null;
    if (!unranked) {
      Scenario question = OneAtATime.question(scenario, quick(scenario), this::prepare);
      try {
        numbers = ScenarioNumbers.of(question);
      } catch (ScenarioException e) {
        messages.say("the scenario is too large to rank its numbers");
      }
      if (numbers != null) {
        ranking = rank(question, numbers, words);
      }
    }
    List<String> unvaried = numbers == null ? List.of() : numbers.unvaried();
    if (json) {
      return StandardOutput.write(
          command,
          List.of(ValidationWriter.json(cost, ranking, unvaried, findings).stripTrailing()));
    }
    List<String> lines = new ArrayList<>(List.of(words.text("validate.valid")));
    lines.addAll(CostLines.of(cost, Runtime.getRuntime().maxMemory(), words));
    if (numbers != null && ranking != null) {
      lines.addAll(RankingText.lines(ranking, unvaried, numbers::named, width.getAsInt(), words));
      lines.addAll(StandInText.lines(ranking, numbers::named, words));
    }
    lines.addAll(FindingList.inJson(findings, words));
    return StandardOutput.write(command, lines);
  }

  private OneAtATime rank(Scenario question, ScenarioNumbers numbers, ScreenWords words) {
    var varied = numbers.varied();
    try (ProgressDisplay progress = messages.progress(words)) {
      return OneAtATime.of(question, varied, numbers::with, this::prepare, progress);
    }
  }

  private Simulation prepare(Simulation simulation) {
    return simulation.threads(Runtime.getRuntime().availableProcessors()).cancelToken(token);
  }

  /** Small, but no larger than asked for. */
  private static Settings quick(Scenario scenario) {
    Settings asked = scenario.simulation();
    return asked
        .withDraws(Math.min(DRAWS, asked.draws()))
        .withHouseholds(Math.min(HOUSEHOLDS, asked.households()));
  }
}

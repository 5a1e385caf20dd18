package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.io.ResultWriter;
import io.github.entas.strategy.Strategy;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Runs a scenario and tells what came out. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Run a scenario: which strategy reaches which headcount in which year, how likely the target"
          + " is, and what it costs.",
      ""
    },
    footer = {
      "",
      "The table goes to standard output, progress and messages to standard error.",
      "",
      "Examples:",
      "  entas simulate scenario.json",
      "  entas simulate scenario.yaml --out results",
      "  entas simulate scenario.yaml --json --quiet",
      "  entas simulate scenario.json --draws 1024 --seed 7 --threads 2",
      "  entas simulate results/result.json    # its scenario once more"
    })
final class SimulateCommand implements Callable<Integer> {

  private final CancelToken token;
  private final IntSupplier width;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private OutputDirectory output = new OutputDirectory();
  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private RunOptions options = new RunOptions();
  @Mixin private Messages messages = new Messages();

  @Option(
      names = "--json",
      description = "JSON (entas/result/1), that of result.json, and no table.")
  private boolean json;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description =
          "Explain this strategy in result.json, in the target's year; may be repeated. See entas"
              + " explain.")
  private List<String> explained = List.of();

  /**
   * The command.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  SimulateCommand(CancelToken token, IntSupplier width) {
    this.token = token;
    this.width = width;
  }

  @Override
  public Integer call() throws IOException {
    int threads = options.threads();
    output.check();
    ScreenWords words = language.words();
    Scenario scenario = options.applyTo(argument.read());
    try {
      refuseUnexplainable(scenario);
      Outcome outcome = SimulationRun.of(scenario, threads, token, messages, words);
      return tell(outcome, explain(Summary.of(outcome), threads, words), words);
    } catch (OutOfMemoryError e) {
      return SimulationRun.outOfMemory(err());
    }
  }

  /** Before the run, which may take long. */
  private void refuseUnexplainable(Scenario scenario) {
    List<String> ids = scenario.strategies().stream().map(Strategy::id).toList();
    for (String id : explained) {
      if (!ids.contains(id)) {
        throw ParameterErrors.invalid(
            spec, "--explain", "must be one of " + String.join(", ", ids) + ": " + id);
      }
      try {
        StrategyAttribution.check(scenario, id, scenario.target().year());
      } catch (InvalidValueException e) {
        throw ParameterErrors.invalid(spec, "--explain", e.getMessage());
      }
    }
  }

  private Summary explain(Summary summary, int threads, ScreenWords words) {
    Scenario scenario = summary.scenario();
    Summary told = summary;
    for (String id : explained) {
      try (ProgressDisplay progress = messages.progress(words)) {
        told =
            told.withExplanation(
                StrategyExplanation.of(
                    scenario,
                    id,
                    scenario.target().year(),
                    simulation ->
                        simulation.threads(threads).progress(progress).cancelToken(token)));
      }
    }
    return told;
  }

  private int tell(Outcome outcome, Summary summary, ScreenWords words) throws IOException {
    if (token.isCanceled()) {
      err().println("entas: interrupted, no results were written");
      return Failures.INTERRUPTED;
    }
    PrintWriter out = commandSpec().commandLine().getOut();
    List<String> lines =
        json
            ? List.of(ResultWriter.json(summary).stripTrailing())
            : PlannerTable.lines(summary, width.getAsInt(), words);
    lines.forEach(out::println);
    output.write(outcome, summary, words.language(), messages::say);
    if (out.checkError()) {
      err().println("entas: standard output could not be written to");
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec);
  }
}

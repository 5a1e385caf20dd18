package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Scenario;
import io.github.entas.io.ExplanationWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells why a strategy leads to its headcount. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Explain a strategy: what growth, each program and each enabler add to the fall of poverty,"
          + " and why.",
      ""
    },
    footer = {
      "",
      "Every subset of them is simulated, on the same draws; at most 11 programs and enablers.",
      "",
      "Examples:",
      "  entas explain scenario.json --strategy mix",
      "  entas explain results/result.json --strategy mix --year 2027 --json"
    })
final class ExplainCommand implements Callable<Integer> {

  private final CancelToken token;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Messages messages = new Messages();

  @Option(
      names = "--strategy",
      paramLabel = "ID",
      required = true,
      description = "Id of the strategy to explain. Required.")
  private @Nullable String strategy;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year to explain, after the base year. Default: the target's.")
  private @Nullable Integer year;

  @Option(names = "--json", description = "JSON (entas/explanation/1) instead of text.")
  private boolean json;

  ExplainCommand(CancelToken token) {
    this.token = token;
  }

  @Override
  public Integer call() {
    ScreenWords words = language.words();
    int threads = options.threads();
    Scenario scenario = options.applyTo(argument.read());
    StrategyExplanation explanation = explain(scenario, threads, words);
    return StandardOutput.write(
        commandSpec(),
        json
            ? List.of(ExplanationWriter.json(explanation).stripTrailing())
            : ExplanationTree.lines(explanation, words));
  }

  private StrategyExplanation explain(Scenario scenario, int threads, ScreenWords words) {
    int asked = year == null ? scenario.target().year() : year;
    try (ProgressDisplay progress = messages.progress(words)) {
      return StrategyExplanation.of(
          scenario,
          Objects.requireNonNull(strategy),
          asked,
          simulation -> simulation.threads(threads).progress(progress).cancelToken(token));
    } catch (InvalidValueException e) {
      throw new ParameterException(commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec);
  }
}

package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Scenario;
import io.github.entas.io.ComparisonWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a scenario and puts its strategies beside each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compare the strategies of a scenario: which is likely to reach the target by when, what each"
          + " costs and who pays, whom it reaches, and how sure the choice between them is.",
      ""
    },
    footer = {
      "",
      "A result.json holds no draws: its scenario is run again, to the same draws.",
      "The tables go to standard output, progress and messages to standard error.",
      "",
      "Examples:",
      "  entas compare results/result.json",
      "  entas compare scenario.json --draws 1024 --seed 7",
      "  entas compare scenario.json --json"
    })
final class CompareCommand implements Callable<Integer> {

  private final CancelToken token;
  private final IntSupplier width;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Messages messages = new Messages();

  @Option(names = "--json", description = "JSON (entas/comparison/1) and not tables.")
  private boolean json;

  /**
   * The command.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  CompareCommand(CancelToken token, IntSupplier width) {
    this.token = token;
    this.width = width;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    ScreenWords words = language.words();
    int threads = options.threads();
    Scenario scenario = options.applyTo(argument.read());
    try {
      Comparison comparison =
          Comparison.of(SimulationRun.of(scenario, threads, token, messages, words));
      if (token.isCanceled()) {
        messages.err().println("entas: interrupted, nothing was compared");
        return Failures.INTERRUPTED;
      }
      return StandardOutput.write(command, lines(comparison, words));
    } catch (OutOfMemoryError e) {
      return SimulationRun.outOfMemory(messages.err());
    }
  }

  private List<String> lines(Comparison comparison, ScreenWords words) {
    return json
        ? List.of(ComparisonWriter.json(comparison).stripTrailing())
        : ComparisonText.lines(comparison, width.getAsInt(), words);
  }
}

package io.github.entas.runner;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "  entas simulate scenario.json --draws 1024 --seed 7 --threads 2",
      "  entas simulate results/result.json    runs that result's scenario again"
    })
final class SimulateCommand implements Callable<Integer> {

  private final CancelToken token;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private OutputDirectory output = new OutputDirectory();
  @Mixin private RunOptions options = new RunOptions();

  SimulateCommand(CancelToken token) {
    this.token = token;
  }

  @Override
  public Integer call() throws IOException {
    int threads = options.threads();
    output.check();
    Scenario scenario = options.applyTo(argument.read());
    try {
      return tell(SimulationRun.of(scenario, threads, token, err()));
    } catch (OutOfMemoryError e) {
      return SimulationRun.outOfMemory(err());
    }
  }

  private int tell(Outcome outcome) throws IOException {
    Summary summary = Summary.of(outcome);
    if (token.isCanceled()) {
      err().println("entas: interrupted, no results were written");
      return Failures.INTERRUPTED;
    }
    PrintWriter out = commandSpec().commandLine().getOut();
    PlannerTable.lines(summary).forEach(out::println);
    output.write(outcome, summary, err());
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

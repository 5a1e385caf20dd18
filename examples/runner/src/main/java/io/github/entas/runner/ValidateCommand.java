package io.github.entas.runner;

import io.github.entas.analysis.Findings;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what is wrong with a scenario, or what it would cost to run it. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Check a scenario without running it: every problem with its place, or \"valid\" and what a"
          + " run would cost.",
      ""
    },
    footer = {"", "Example:", "  entas validate scenario.json"})
final class ValidateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();

  @Override
  public Integer call() {
    Scenario scenario = argument.read();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("valid");
    CostLines.of(Simulation.of(scenario).cost(), Runtime.getRuntime().maxMemory())
        .forEach(out::println);
    FindingList.lines(Findings.of(scenario)).forEach(out::println);
    return ExitCode.OK;
  }
}

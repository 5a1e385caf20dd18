package io.github.entas.runner;

import io.github.entas.engine.SimulationException;
import io.github.entas.io.ScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a message on standard error and an exit code. */
final class Failures {

  /** As shells count: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  private Failures() {}

  /** Options and arguments that cannot be: what is wrong, and where help is. */
  static int ofParameters(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("entas: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Input, size, interruption and files; anything else is a defect and goes on. */
  static int ofExecution(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof ScenarioException problems) {
      command.getErr().println(problems.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof SimulationException simulation) {
      return ofSimulation(simulation, command);
    }
    if (failure instanceof IOException io) {
      String kind = io.getClass().getSimpleName();
      command.getErr().println("entas: the results were not written: " + text(io, kind));
      return ExitCode.SOFTWARE;
    }
    throw failure;
  }

  private static int ofSimulation(SimulationException failure, CommandLine command) {
    command.getErr().println("entas: " + failure.getMessage());
    return switch (failure.reason()) {
      case TOO_LARGE -> ExitCode.USAGE;
      case CANCELED -> INTERRUPTED;
      case BROKEN -> ExitCode.SOFTWARE;
    };
  }

  private static String text(IOException failure, String kind) {
    return failure.getMessage() == null ? kind : failure.getMessage() + " (" + kind + ")";
  }
}

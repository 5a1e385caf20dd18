package io.github.entas.runner;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Where the answer of a command goes. */
final class StandardOutput {

  private StandardOutput() {}

  /** Writes the lines of an answer; the exit code says whether they could be written. */
  static int write(CommandSpec spec, List<String> lines) {
    CommandLine command = spec.commandLine();
    PrintWriter out = command.getOut();
    lines.forEach(out::println);
    if (out.checkError()) {
      command.getErr().println("entas: standard output could not be written to");
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }
}

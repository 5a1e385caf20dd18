package io.github.entas.runner;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code entas}. */
@Command(
    name = "entas",
    description = "Which mix of programs could bring a poverty rate down to its target.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}

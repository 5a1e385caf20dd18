package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command {@code entas}. */
@Command(
    name = "entas",
    description = "Which mix of programs could bring a poverty rate down to its target.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done",
      " 1:something else went wrong",
      " 2:the input is at fault; what is wrong is listed",
      "130:interrupted"
    },
    footer = {
      "",
      "Examples:",
      "  entas init --help",
      "  entas validate scenario.json",
      "  entas simulate scenario.json --out results",
      "  entas report results/result.json --lang id --out laporan.html",
      "  entas compare results/result.json",
      "  entas explain scenario.json --strategy mix",
      "  entas search scenario.json --budget 20e9 --items capital,coaching,voucher",
      "  entas budget scenario.json --chance 0.8",
      "  entas measure survey.csv --line 403700 --welfare exp",
      "  entas evidence show business-capital",
      "  entas pool studies.csv",
      "  entas simulate --help"
    })
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    int exitCode;
    try (Interruption interruption = Interruption.watched()) {
      exitCode =
          commandLine(interruption.token(), () -> Terminal.columns(System.getenv("COLUMNS")))
              .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
              .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
              .setColorScheme(Help.defaultColorScheme(Terminal.ansi(System.getenv("TERM"))))
              .execute(args);
    }
    System.exit(exitCode);
  }

  /**
   * The command with its subcommands.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  static CommandLine commandLine(CancelToken token, IntSupplier width) {
    return new CommandLine(new Main())
        .addSubcommand(new InitCommand())
        .addSubcommand(new SimulateCommand(token, width))
        .addSubcommand(new ReportCommand())
        .addSubcommand(new CompareCommand(token, width))
        .addSubcommand(new ExplainCommand(token))
        .addSubcommand(new SearchCommand(token, width))
        .addSubcommand(new BudgetCommand(token, width))
        .addSubcommand(new ValidateCommand(token, width))
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new MeasureCommand(Terminal::isStandardOutput))
        .addSubcommand(new EvidenceCommand())
        .addSubcommand(new PoolCommand(Terminal::isStandardOutput))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Failures::ofParameters)
        .setExecutionExceptionHandler(Failures::ofExecution);
  }
}

package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;

class MainTest {

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void versionIsTheOneOfTheBuild(String option) {
    Cli run = Cli.run(option);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("entas \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpNamesCommandsExitCodesAndExamples(String option) {
    Cli run = Cli.run(option);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Usage: entas")
        .contains("simulate", "validate", "130", "interrupted", "entas validate scenario.json");
  }

  /** As a shell reads them: a backslash goes on with the line below, a hash is a remark. */
  @Test
  void examplesOfHelpCanBePasted() {
    List<String> examples = new ArrayList<>();
    collectExamples(command(), examples);
    assertThat(examples).hasSizeGreaterThan(30).allMatch(example -> example.startsWith("  entas "));
    for (String example : examples) {
      String asked = example.substring("  entas ".length()).replaceFirst("[#>].*", "");
      command().parseArgs(ReadmeCommandsTest.arguments(asked).toArray(String[]::new));
    }
  }

  private static CommandLine command() {
    return Main.commandLine(new CancelToken(), () -> PlannerTable.WIDTH);
  }

  private static void collectExamples(CommandLine command, List<String> examples) {
    String help = command.getUsageMessage(Help.Ansi.OFF);
    int start = help.indexOf("\nExample");
    if (start >= 0) {
      help.substring(start).replaceAll("\\\\\\R {4}", "").lines().skip(2).forEach(examples::add);
    }
    command.getSubcommands().values().forEach(below -> collectExamples(below, examples));
  }

  @Test
  void nothingAskedIsRefusedWithAHint() {
    Cli run = Cli.run();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing required subcommand", "Try 'entas --help'");
  }

  @Test
  void unknownCommandIsRefusedWithTheLikelySlip() {
    Cli run = Cli.run("simulat", "scenario.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("simulat", "Did you mean: entas simulate");
  }

  @Test
  void unknownOptionIsRefusedWithTheLikelySlip() {
    Cli run = Cli.run("simulate", "scenario.json", "--sed", "4");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--sed", "--seed", "Try 'entas simulate --help'");
  }

  @Test
  void argumentsThatBeginWithAnAtSignAreNoLists() {
    Cli run = Cli.run("validate", "@missing");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("there is no file @missing");
  }
}

package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

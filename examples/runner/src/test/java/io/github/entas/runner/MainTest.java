package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out).asString().matches("entas \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void helpNamesTheCommand() {
    assertThat(run("--help")).isZero();
    assertThat(out).asString().startsWith("Usage: entas");
  }

  private int run(String... args) {
    return Main.commandLine(new io.github.entas.engine.CancelToken())
        .setOut(new PrintWriter(out))
        .execute(args);
  }
}

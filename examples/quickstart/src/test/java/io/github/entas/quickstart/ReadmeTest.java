package io.github.entas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's code block is the program that runs, and prints what the README says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final int LONGEST_BLOCK = 25;

  @Test
  void theCodeBlockIsTheProgramWordForWord() throws IOException {
    assertThat(block("```java\n")).isEqualTo(program());
    assertThat(program().lines().count()).isLessThanOrEqualTo(LONGEST_BLOCK);
  }

  @Test
  void theProgramPrintsWhatTheReadmeSays() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block("```text quickstart\n"));
  }

  @Test
  void theTestCommandIsTheOneThatChecksEveryCommit() throws IOException {
    assertThat(block("```sh test\n").strip())
        .isEqualTo(read(".ci/run").lines().reduce((first, last) -> last).orElseThrow());
  }

  private static String program() throws IOException {
    String source =
        read("examples/quickstart/src/main/java/io/github/entas/quickstart/Quickstart.java");
    int from = source.indexOf("// README: begin\n") + "// README: begin\n".length();
    int to = source.lastIndexOf('\n', source.indexOf("// README: end")) + 1;
    return source.substring(from, to).indent(-4);
  }

  private static String block(String fence) throws IOException {
    String readme = read("README.md");
    int from = readme.indexOf(fence) + fence.length();
    assertThat(from).as("a block %s", fence).isGreaterThanOrEqualTo(fence.length());
    return readme.substring(from, readme.indexOf("```", from));
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}

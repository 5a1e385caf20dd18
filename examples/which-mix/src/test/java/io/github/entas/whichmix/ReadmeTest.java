package io.github.entas.whichmix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README says the example prints is what it prints. */
class ReadmeTest {

  private static final String FENCE = "```text which-mix\n";
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theProgramPrintsWhatTheReadmeSays() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int from = readme.indexOf(FENCE) + FENCE.length();
    assertThat(from).as("a block %s", FENCE).isGreaterThanOrEqualTo(FENCE.length());
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      WhichMix.main(
          new String[] {
            ROOT.resolve("examples").resolve("pekalongan/kota-pekalongan-2024.json").toString()
          });
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualTo(readme.substring(from, readme.indexOf("```", from)));
  }
}

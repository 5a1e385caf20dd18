package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's five steps to one's own city, one after the other, as they are written there. */
class OwnCityTest {

  private static final String FENCE = "```sh own-city\n";
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Set<String> FILES =
      Set.of("city.yaml", "results", "results/result.json", "laporan.html");

  @TempDir Path directory;

  @Test
  void theStepsOfTheReadmeLeadToAPage() throws IOException {
    for (String line : steps()) {
      Cli run = Cli.run(arguments(line));
      assertThat(run.exit()).as(line + "\n" + run.err()).isZero();
    }
    assertThat(directory.resolve("results")).isDirectoryContaining("glob:**report.html");
    assertThat(directory.resolve("laporan.html"))
        .content()
        .contains("<html lang=\"id\"", "Kota Contoh");
  }

  /** The editor is the reader's; fewer draws do here. */
  private static List<String> steps() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(FENCE) + FENCE.length();
    assertThat(from).as("a block %s", FENCE).isGreaterThanOrEqualTo(FENCE.length());
    return readme
        .substring(from, readme.indexOf("```", from))
        .replace("--draws 1024", "--draws 64")
        .lines()
        .filter(line -> line.startsWith("entas "))
        .toList();
  }

  private Object[] arguments(String line) {
    return ReadmeCommandsTest.arguments(line.substring("entas ".length())).stream()
        .map(
            argument ->
                FILES.contains(argument) ? directory.resolve(argument).toString() : argument)
        .toArray();
  }
}

package io.github.entas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's code block is the program that runs, and prints what the README says. */
class ReadmeTest {

  private static final int LONGEST_BLOCK = 25;
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

  @Test
  void theCodeBlockIsTheProgramWordForWord() {
    assertThat(Readme.block("```java")).isEqualTo(program());
    assertThat(program().lines().count()).isLessThanOrEqualTo(LONGEST_BLOCK);
  }

  @Test
  void theProgramPrintsWhatTheReadmeSays() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualTo(Readme.block("```text quickstart"));
  }

  @Test
  void theTestCommandIsTheOneThatChecksEveryCommit() {
    assertThat(Readme.block("```sh test").strip())
        .isEqualTo(Readme.file(".ci/run").lines().reduce((first, last) -> last).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "examples/README.md", "benchmarks/README.md"})
  void everyLinkIntoTheProjectLeadsSomewhere(String name) {
    Matcher link = LINK.matcher(Readme.file(name));
    while (link.find()) {
      if (!link.group(1).contains(":")) {
        Path target = link.group(1).isEmpty() ? Path.of(name) : beside(name, link.group(1));
        assertThat(Readme.ROOT.resolve(target)).as(link.group()).exists();
        if (link.group(2) != null) {
          assertThat(anchors(target.toString())).as(link.group()).contains(link.group(2));
        }
      }
    }
  }

  private static Path beside(String name, String link) {
    return Path.of(name).resolveSibling(link).normalize();
  }

  /** The headings as they are linked to: lower case, hyphens for spaces, no punctuation. */
  private static List<String> anchors(String name) {
    return Readme.file(name)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w -]", "").replace(' ', '-'))
        .toList();
  }

  private static String program() {
    String source =
        Readme.file("examples/quickstart/src/main/java/io/github/entas/quickstart/Quickstart.java");
    int from = source.indexOf("// README: begin\n") + "// README: begin\n".length();
    int to = source.lastIndexOf('\n', source.indexOf("// README: end")) + 1;
    return source.substring(from, to).indent(-4);
  }
}

package io.github.entas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the source shows: how long files are, and what the compiler has no word for. */
class SourcesTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Map<Path, List<String>> FILES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> tree = Files.walk(MAIN)) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
        FILES.put(file, Files.readAllLines(file));
      }
    }
  }

  @Test
  void noFileIsLongerThan500Lines() {
    assertThat(longerThan(500)).isEmpty();
  }

  @Test
  void nineInTenFilesHaveAtMost250Lines() {
    assertThat(longerThan(250)).hasSizeLessThanOrEqualTo(FILES.size() / 10);
  }

  @Test
  void halfOfTheFilesHaveAtMost90Lines() {
    assertThat(longerThan(90)).hasSizeLessThanOrEqualTo(FILES.size() / 2);
  }

  @Test
  void nothingCatchesEverything() {
    assertThat(linesThatHold("catch \\((final )?(\\w+ \\| )*(Exception|Throwable)\\b")).isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(linesThatHold("(TO)DO|(FIX)ME|(XX)X|UnsupportedOperationException\\(\\)")).isEmpty();
  }

  private static List<Path> longerThan(int lines) {
    return FILES.keySet().stream().filter(file -> FILES.get(file).size() > lines).toList();
  }

  private static List<String> linesThatHold(String regex) {
    Predicate<String> holds = Pattern.compile(regex).asPredicate();
    return FILES.entrySet().stream()
        .flatMap(
            file -> file.getValue().stream().filter(holds).map(line -> file.getKey() + ":" + line))
        .toList();
  }
}

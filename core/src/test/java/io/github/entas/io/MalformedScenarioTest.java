package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of malformed scenarios: {@code malformed-json.txt} and {@code malformed-yaml.txt}, each
 * case with its whole report.
 */
class MalformedScenarioTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("json")
  void everyProblemOfAJsonFileIsReportedWithItsPlace(String name, Malformed file) {
    file.isReported("two-districts.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yaml")
  void everyProblemOfAYamlFileIsReportedWithItsPlace(String name, Malformed file) {
    file.isReported("two-districts.yaml");
  }

  @Test
  void theTableHasAtLeastFortyCases() {
    assertThat(json().count()).isGreaterThanOrEqualTo(40);
  }

  static Stream<Object[]> json() {
    return cases("malformed-json.txt");
  }

  static Stream<Object[]> yaml() {
    return cases("malformed-yaml.txt");
  }

  private static Stream<Object[]> cases(String table) {
    return Arrays.stream(Fixtures.text(table).split("\n\n# "))
        .skip(1)
        .map(Malformed::parse)
        .map(file -> new Object[] {file.name, file});
  }

  /** A change to a good file, and what is said about the outcome. */
  private record Malformed(String name, List<String> from, List<String> to, String report) {

    static Malformed parse(String block) {
      List<String> lines = block.lines().toList();
      return new Malformed(
          lines.get(0),
          marked(lines, "- ").map(Malformed::unescaped).toList(),
          marked(lines, "+ ").map(Malformed::unescaped).toList(),
          marked(lines, "= ").collect(Collectors.joining("\n")));
    }

    void isReported(String good) {
      String text = Fixtures.text(good);
      for (int i = 0; i < from.size(); i++) {
        assertThat(text).containsOnlyOnce(from.get(i));
        text = text.replace(from.get(i), to.get(i));
      }
      String malformed = text;
      ScenarioException refused =
          catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(good, malformed));
      assertThat(refused).isNotNull();
      List<String> expected = new ArrayList<>();
      report.lines().forEach(line -> expected.add(line.startsWith(" ") ? line : good + ":" + line));
      assertThat(refused.getMessage()).isEqualTo(String.join("\n", expected));
    }

    private static Stream<String> marked(List<String> lines, String mark) {
      return lines.stream()
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()));
    }

    private static String unescaped(String text) {
      return text.replace("\\\\", "\0")
          .replace("\\n", "\n")
          .replace("\\t", "\t")
          .replace("\0", "\\");
    }
  }
}

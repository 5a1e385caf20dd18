package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.analysis.CostEffectivenessTable;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.RobustnessMetric;
import io.github.entas.engine.EnginePlan;
import io.github.entas.evidence.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, no more and no less than the commands ask for. */
class ScreenWordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final MessageBundle ENGLISH = ScreenWords.ENGLISH.messages();
  private static final MessageBundle INDONESIAN = ScreenWords.of(Language.INDONESIAN).messages();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(INDONESIAN.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(150);
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() {
    for (String key : ENGLISH.keys()) {
      assertThat(placeholders(INDONESIAN, key)).as(key).isEqualTo(placeholders(ENGLISH, key));
    }
  }

  private static Set<String> placeholders(MessageBundle words, String key) {
    return PLACEHOLDER
        .matcher(raw(words, key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noMessageIsBlankAndHardlyAnyTheSameInBoth() {
    for (String key : ENGLISH.keys()) {
      assertThat(raw(ENGLISH, key)).as(key).isNotBlank();
      assertThat(raw(INDONESIAN, key)).as(key).isNotBlank();
    }
    assertThat(ENGLISH.keys().stream().filter(k -> raw(ENGLISH, k).equals(raw(INDONESIAN, k))))
        .containsOnly(
            "compare.choice.status",
            "compare.robustness.HURWICZ",
            "explain.node",
            "search.item",
            "validate.valid");
  }

  /** The message, its placeholders as they are. */
  private static String raw(MessageBundle words, String key) {
    return words.text(
        key, IntStream.range(0, 10).mapToObj(i -> "{" + i + "}").toArray(String[]::new));
  }

  /**
   * Keys stand in the sources as texts of their own: whole, without what {@link
   * ScreenWords#counted} adds, or, where the rest is a value's name, up to the last dot.
   */
  @Test
  void everyMessageIsAskedForAndEveryOneAskedForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String text : textsOfTheSources()) {
      Set<String> keys =
          ENGLISH.keys().stream()
              .filter(key -> isAskedForBy(text, key))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(keys).as(text).isNotEmpty();
      asked.addAll(keys);
    }
    assertThat(asked).isEqualTo(ENGLISH.keys());
  }

  private static boolean isAskedForBy(String text, String key) {
    return text.endsWith(".")
        ? key.startsWith(text)
        : Set.of(text, text + ".one", text + ".other").contains(key);
  }

  /** All texts of the sources that begin as keys do. */
  private static Set<String> textsOfTheSources() throws IOException {
    String groups =
        ENGLISH.keys().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .distinct()
            .collect(Collectors.joining("|"));
    Pattern text = Pattern.compile("\"((?:" + groups + ")\\.[A-Za-z.]*)\"");
    Set<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(texts::add);
      }
    }
    return texts;
  }

  @Test
  void everyValueThatIsNamedHasItsWord() {
    assertNamed("findings.kind.", Finding.Severity.values(), "");
    assertNamed("validate.plan.", EnginePlan.values(), ".other");
    assertNamed("validate.ranking.source.", Provenance.Status.values(), "");
    assertNamed("compare.choice.status.", CostEffectivenessTable.Status.values(), "");
    assertNamed("compare.robustness.", RobustnessMetric.values(), "");
  }

  private static void assertNamed(String prefix, Enum<?>[] values, String ending) {
    assertThat(ENGLISH.keys().stream().filter(k -> k.startsWith(prefix) && k.endsWith(ending)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(values).map(value -> prefix + value + ending).toList());
  }

  @Test
  void oneThingIsNotSeveral() {
    assertThat(ScreenWords.ENGLISH.counted("findings.notes", 1)).isEqualTo("1 note");
    assertThat(ScreenWords.ENGLISH.counted("findings.notes", 0)).isEqualTo("0 notes");
    assertThat(ScreenWords.ENGLISH.counted("search.best", 4096, "5.00 bn"))
        .isEqualTo("The best of 4,096 mixes of 5.00 bn a year:");
    assertThat(ENGLISH.keys().stream().filter(key -> key.endsWith(".one")))
        .allMatch(key -> ENGLISH.has(key.replaceFirst("one$", "other")))
        .hasSameSizeAs(ENGLISH.keys().stream().filter(key -> key.endsWith(".other")).toList());
  }

  @Test
  void whatIsFilledInIsNotReadAgain() {
    assertThat(ScreenWords.ENGLISH.text("compare.budget", "{0} $1"))
        .isEqualTo("Budget impact by payer: {0} $1");
  }

  @Test
  void whatIsMissingIsTold() {
    assertThatThrownBy(() -> ScreenWords.ENGLISH.text("compare.nothing"))
        .hasMessageContaining("compare.nothing");
  }
}

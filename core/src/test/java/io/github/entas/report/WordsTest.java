package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final MessageBundle ENGLISH =
      MessageBundle.of(Paper.class, "messages", Language.ENGLISH);
  private static final MessageBundle INDONESIAN =
      MessageBundle.of(Paper.class, "messages", Language.INDONESIAN);

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

  @Test
  void noMessageIsBlankAndHardlyAnyTheSameInBoth() {
    for (String key : ENGLISH.keys()) {
      assertThat(raw(ENGLISH, key)).as(key).isNotBlank();
      assertThat(raw(INDONESIAN, key)).as(key).isNotBlank();
    }
    assertThat(ENGLISH.keys().stream().filter(k -> raw(ENGLISH, k).equals(raw(INDONESIAN, k))))
        .containsOnly("chart.target", "column.program");
  }

  @ParameterizedTest
  @EnumSource
  void everyTermOfTheGlossaryIsExplained(Language language) {
    MessageBundle words = MessageBundle.of(Paper.class, "messages", language);
    for (String term : GlossarySection.TERMS) {
      assertThat(words.has("glossary." + term)).as(term).isTrue();
      assertThat(words.has("glossary." + term + ".text")).as(term).isTrue();
    }
    assertThat(words.keys().stream().filter(k -> k.matches("glossary\\.[A-Za-z]+")))
        .hasSize(GlossarySection.TERMS.size() + 1);
  }

  @Test
  void theTermsAreThoseOfStatisticsIndonesia() {
    assertThat(INDONESIAN.text("glossary.headcount")).startsWith("Persentase penduduk miskin");
    assertThat(INDONESIAN.text("glossary.line")).isEqualTo("Garis kemiskinan");
    assertThat(INDONESIAN.text("glossary.gap")).startsWith("Indeks kedalaman kemiskinan");
    assertThat(INDONESIAN.text("glossary.severity")).startsWith("Indeks keparahan kemiskinan");
  }

  @Test
  void valuesAreTakenAsTheyAre() {
    assertThat(ENGLISH.text("page.title", "$1 {0} \\ <b>"))
        .isEqualTo("$1 {0} \\ <b>: the way to the poverty target");
  }

  @Test
  void whatIsMissingIsTold() {
    assertThatThrownBy(() -> ENGLISH.text("no.such"))
        .hasMessage("a message must be one of the bundle: no.such");
    assertThatThrownBy(() -> ENGLISH.text("page.title"))
        .hasMessage("every placeholder of page.title must have a value: {0}");
  }

  private static Set<String> placeholders(MessageBundle words, String key) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(raw(words, key)).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  /** The message with its placeholders in it. */
  private static String raw(MessageBundle words, String key) {
    return words.text(
        key, IntStream.range(0, 10).mapToObj(i -> "{" + i + "}").toArray(String[]::new));
  }
}

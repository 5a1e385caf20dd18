package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.analysis.Statement.At;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfCohort;
import io.github.entas.analysis.Statement.OfItem;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final String[] PLACEHOLDERS =
      "{0} {1} {2} {3} {4} {5} {6} {7} {8} {9}".split(" ", -1);

  private static final FindingText INDONESIAN = FindingText.of(Language.INDONESIAN);
  private static final FindingText NAMED =
      FindingText.of(
          Language.ENGLISH,
          SmallCity.with(s -> s.strategy(Strategy.of("led").withName("Capital-led"))));

  @ParameterizedTest
  @ValueSource(strings = {"findings", "places"})
  void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) {
    MessageBundle english = MessageBundle.of(FindingText.class, name, Language.ENGLISH);
    MessageBundle indonesian = MessageBundle.of(FindingText.class, name, Language.INDONESIAN);

    assertThat(indonesian.keys()).isEqualTo(english.keys()).hasSizeGreaterThan(40);
    for (String key : english.keys()) {
      String one = english.text(key, PLACEHOLDERS);
      String other = indonesian.text(key, PLACEHOLDERS);
      assertThat(placeholders(other)).as(key).isEqualTo(placeholders(one));
      assertThat(other).as(key).isNotBlank();
      assertThat(one).as(key).isNotBlank();
      assertThat(other.equals(one)).as(key).isEqualTo(key.equals("of"));
    }
  }

  private static Set<String> placeholders(String message) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(message).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  @Test
  void numbersAreThoseOfTheLanguage() {
    Statement statement =
        Statement.of(
            "chance-out-of-reach",
            new Count(12_345_678.9),
            new Text("IDR"),
            new Share(0.06754),
            new Year(2025),
            new Share(0.00004),
            new Share(0),
            new Figure(1234.5));

    assertThat(FindingText.of(Language.ENGLISH).of(statement))
        .isEqualTo(
            "No mix of up to 12,345,679 IDR a year has a chance of 6.75 % in 2025: the best of that"
                + " budget has less than 0.01 % (0 % to 1,230).");
    assertThat(INDONESIAN.of(statement))
        .isEqualTo(
            "Tidak ada bauran sampai 12.345.679 IDR setahun yang berpeluang 6,75 % pada 2025: yang"
                + " terbaik dengan anggaran itu berpeluang kurang dari 0,01 % (0 % sampai 1.230).");
  }

  @Test
  void idsStandBetweenQuotationMarksAndSoDoNames() {
    Statement statement =
        Statement.of(
            "budget-not-absorbed", new Share(0.5), new OfStrategy("led"), new OfItem("registry"));

    assertThat(FindingText.of(Language.ENGLISH).of(statement))
        .isEqualTo("50 % of the money that \"led\" gives to \"registry\" is not spent.");
    assertThat(NAMED.of(statement))
        .isEqualTo("50 % of the money that “Capital-led” gives to “registry” is not spent.");
  }

  @Test
  void placesAreTold() {
    Statement statement =
        Statement.of("draws-moved-into-range", new Share(0.1), new At("/programs/0/takeUp"));

    assertThat(NAMED.of(statement))
        .startsWith("10 % of the draws of capital: share of the eligible who are willing fell");
  }

  @Test
  void phrasesArePartedByCommasAndSentencesAreNot() {
    Statement phrase = Statement.of("not-separable.pair", new OfCohort("west"), new Text("x"));
    Statement sentence = Statement.of("reference-class.none", new Share(0.1), new Share(0.05));

    assertThat(told(phrase, phrase)).contains(" between \"west\" and x, \"west\" and x. More");
    assertThat(told(sentence, sentence))
        .contains("from 10 % to 5 %. No row of the reference class is");
  }

  private static String told(Statement... statements) {
    return FindingText.of(Language.ENGLISH)
        .of(Statement.of("not-separable", new Year(2025), new Listed(List.of(statements))));
  }

  @Test
  void aFindingInEnglishOnlyIsToldInEnglish() {
    Finding finding = Finding.info("code", "", "Said in English.");

    assertThat(INDONESIAN.of(finding)).isEqualTo("Said in English.");
  }

  @Test
  void theMessageOfAStatementIsEnglish() {
    Finding finding = Finding.info("x", "", Statement.of("unspent.capacity", new Share(0.25)));

    assertThat(finding.message()).isEqualTo("25 % finds no places (capacityPerYear)");
    assertThat(INDONESIAN.of(finding)).isEqualTo("25 % tidak mendapat tempat (capacityPerYear)");
  }

  @Test
  void whatCannotBeToldIsRefused() {
    assertThatThrownBy(() -> Finding.info("x", "", Statement.of("no-such")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a message must be one of the bundle: no-such");
    assertThatThrownBy(() -> Finding.info("x", "", Statement.of("unspent.capacity")))
        .hasMessage("every placeholder of unspent.capacity must have a value: {0}");
    assertThatThrownBy(() -> new Share(Double.NaN)).hasMessageContaining("finite");
  }
}

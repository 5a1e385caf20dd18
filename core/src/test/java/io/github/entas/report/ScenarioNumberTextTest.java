package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.UniformDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioNumberTextTest {

  private static final ScenarioNumberText ENGLISH = in(Language.ENGLISH);
  private static final ScenarioNumberText INDONESIAN = in(Language.INDONESIAN);

  private static ScenarioNumberText in(Language language) {
    MessageBundle words = MessageBundle.of(Paper.class, "messages", language);
    return new ScenarioNumberText(new LocalNumbers(language, words, "IDR"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "takeUp | 0.905 | 90.5 %",
        "rate | 0.0671 | 6.71 %",
        "povertyLine | 605312 | Rp 605,312",
        "halfBudget | 1e9 | Rp 1.00 bn",
        "perHousehold | 9999999 | Rp 9,999,999",
        "perHousehold | 1e7 | Rp 10.0 m",
        "persons | 315350.4 | 315,350",
        "startYear | 2025 | 2025",
        "logPoints | -0.012345 | −0.0123",
        "upliftCap | 1 | 1",
        "householdSize | 4.5 | 4.5"
      })
  void numbersHaveTheUnitOfTheirKey(String key, double value, String text) {
    assertThat(plain(ENGLISH.text(key, Distribution.constant(value)))).isEqualTo(text);
  }

  /** Uniform on [0, 1]: its quantiles are the probabilities. */
  @Test
  void ofAnUncertainNumberTheMiddleAndNineTenthsAreTold() {
    Distribution uniform = UniformDistribution.of(0, 1);

    assertThat(plain(ENGLISH.text("takeUp", uniform))).isEqualTo("50 % (5 % – 95 %)");
    assertThat(plain(INDONESIAN.text("logPoints", uniform))).isEqualTo("0,5 (0,05 – 0,95)");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}

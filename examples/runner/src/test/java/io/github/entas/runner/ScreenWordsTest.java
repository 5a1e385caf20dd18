package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenWordsTest {

  private static final ScreenWords INDONESIAN = ScreenWords.of(Language.INDONESIAN);

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaceholders() {
    assertThat(INDONESIAN.messages().keys()).isEqualTo(ScreenWords.ENGLISH.messages().keys());
    for (String key : INDONESIAN.messages().keys()) {
      assertThat(placeholders(INDONESIAN, key))
          .as(key)
          .isEqualTo(placeholders(ScreenWords.ENGLISH, key));
    }
  }

  private static String placeholders(ScreenWords words, String key) {
    return words
        .text(key, "0", "1", "2", "3")
        .replaceAll("[^0-3]", "")
        .chars()
        .sorted()
        .boxed()
        .toList()
        .toString();
  }

  @Test
  void numbersAndMoneyAreThoseOfTheLanguage() {
    assertThat(INDONESIAN.number("16,384.5")).isEqualTo("16.384,5");
    assertThat(INDONESIAN.money(20e9)).isEqualTo("20,0 miliar");
    assertThat(INDONESIAN.money(0)).isEqualTo("0");
    assertThat(ScreenWords.ENGLISH.money(20e9)).isEqualTo("20.0 bn");
    assertThat(ScreenWords.ENGLISH.number("16,384.5")).isEqualTo("16,384.5");
  }

  @Test
  void whatIsFilledInIsNotReadAgain() {
    assertThat(INDONESIAN.text("cohorts", "{0}")).isEqualTo("{0} kelompok");
  }

  @Test
  void theTableCanBeReadInIndonesian(@TempDir Path directory) {
    Path scenario = Cli.smallScenario(directory);

    String table = Cli.run("simulate", scenario, "--lang", "id").out();

    assertThat(table)
        .contains(
            "Persentase penduduk miskin: rata-rata [rentang 90 %]",
            "Peluang mencapai target pada 2027, dan biaya", "5,51 [4,2–6,6]", "pembanding")
        .doesNotContain("Headcount in percent", "reference\n");
    assertThat(table.lines()).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }
}

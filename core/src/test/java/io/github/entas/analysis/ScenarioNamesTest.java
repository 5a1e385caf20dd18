package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import org.junit.jupiter.api.Test;

class ScenarioNamesTest {

  private static final ScenarioNames ENGLISH =
      ScenarioNames.of(SmallCity.scenario(), Language.ENGLISH);
  private static final ScenarioNames INDONESIAN =
      ScenarioNames.of(SmallCity.scenario(), Language.INDONESIAN);

  @Test
  void aNumberOfTheScenarioHasItsName() {
    assertThat(ENGLISH.place("/population/headcount/rate")).isEqualTo("Headcount of the base year");
    assertThat(INDONESIAN.place("/population/headcount/rate"))
        .isEqualTo("Persentase penduduk miskin tahun dasar");
  }

  @Test
  void aNumberOfAPartIsNamedAfterIt() {
    assertThat(ENGLISH.place("/programs/0/cost/perHousehold"))
        .isEqualTo("capital: cost a household");
    assertThat(ENGLISH.place("/enablers/0/levers/0/maxGain")).isEqualTo("registry: largest gain");
    assertThat(ENGLISH.place("/strategies/1/budget")).isEqualTo("mix: budget");
    assertThat(INDONESIAN.place("/population/cohorts/1/persons"))
        .isEqualTo("south: jumlah penduduk");
    assertThat(ENGLISH.place("/programs/0")).isEqualTo("capital");
  }

  @Test
  void whatHasNoNameIsToldByItsKeys() {
    assertThat(ENGLISH.place("/some/thing")).isEqualTo("some › thing");
    assertThat(ENGLISH.place("/programs/7/takeUp"))
        .isEqualTo("7: share of the eligible who are willing");
    assertThat(ENGLISH.place("/programs/0/no such")).isEqualTo("capital: programs › no such");
  }

  @Test
  void anUnknownIdIsItsOwnName() {
    assertThat(ENGLISH.strategy("?")).isEqualTo("?");
    assertThat(ENGLISH.item("registry")).isEqualTo("registry");
    assertThat(ENGLISH.cohort("west")).isEqualTo("west");
  }

  @Test
  void longNamesAreCutBetweenCharacters() {
    assertThat(ScenarioNames.label("😀".repeat(60))).isEqualTo("😀".repeat(60));
    assertThat(ScenarioNames.label("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
  }
}

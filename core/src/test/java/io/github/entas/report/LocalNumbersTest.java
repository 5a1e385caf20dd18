package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LocalNumbersTest {

  private static final char SPACE = '\u00a0';

  private final LocalNumbers english = numbers(Language.ENGLISH, "IDR");
  private final LocalNumbers indonesian = numbers(Language.INDONESIAN, "IDR");

  @Test
  void moneyReadsAsInTheLanguage() {
    assertThat(plain(english.money(20e9))).isEqualTo("Rp 20.0 bn");
    assertThat(plain(indonesian.money(20e9))).isEqualTo("Rp 20,0 miliar");
    assertThat(plain(english.money(5.2e6))).isEqualTo("Rp 5.20 m");
    assertThat(plain(indonesian.money(5.2e6))).isEqualTo("Rp 5,20 juta");
    assertThat(plain(indonesian.money(1.5e12))).isEqualTo("Rp 1,50 triliun");
    assertThat(plain(indonesian.money(-999_600))).isEqualTo("Rp −1,00 juta");
    assertThat(plain(english.money(0))).isEqualTo("Rp 0");
    assertThat(plain(english.money(12))).isEqualTo("Rp 12.0");
    assertThat(plain(numbers(Language.ENGLISH, "XYZ").money(1000))).isEqualTo("XYZ 1.00 k");
  }

  @Test
  void sharesReadInPercent() {
    assertThat(plain(english.percent(0.0671, 2))).isEqualTo("6.71 %");
    assertThat(plain(indonesian.percent(0.0671, 2))).isEqualTo("6,71 %");
    assertThat(plain(english.percent(0.05, 2))).isEqualTo("5 %");
    assertThat(plain(english.percent(1, 0))).isEqualTo("100 %");
    assertThat(plain(english.percent(0, 2))).isEqualTo("0 %");
  }

  @Test
  void neverAndAlwaysOnlyWhereTheyHold() {
    assertThat(plain(english.chance(0))).isEqualTo("0 %");
    assertThat(plain(english.chance(1))).isEqualTo("100 %");
    assertThat(plain(english.chance(0.0004))).isEqualTo("<0.1 %");
    assertThat(plain(indonesian.chance(0.9999))).isEqualTo(">99,9 %");
    assertThat(plain(indonesian.chance(0.125))).isEqualTo("12,5 %");
  }

  @Test
  void aColumnHasTheSameDecimals() {
    assertThat(plain(english.columnPercent(0.01, 1))).isEqualTo("1.0 %");
    assertThat(plain(english.columnPercent(0.0971, 1))).isEqualTo("9.7 %");
    assertThat(plain(english.columnChance(0))).isEqualTo("0.0 %");
    assertThat(plain(english.columnChance(0.0004))).isEqualTo("<0.1 %");
    assertThat(plain(english.columnChance(1))).isEqualTo("100.0 %");
  }

  @Test
  void sumsOfAColumnHaveOneUnitUnlessTheSmallestWouldBeLost() {
    assertThat(column(42.4e9, 2.4e9, 0)).containsExactly("Rp 42.4 bn", "Rp 2.4 bn", "Rp 0.0 bn");
    assertThat(column(1.25e9, 0.04e9)).containsExactly("Rp 1.250 bn", "Rp 0.040 bn");
    assertThat(column(42.4e9, 1000)).containsExactly("Rp 42.4 bn", "Rp 1.00 k");
    assertThat(column(0, 0)).containsExactly("Rp 0", "Rp 0");
    assertThat(column(-999_600, 10)).containsExactly("Rp −1.00 m", "Rp 10.0");
  }

  @Test
  void roundSumsOfAnAxisHaveNoZerosBehindTheComma() {
    assertThat(plain(english.axisMoney(20e9))).isEqualTo("Rp 20 bn");
    assertThat(plain(english.axisMoney(2.5e9))).isEqualTo("Rp 2.5 bn");
    assertThat(plain(english.axisMoney(1.23456e9))).isEqualTo("Rp 1.23 bn");
    assertThat(plain(english.axisMoney(0))).isEqualTo("Rp 0");
  }

  @Test
  void noNumberReadsAsZeroThatIsNot() {
    assertThat(LocalNumbers.decimals(DoubleStream.of(0, 5, -0.2), 2, 4)).isEqualTo(2);
    assertThat(LocalNumbers.decimals(DoubleStream.of(5, -0.0014), 2, 4)).isEqualTo(3);
    assertThat(LocalNumbers.decimals(DoubleStream.of(0.00006), 2, 4)).isEqualTo(4);
    assertThat(LocalNumbers.decimals(DoubleStream.of(1e-9), 2, 4)).isEqualTo(2);
  }

  @Test
  void changesHaveASign() {
    assertThat(plain(english.points(-0.0026, 2))).isEqualTo("−0.26 points");
    assertThat(plain(indonesian.points(0.0026, 2))).isEqualTo("+0,26 poin");
    assertThat(plain(english.points(-0.000001, 2))).isEqualTo("0.00 points");
  }

  @Test
  void thousandsAreParted() {
    assertThat(english.whole(1_234_567.4)).isEqualTo("1,234,567");
    assertThat(indonesian.whole(-1_234_567)).isEqualTo("−1.234.567");
    assertThat(english.whole(999.5)).isEqualTo("1,000");
    assertThat(indonesian.fixed(1234.5678, 2)).isEqualTo("1.234,57");
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(plain(english.money(20e9))).isEqualTo("Rp 20.0 bn");
      assertThat(english.whole(1234)).isEqualTo("1,234");
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> column(double... sums) {
    DoubleFunction<String> money = english.columnMoney(sums);
    return DoubleStream.of(sums).mapToObj(money).map(LocalNumbersTest::plain).toList();
  }

  private static LocalNumbers numbers(Language language, String currency) {
    return new LocalNumbers(
        language, MessageBundle.of(Paper.class, "messages", language), currency);
  }

  /** With spaces that may break. */
  private static String plain(String text) {
    return text.replace(SPACE, ' ');
  }
}

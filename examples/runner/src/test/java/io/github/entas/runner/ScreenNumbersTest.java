package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.stat.Estimate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, shares and money as text. */
class ScreenNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "999 | 999",
        "1000 | 1,000",
        "16777216 | 16,777,216",
        "-1234567 | -1,234,567",
      })
  void wholeNumbersHaveTheirThousandsParted(long value, String text) {
    assertThat(ENGLISH.whole(value)).isEqualTo(text);
  }

  @Test
  void indonesianHasADecimalCommaAndWordsForLargeSums() {
    ScreenWords words = ScreenWords.of(Language.INDONESIAN);
    assertThat(words.whole(16_384)).isEqualTo("16.384");
    assertThat(words.fixed(-1234.5, 1)).isEqualTo("-1234,5");
    assertThat(words.shortest(5.25, 2)).isEqualTo("5,25");
    assertThat(words.significant(0.03126, 3)).isEqualTo("0,0313");
    assertThat(words.twoDigits(0.00123)).isEqualTo("0,0012");
    assertThat(words.percent(0.0671)).isEqualTo("6,71 %");
    assertThat(words.chance(0.0002)).isEqualTo("<0,1 %");
    assertThat(words.interval(0.05, 0.1)).isEqualTo("[5,0–10,0]");
    assertThat(words.money(0)).isEqualTo("0");
    assertThat(words.money(1234)).isEqualTo("1,23 ribu");
    assertThat(words.money(5.2e6)).isEqualTo("5,20 juta");
    assertThat(words.money(20e9)).isEqualTo("20,0 miliar");
    assertThat(words.money(1e12)).isEqualTo("1,00 triliun");
    assertThat(words.money(1e15)).isEqualTo("1,00E+15");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.00123, 0.0012", "0.0196, 0.020", "12.34, 12", "1234, 1200"})
  void twoDigitsAreTheSignificantOnes(double value, String text) {
    assertThat(ENGLISH.twoDigits(value)).isEqualTo(text);
  }

  @Test
  void roundedZeroHasNoSign() {
    assertThat(ENGLISH.fixed(-0.001, 1)).isEqualTo("0.0");
    assertThat(ENGLISH.shortest(-0.001, 2)).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2e10, 20.0 bn",
    "19.96e9, 20.0 bn",
    "2.4e9, 2.40 bn",
    "8.5e8, 850 m",
    "999499, 999 k",
    "999500, 1.00 m",
    "1234, 1.23 k",
    "999.4, 999",
    "999.5, 1.00 k",
    "12.34, 12.3",
    "0.5, 0.500",
    "-5.2e6, -5.20 m",
    "9.99e14, 999 tn",
    "1e15, 1.00E+15",
    "1e300, 1.00E+300",
    "0.001, 0.00100",
  })
  void moneyHasThreeDigitsAndAScale(double sum, String text) {
    assertThat(ENGLISH.money(sum)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 5 %", "0.0671, 6.71 %", "0, 0 %", "1, 100 %"})
  void sharesAreShownInPercent(double share, String text) {
    assertThat(ENGLISH.percent(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.0002, <0.1 %",
    "0.001, 0.1 %",
    "0.1234, 12.3 %",
    "0.999, 99.9 %",
    "0.9998, >99.9 %",
    "1, 100 %",
  })
  void onlyWhatHoldsInAllDrawsIsCertain(double chance, String text) {
    assertThat(ENGLISH.chance(chance)).isEqualTo(text);
  }

  @Test
  void headcountsHaveTheRangeOfNineInTenDraws() {
    var quantiles = new TreeMap<>(Map.of(0.05, 0.0561, 0.5, 0.0634, 0.95, 0.07149));
    assertThat(ENGLISH.withRange(new Estimate(0.06349, 0.004, 0.0001, quantiles)))
        .isEqualTo("6.35 [5.6–7.1]");
  }
}

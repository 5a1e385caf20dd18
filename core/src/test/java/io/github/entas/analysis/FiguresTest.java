package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.0671, 6.71 %",
    "0.05, 5 %",
    "0.5, 50 %",
    "1, 100 %",
    "0.333333, 33.33 %",
    "0.00001, less than 0.01 %",
    "0.0001, 0.01 %"
  })
  void sharesAreInPercent(double share, String shown) {
    assertThat(Figures.percent(share)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0;0", "0.4;0", "999;999", "1000;1,000", "21159.985;21,160", "1234567;1,234,567"})
  void thousandsAreParted(double value, String shown) {
    assertThat(Figures.whole(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"a/b, a~1b", "a~b, a~0b", "~1, ~01", "plain, plain"})
  void namesAreEscapedInPointers(String name, String segment) {
    assertThat(Figures.segment(name)).isEqualTo(segment);
  }
}

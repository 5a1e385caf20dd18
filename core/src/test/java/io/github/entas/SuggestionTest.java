package io.github.entas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0,0743           | Maybe 0.0743 was meant: decimals follow a point.
          -0,5             | Maybe -0.5 was meant: decimals follow a point.
          7,43             | Maybe 7.43 was meant: decimals follow a point.
          0,350            | Maybe 0.350 was meant: decimals follow a point.
          7.43 %           | Maybe 0.0743 was meant: rates are fractions.
          7,43%            | Maybe 0.0743 was meant: rates are fractions.
          279,000          | Maybe 279000 was meant: thousands have no separator.
          279.000          | Maybe 279000 was meant: thousands have no separator.
          4.700.000.000    | Maybe 4700000000 was meant: thousands have no separator.
          5 000 000        | Maybe 5000000 was meant: thousands have no separator.
          Rp 600.000       | Maybe 600000 was meant: thousands have no separator.
          Rp600.000        | Maybe 600000 was meant: thousands have no separator.
          """)
  void numbersAsPeopleWriteThemAreUnderstood(String text, String suggestion) {
    assertThat(Suggestion.ofNumber(text)).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "tiga", "1.2.3", "1.234,567.890", "12.34.567", "0.350", "%", "1,2,3", "Rp"})
  void whatIsLikeNoNumberIsLeftAlone(String text) {
    assertThat(Suggestion.ofNumber(text)).isEmpty();
  }

  @Test
  void digitsInGroupsOfThreeMayBeThousands() {
    assertThat(Suggestion.isGrouped("600.000")).isTrue();
    assertThat(Suggestion.isGrouped("600000")).isFalse();
    assertThat(Suggestion.isGrouped("600.0000")).isFalse();
    assertThat(Suggestion.isGrouped("0.074")).isFalse();
  }
}

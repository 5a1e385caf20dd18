package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "+7",
        "-7.5",
        ".5",
        "5.",
        "000123.4500",
        "1e3",
        "1.5E-3",
        "-2e+10",
        "605312.123456789",
        "0.1",
        "0.3",
        "123456789012345",
        "1234567890123456",
        "9007199254740993",
        "0.000000000000001",
        "179769313486231570000000000",
        "4.9e-324",
        "1.7976931348623157e308",
        "0.30000000000000004",
        "99999999999999.9"
      })
  void numbersAreReadAsJavaReadsThem(String text) {
    assertThat(parse(text, '.')).isEqualTo(Double.parseDouble(text));
    assertThat(parse(text.replace('.', ','), ',')).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        ".",
        "-.",
        "1.2.3",
        "1,5",
        "1,234.5",
        "1 234",
        "abc",
        "NaN",
        "Infinity",
        "1d",
        "1f",
        "0x10",
        "1e",
        "e5",
        "--1",
        "1-",
        "١",
        "1_000",
        "5 %"
      })
  void otherTextsAreNoNumbers(String text) {
    assertThat(parse(text, '.')).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.234,5", "1,2,3", "1e5.5", "123456789012345678.5"})
  void pointsAreNoNumbersWhereCommasAreDecimal(String text) {
    assertThat(parse(text, ',')).isNaN();
  }

  @Test
  void partOfABufferIsRead() {
    assertThat(NumberField.parse("xx12.5yy".toCharArray(), 2, 4, '.')).isEqualTo(12.5);
    assertThat(NumberField.parse("xx1e2yy".toCharArray(), 2, 3, '.')).isEqualTo(100);
  }

  @Test
  void tooLargeANumberIsInfinite() {
    assertThat(parse("1e999", '.')).isInfinite();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "inf", "-Inf", "+Infinity", "INFINITY", "#NUM!", "#DIV/0!"})
  void notFiniteNumbersAreKnown(String text) {
    assertThat(NumberField.isNotFinite(text)).isTrue();
  }

  @Test
  void ordinaryTextsAreNotFiniteNumbers() {
    assertThat(List.of("", "nano", "info", "1")).noneMatch(NumberField::isNotFinite);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".|1,234.5|Maybe leave out thousands separators.",
        ".|1,234,567|Maybe leave out thousands separators.",
        ".|1.234.567,8|Maybe leave out thousands separators.",
        ".|1 234 567|Maybe leave out thousands separators.",
        ".|1'234.5|Maybe leave out thousands separators.",
        ".|-605,312|Maybe leave out thousands separators. Maybe the file has decimal commas.",
        ".|1234,5|Maybe the file has decimal commas.",
        ".|1,5|Maybe the file has decimal commas.",
        ",|1.234.567,8|Maybe leave out thousands separators.",
        ",|1,234,567|Maybe leave out thousands separators.",
        ",|605.312|Maybe leave out thousands separators. Maybe the file has decimal points.",
        ",|1234.5|Maybe the file has decimal points.",
        ".|NA|Maybe it stands for a missing value: declare it as a missing code.",
        ".|n/a|Maybe it stands for a missing value: declare it as a missing code.",
        ".|.|Maybe it stands for a missing value: declare it as a missing code.",
        ".|12 people|``",
        ".|1-2|``",
        ".|``|``"
      })
  void likelySlipIsNamed(char mark, String text, String hint) {
    assertThat(NumberField.hint(text, mark)).isEqualTo(hint);
  }

  private static double parse(String text, char mark) {
    return NumberField.parse(text.toCharArray(), 0, text.length(), mark);
  }
}

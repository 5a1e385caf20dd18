package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumberFieldProperties {

  /** Digits and decimals around the border of what is read without making an object. */
  @Property(seed = "1", tries = 2000)
  void everyDecimalIsReadAsJavaReadsIt(@ForAll long digits, @ForAll byte scale) {
    String text = BigDecimal.valueOf(digits, scale % 25).toPlainString();
    assertThat(parse(text, '.')).isEqualTo(Double.parseDouble(text));
    // Sixteen to eighteen digits: more than a double holds, and more than are read the short way.
    for (int bits = 4; bits <= 10; bits++) {
      String middle = BigDecimal.valueOf(digits >> bits, scale % 16).toPlainString();
      assertThat(parse(middle, '.')).isEqualTo(Double.parseDouble(middle));
    }
    String shorter = BigDecimal.valueOf(digits >> 20, scale % 16).toPlainString();
    assertThat(parse(shorter, '.')).isEqualTo(Double.parseDouble(shorter));
  }

  private static double parse(String text, char mark) {
    return NumberField.parse(text.toCharArray(), 0, text.length(), mark);
  }
}

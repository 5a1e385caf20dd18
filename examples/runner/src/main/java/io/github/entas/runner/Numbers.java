package io.github.entas.runner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as English text, whatever the locale; rounded half up from their exact decimal value. */
final class Numbers {

  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");

  private Numbers() {}

  /** A whole number, thousands parted by commas: {@code "16,384"}. */
  static String whole(long value) {
    return THOUSANDS.matcher(Long.toString(value)).replaceAll(",");
  }

  /** A number with exactly these decimals; a rounded zero has no sign. */
  static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** A number with at most these decimals: {@code "5"}, {@code "5.25"}. */
  static String shortest(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with at most so many significant digits: {@code "0.0313"}, {@code "12.9"}. */
  static String significant(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with two significant digits: {@code "0.0012"}. */
  static String twoDigits(double value) {
    MathContext twoDigits = new MathContext(2, RoundingMode.HALF_UP);
    return value == 0 ? "0" : new BigDecimal(value).round(twoDigits).toPlainString();
  }
}

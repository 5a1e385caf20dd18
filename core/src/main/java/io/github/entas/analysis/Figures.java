package io.github.entas.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Numbers and names as messages show them.
 *
 * <p>Numbers are rounded from their exact decimal value and not by {@link String#format}, whose
 * digits differ between Java releases.
 */
final class Figures {

  private static final int PERCENT_DECIMALS = 2;
  private static final double SMALLEST_PERCENT = 0.00005;
  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");

  private Figures() {}

  /** A share in percent, at most two decimals: {@code "6.71 %"}. */
  static String percent(double share) {
    return share > 0 && share < SMALLEST_PERCENT
        ? "less than 0.01 %"
        : decimal(100 * share, PERCENT_DECIMALS) + " %";
  }

  /** A number with at most the given decimals, without trailing zeros. */
  static String decimal(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A number with so many significant digits at most, without trailing zeros. */
  static String significant(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A whole number, thousands parted by commas: {@code "21,160"}. */
  static String whole(double value) {
    return THOUSANDS.matcher(decimal(value, 0)).replaceAll(",");
  }

  /** A name between quotation marks. */
  static String quoted(String name) {
    return '"' + name + '"';
  }

  /** A name as one segment of a JSON pointer (RFC 6901). */
  static String segment(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

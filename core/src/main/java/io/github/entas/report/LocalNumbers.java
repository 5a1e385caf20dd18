package io.github.entas.report;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Numbers and money as a language writes them, whatever the locale of the machine; rounded half up
 * from their exact decimal value. A space that must not break stands before a unit.
 *
 * @param currency code of the money, for example {@code IDR}
 */
record LocalNumbers(Language language, MessageBundle words, String currency) {

  private static final Map<String, String> SYMBOLS =
      Map.of("IDR", "Rp", "USD", "US$", "EUR", "€", "PHP", "₱", "MYR", "RM");
  private static final List<String> SCALES =
      List.of("", "thousand", "million", "billion", "trillion");
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final double SMALL_CHANCE = 0.001;
  private static final char SPACE = '\u00a0';

  /** A number with exactly these decimals. */
  String fixed(double value, int decimals) {
    return language.number(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A number with at most these decimals. */
  String shortest(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return language.number(rounded.stripTrailingZeros());
  }

  /** A number with at most three significant digits. */
  String significant(double value) {
    return language.number(new BigDecimal(value).round(DIGITS).stripTrailingZeros());
  }

  /** A whole number, its thousands parted. */
  String whole(double value) {
    return fixed(value, 0);
  }

  /** A share in percent, with at most these decimals. */
  String percent(double share, int decimals) {
    return shortest(100 * share, decimals) + SPACE + '%';
  }

  /** A chance; never and always only where they hold in every draw. */
  String chance(double probability) {
    if (probability <= 0 || probability >= 1) {
      return percent(probability, 0);
    }
    if (probability < SMALL_CHANCE) {
      return "<" + fixed(100 * SMALL_CHANCE, 1) + SPACE + '%';
    }
    if (probability > 1 - SMALL_CHANCE) {
      return ">" + fixed(100 * (1 - SMALL_CHANCE), 1) + SPACE + '%';
    }
    return fixed(100 * probability, 1) + SPACE + '%';
  }

  /** A difference of shares in percentage points, with its sign and exactly these decimals. */
  String points(double change, int decimals) {
    BigDecimal rounded = new BigDecimal(100 * change).setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "")
        + language.number(rounded)
        + SPACE
        + words.text("unit.points");
  }

  /** A sum of money in three significant digits, with its currency. */
  String money(double sum) {
    String symbol = SYMBOLS.getOrDefault(currency, currency) + SPACE;
    if (sum == 0) {
      return symbol + '0';
    }
    BigDecimal rounded = new BigDecimal(sum).round(DIGITS);
    int exponent = rounded.precision() - rounded.scale() - 1;
    int thousands = Math.min(Math.max(0, Math.floorDiv(exponent, 3)), SCALES.size() - 1);
    int decimals = Math.max(0, 2 - (exponent - 3 * thousands));
    BigDecimal scaled =
        rounded.movePointLeft(3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
    return symbol + language.number(scaled) + scale(thousands);
  }

  private String scale(int thousands) {
    return thousands == 0 ? "" : SPACE + words.text("scale." + SCALES.get(thousands));
  }
}

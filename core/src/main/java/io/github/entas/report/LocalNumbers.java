package io.github.entas.report;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

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
  private static final int MOST_DECIMALS = 3;
  private static final double HALF = 0.5;
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

  /** A share in percent with exactly these decimals, as all of its column have. */
  String columnPercent(double share, int decimals) {
    return fixed(100 * share, decimals) + SPACE + '%';
  }

  /** A chance; never and always only where they hold in every draw. */
  String chance(double probability) {
    return probability <= 0 || probability >= 1
        ? percent(probability, 0)
        : columnChance(probability);
  }

  /** A chance with a decimal even where it is none or certain, as all of its column have. */
  String columnChance(double probability) {
    if (probability > 0 && probability < SMALL_CHANCE) {
      return "<" + columnPercent(SMALL_CHANCE, 1);
    }
    if (probability < 1 && probability > 1 - SMALL_CHANCE) {
      return ">" + columnPercent(1 - SMALL_CHANCE, 1);
    }
    return columnPercent(probability, 1);
  }

  /** A difference of shares in percentage points, with its sign and exactly these decimals. */
  String points(double change, int decimals) {
    BigDecimal rounded = new BigDecimal(100 * change).setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "")
        + language.number(rounded)
        + SPACE
        + words.text("unit.points");
  }

  /**
   * The fewest decimals with which no number reads as 0 that is not; one that still does with the
   * most of them is taken for 0.
   */
  static int decimals(DoubleStream numbers, int least, int most) {
    return numbers
        .map(Math::abs)
        .filter(number -> number >= HALF * StrictMath.pow(10, -most))
        .mapToInt(number -> (int) -StrictMath.floor(StrictMath.log10(number / HALF)))
        .reduce(least, Math::max);
  }

  /** A sum of money without decimals, with its currency. */
  String exactMoney(double sum) {
    return symbol() + whole(sum);
  }

  /** A sum of money in three significant digits, with its currency. */
  String money(double sum) {
    if (sum == 0) {
      return symbol() + '0';
    }
    BigDecimal rounded = new BigDecimal(sum).round(DIGITS);
    int thousands = thousands(rounded);
    return money(rounded, thousands, Math.max(0, 2 - exponent(rounded) + 3 * thousands));
  }

  /** A sum of money as an axis has it: a round one without zeros behind the comma. */
  String axisMoney(double sum) {
    BigDecimal exact = new BigDecimal(sum);
    BigDecimal digits = exact.round(DIGITS).stripTrailingZeros();
    if (sum == 0 || digits.compareTo(exact) != 0) {
      return money(sum);
    }
    int thousands = thousands(digits);
    return money(digits, thousands, Math.max(0, digits.scale() + 3 * thousands));
  }

  /**
   * How the sums of a column read: in one unit and with the same decimals, so that their lengths
   * compare; where the smallest would then have no two digits, each in its own unit.
   */
  DoubleFunction<String> columnMoney(double... sums) {
    double[] sizes = DoubleStream.of(sums).map(Math::abs).filter(sum -> sum > 0).sorted().toArray();
    if (sizes.length == 0) {
      return this::money;
    }
    BigDecimal largest = new BigDecimal(sizes[sizes.length - 1]).round(DIGITS);
    BigDecimal smallest = new BigDecimal(sizes[0]).round(DIGITS);
    int thousands = thousands(largest);
    int digits = Math.max(2 - exponent(largest), 1 - exponent(smallest));
    int decimals = Math.max(0, digits + 3 * thousands);
    return decimals > MOST_DECIMALS
        ? this::money
        : sum -> money(new BigDecimal(sum), thousands, decimals);
  }

  private String money(BigDecimal sum, int thousands, int decimals) {
    BigDecimal scaled = sum.movePointLeft(3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
    String unit = thousands == 0 ? "" : SPACE + words.text("scale." + SCALES.get(thousands));
    return symbol() + language.number(scaled) + unit;
  }

  private String symbol() {
    return SYMBOLS.getOrDefault(currency, currency) + SPACE;
  }

  /** The power of ten of the first digit. */
  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static int thousands(BigDecimal value) {
    return Math.min(Math.max(0, Math.floorDiv(exponent(value), 3)), SCALES.size() - 1);
  }
}

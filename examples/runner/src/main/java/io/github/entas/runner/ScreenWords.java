package io.github.entas.runner;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.stat.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words and numbers of the screen in one language, whatever the locale; numbers are rounded
 * half up from their exact decimal value.
 *
 * @param messages of that language
 */
record ScreenWords(Language language, MessageBundle messages) {

  static final ScreenWords ENGLISH = of(Language.ENGLISH);

  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");

  private static final MathContext MONEY_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final List<String> SCALES = List.of("", "k", "m", "bn", "tn");
  private static final double SMALLEST_MONEY = 0.01;
  private static final double LARGEST_MONEY = 1e15;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final double SMALL_CHANCE = 0.001;

  static ScreenWords of(Language language) {
    return new ScreenWords(language, MessageBundle.of(ScreenWords.class, "screen", language));
  }

  /** The message of a key, its placeholders {0}, {1}, … replaced. */
  String text(String key, String... values) {
    return messages.text(key, values);
  }

  /** The messages of keys without placeholders. */
  List<String> texts(String... keys) {
    return Arrays.stream(keys).map(key -> text(key)).toList();
  }

  /** The message of a key in lines that fit a terminal of 80 columns. */
  List<String> lines(String key, String... values) {
    return DisplayText.wrap(text(key, values), PlannerTable.WIDTH);
  }

  /**
   * The message about so many things: that of KEY.one for one, of KEY.other for any other number.
   *
   * @param more values of the placeholders {1}, {2}, …; {0} is the number
   */
  String counted(String key, long number, String... more) {
    List<String> values = new ArrayList<>(List.of(whole(number)));
    values.addAll(List.of(more));
    return text(key + (number == 1 ? ".one" : ".other"), values.toArray(String[]::new));
  }

  /** A whole number, its thousands parted: {@code "16,384"}. */
  String whole(long value) {
    return THOUSANDS.matcher(Long.toString(value)).replaceAll(String.valueOf(language.grouping()));
  }

  /** A number with exactly these decimals; a rounded zero has no sign. */
  String fixed(double value, int decimals) {
    return local(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
  }

  /** A number with at most these decimals: {@code "5"}, {@code "5.25"}. */
  String shortest(double value, int decimals) {
    return stripped(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A number with at most so many significant digits: {@code "0.0313"}, {@code "12.9"}. */
  String significant(double value, int digits) {
    return stripped(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)));
  }

  /** A number with two significant digits: {@code "0.0012"}. */
  String twoDigits(double value) {
    MathContext twoDigits = new MathContext(2, RoundingMode.HALF_UP);
    return value == 0 ? "0" : local(new BigDecimal(value).round(twoDigits).toPlainString());
  }

  /** A share: {@code "5 %"}, {@code "6.71 %"}. */
  String percent(double share) {
    return shortest(100 * share, 2) + " %";
  }

  /** A share, or a difference of shares, in percent without the sign: {@code "6.71"}. */
  String points(double share) {
    return fixed(100 * share, 2);
  }

  /** A chance; "never" and "always" only where they hold in every draw. */
  String chance(double probability) {
    if (probability <= 0 || probability >= 1) {
      return percent(probability);
    }
    if (probability < SMALL_CHANCE) {
      return "<" + percent(SMALL_CHANCE);
    }
    if (probability > 1 - SMALL_CHANCE) {
      return ">" + percent(1 - SMALL_CHANCE);
    }
    return fixed(100 * probability, 1) + " %";
  }

  /** A mean with the range of nine in ten draws, without the sign: {@code "6.35 [5.6–7.1]"}. */
  String withRange(Estimate share) {
    return points(share.mean()) + " " + interval(quantile(share, LOW), quantile(share, HIGH));
  }

  /** An interval of shares in percent without the sign: {@code "[5.6–7.1]"}. */
  String interval(double low, double high) {
    return "[" + fixed(100 * low, 1) + "–" + fixed(100 * high, 1) + "]";
  }

  /** A sum of money in three significant digits, without its currency: {@code "20.0 bn"}. */
  String money(double sum) {
    if (sum == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(sum).round(MONEY_DIGITS);
    if (Math.abs(sum) < SMALLEST_MONEY || Math.abs(sum) >= LARGEST_MONEY) {
      return local(rounded.toString());
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    int thousands = Math.min(Math.max(0, Math.floorDiv(exponent, 3)), SCALES.size() - 1);
    int decimals = Math.max(0, 2 - (exponent - 3 * thousands));
    BigDecimal scaled = rounded.movePointLeft(3 * thousands);
    return local(scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
        + (thousands == 0 ? "" : " " + text("scale." + SCALES.get(thousands)));
  }

  private String stripped(BigDecimal value) {
    return value.signum() == 0 ? "0" : local(value.stripTrailingZeros().toPlainString());
  }

  private String local(String number) {
    return number.replace('.', language.decimal());
  }

  private static double quantile(Estimate share, double probability) {
    Double value = share.quantiles().get(probability);
    if (value == null) {
      throw new IllegalArgumentException("the quantiles must hold that of " + probability);
    }
    return value;
  }
}

package io.github.entas.io;

import java.util.regex.Pattern;

/**
 * Numbers as survey files have them: digits, a sign, one decimal mark, an exponent.
 *
 * <p>Up to 15 digits are read without making an object: then both the digits and the power of ten
 * are exact doubles, and their quotient is rounded once (Clinger 1990, doi:10.1145/93542.93557).
 * All others go through {@link Double#parseDouble}. Thousands separators are no part of a number.
 */
final class NumberField {

  /** All whole numbers of so many digits are exact doubles, and so is their power of ten. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWERS = powers(MOST_DIGITS);

  private static final Pattern NUMERAL =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  private static final Pattern NOT_FINITE =
      Pattern.compile("(?i)[-+]?(nan|inf|infinity|∞)|#num!|#div/0!");

  /** Groups of three digits with one separator, then perhaps decimals after another. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "[-+]?[0-9]{1,3}(?:([.,' _\u00a0\u202f])[0-9]{3})(?:\\1[0-9]{3})*([.,][0-9]+)?");

  /** One such group: it could be decimals as well. */
  private static final Pattern ONE_GROUP = Pattern.compile("[-+]?[0-9]{1,3}[.,][0-9]{3}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}./]+");

  private static final Pattern OTHER_MARK = Pattern.compile("[-+]?[0-9]+[.,][0-9]+");

  private NumberField() {}

  /** The number in part of a buffer, without spaces around it; NaN where there is none. */
  static double parse(char[] buffer, int offset, int length, char decimalMark) {
    int at = offset;
    int end = offset + length;
    boolean negative = at < end && buffer[at] == '-';
    if (negative || (at < end && buffer[at] == '+')) {
      at++;
    }
    long digits = 0;
    int seen = 0;
    int decimals = -1;
    for (; at < end; at++) {
      char c = buffer[at];
      if (c >= '0' && c <= '9' && seen < MOST_DIGITS) {
        digits = 10 * digits + (c - '0');
        seen++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == decimalMark && decimals < 0) {
        decimals = 0;
      } else {
        return slow(new String(buffer, offset, length), decimalMark);
      }
    }
    if (seen == 0) {
      return Double.NaN;
    }
    double value = decimals > 0 ? digits / POWERS[decimals] : digits;
    return negative ? -value : value;
  }

  private static double slow(String text, char decimalMark) {
    if (decimalMark != '.' && text.indexOf('.') >= 0) {
      return Double.NaN;
    }
    String pointed = text.replace(decimalMark, '.');
    return NUMERAL.matcher(pointed).matches() ? Double.parseDouble(pointed) : Double.NaN;
  }

  /** Whether a text names a number that is not finite. */
  static boolean isNotFinite(String text) {
    return NOT_FINITE.matcher(text).matches();
  }

  /** A sentence that names the likely slip of a text that is no number, or nothing. */
  static String hint(String text, char decimalMark) {
    String other =
        decimalMark == '.'
            ? "Maybe the file has decimal commas."
            : "Maybe the file has decimal points.";
    if (WORD.matcher(text).matches()) {
      return "Maybe it stands for a missing value: declare it as a missing code.";
    }
    if (!GROUPED.matcher(text).matches()) {
      return OTHER_MARK.matcher(text).matches() ? other : "";
    }
    return ONE_GROUP.matcher(text).matches()
        ? "Maybe leave out thousands separators. " + other
        : "Maybe leave out thousands separators.";
  }

  private static double[] powers(int highest) {
    double[] powers = new double[highest + 1];
    powers[0] = 1;
    for (int i = 1; i <= highest; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}

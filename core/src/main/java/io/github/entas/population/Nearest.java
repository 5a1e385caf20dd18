package io.github.entas.population;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Limits in messages: six significant digits, and suggestions that lie on the feasible side. */
final class Nearest {

  private static final int DIGITS = 6;

  private Nearest() {}

  /** The limit for reading, rounded to nearest. */
  static String rounded(double limit) {
    return text(new BigDecimal(limit).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
  }

  /** A sentence that suggests a value just below {@code limit}. */
  static String below(double limit) {
    return maybe(justBelow(limit));
  }

  /** A sentence that suggests a value just above {@code limit}. */
  static String above(double limit) {
    return maybe(justAbove(limit));
  }

  /** The nearest shorter number less than {@code limit}. */
  static BigDecimal justBelow(double limit) {
    return beside(limit, RoundingMode.FLOOR, -1);
  }

  /** The nearest shorter number greater than {@code limit}. */
  static BigDecimal justAbove(double limit) {
    return beside(limit, RoundingMode.CEILING, 1);
  }

  /** The sentence that suggests {@code value}. */
  static String maybe(BigDecimal value) {
    return "Maybe " + text(value) + ", the nearest feasible value.";
  }

  private static BigDecimal beside(double limit, RoundingMode towards, int side) {
    BigDecimal exact = new BigDecimal(limit);
    BigDecimal near = exact.round(new MathContext(DIGITS, towards));
    if (near.compareTo(exact) != 0) {
      return near;
    }
    int lastDigit = DIGITS - 1 - (exact.precision() - exact.scale() - 1);
    return exact.add(BigDecimal.valueOf(side, lastDigit));
  }

  private static String text(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

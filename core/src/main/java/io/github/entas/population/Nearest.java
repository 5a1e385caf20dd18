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
    return maybe(limit, RoundingMode.FLOOR, -1);
  }

  /** A sentence that suggests a value just above {@code limit}. */
  static String above(double limit) {
    return maybe(limit, RoundingMode.CEILING, 1);
  }

  private static String maybe(double limit, RoundingMode towards, int side) {
    BigDecimal exact = new BigDecimal(limit);
    BigDecimal near = exact.round(new MathContext(DIGITS, towards));
    if (near.compareTo(exact) == 0) {
      int scale = DIGITS - 1 - (exact.precision() - exact.scale() - 1);
      near = exact.add(BigDecimal.valueOf(side, scale));
    }
    return "Maybe " + text(near) + ", the nearest feasible value.";
  }

  private static String text(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

package io.github.entas.runner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Sums of money in three significant digits: {@code "20.0 bn"}, {@code "5.20 m"}. */
final class Money {

  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private static final List<String> SCALES = List.of("", " k", " m", " bn", " tn");

  private static final double SMALLEST = 0.01;
  private static final double LARGEST = 1e15;

  private Money() {}

  /** The sum, without its currency. */
  static String text(double sum) {
    if (sum == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(sum).round(DIGITS);
    if (Math.abs(sum) < SMALLEST || Math.abs(sum) >= LARGEST) {
      return rounded.toString();
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    int thousands = Math.min(Math.max(0, Math.floorDiv(exponent, 3)), SCALES.size() - 1);
    int decimals = Math.max(0, 2 - (exponent - 3 * thousands));
    BigDecimal scaled = rounded.movePointLeft(3 * thousands);
    return scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + SCALES.get(thousands);
  }
}

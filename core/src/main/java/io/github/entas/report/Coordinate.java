package io.github.entas.report;

import io.github.entas.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of SVG: two decimals at most, halves rounded away from zero, no exponent, never "-0". */
final class Coordinate {

  private static final int DECIMALS = 2;

  private Coordinate() {}

  static String text(double value) {
    new Checks().finite("/coordinate", value).throwIfAny();
    return new BigDecimal(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

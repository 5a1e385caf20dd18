package io.github.entas.report;

import io.github.entas.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values along an axis: multiples of 1, 2, 2.5 or 5 times a power of ten.
 *
 * <p>Decimal arithmetic, so that 0.07 is the seventh multiple of 0.01.
 */
final class Ticks {

  /** Beyond this a picture says nothing, and differences overflow. */
  static final double LARGEST = 1e100;

  private static final List<BigDecimal> MANTISSAS =
      List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

  private final BigDecimal step;

  private Ticks(BigDecimal step) {
    this.step = step;
  }

  /**
   * The smallest round step that divides a span into at most so many parts.
   *
   * @param span greater than 0
   * @param most parts at most, 1 or more
   * @param finest the step is a multiple of it
   */
  static Ticks dividing(double span, int most, double finest) {
    new Checks()
        .positive("/span", span)
        .that(most >= 1, "/most", "be at least 1", most)
        .positive("/finest", finest)
        .throwIfAny();
    int power = (int) StrictMath.floor(StrictMath.log10(Math.max(span / most, finest))) - 1;
    while (true) {
      for (BigDecimal mantissa : MANTISSAS) {
        BigDecimal step = mantissa.scaleByPowerOfTen(power);
        if (suits(step, span, most, finest)) {
          return new Ticks(step);
        }
      }
      power++;
    }
  }

  double step() {
    return step.doubleValue();
  }

  /** The multiples within two values, both included. */
  List<Double> within(double min, double max) {
    return multiples(index(min, RoundingMode.CEILING), index(max, RoundingMode.FLOOR));
  }

  /**
   * The multiples around two values: the first is at most the smaller, the last at least the
   * larger.
   */
  List<Double> around(double min, double max) {
    return multiples(index(min, RoundingMode.FLOOR), index(max, RoundingMode.CEILING));
  }

  private static boolean suits(BigDecimal step, double span, int most, double finest) {
    return step.doubleValue() * most >= span
        && step.remainder(BigDecimal.valueOf(finest)).signum() == 0;
  }

  private long index(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value).divide(step, 0, mode).longValueExact();
  }

  private List<Double> multiples(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(index -> step.multiply(BigDecimal.valueOf(index)).doubleValue())
        .toList();
  }
}

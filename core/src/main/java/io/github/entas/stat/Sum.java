package io.github.entas.stat;

/**
 * Compensated sum: adds many numbers as if with twice the digits.
 *
 * <p>The error is about one rounding of the result plus n²·1e-32 of Σ|x|, where plain addition
 * loses n·1e-16 of it. Same numbers in the same order, same bits; combining partial sums in another
 * order may change the last digit. Infinities and NaN come out as in plain addition. Not thread
 * safe. Source: Neumaier 1974, ZAMM 54(1), 39–51, doi:10.1002/zamm.19740540106.
 *
 * @since 0.1.0
 */
public final class Sum {

  private double total;
  private double lost;

  /** An empty sum, 0. */
  public Sum() {}

  /** The sum of these values, in their order; the array is not kept. */
  public static Sum of(double... values) {
    Sum sum = new Sum();
    for (double value : values) {
      sum.add(value);
    }
    return sum;
  }

  /** Adds one number. */
  public Sum add(double value) {
    double next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? (total - next) + value : (value - next) + total;
    total = next;
    return this;
  }

  /** Adds what another sum holds; that one is unchanged. */
  public Sum combine(Sum other) {
    double otherLost = other.lost;
    add(other.total);
    lost += otherLost;
    return this;
  }

  /** The sum so far. */
  public double value() {
    return Double.isFinite(total) ? total + lost : total;
  }
}

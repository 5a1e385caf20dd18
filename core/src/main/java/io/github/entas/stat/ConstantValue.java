package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * A number that is known: every draw is the value.
 *
 * @param value a finite number
 * @since 0.1.0
 */
public record ConstantValue(double value) implements Distribution {

  /** Checks that the value is finite. */
  public ConstantValue {
    new Checks().finite("/value", value).throwIfAny();
  }

  /**
   * The value, as a distribution.
   *
   * @throws io.github.entas.InvalidValueException if it is not finite
   */
  public static ConstantValue of(double value) {
    return new ConstantValue(value);
  }

  @Override
  public double quantile(double p) {
    Probability.requireOpen(p);
    return value;
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double sd() {
    return 0;
  }

  @Override
  public double cdf(double x) {
    return Probability.stepAt(value, x);
  }
}

package io.github.entas.engine;

import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.function.DoubleUnaryOperator;

/**
 * An uncertain number of the scenario: its distribution, the range it is moved into, and the name
 * that makes its random numbers its own.
 */
final class Quantity {

  private final String pointer;
  private final String[] name;
  private final Distribution distribution;
  private final DoubleUnaryOperator quantiles;
  private final double lowest;
  private final double highest;

  private Quantity(String pointer, Distribution distribution, Range range, String... name) {
    this.pointer = pointer;
    this.name = name;
    this.distribution = distribution;
    this.quantiles = distribution.quantileFunction();
    this.lowest = range.lowest(distribution);
    this.highest = range.highest();
  }

  static Quantity of(String pointer, Distribution distribution, Range range, String... name) {
    return new Quantity(pointer, distribution, range, name);
  }

  String pointer() {
    return pointer;
  }

  boolean isConstant() {
    return distribution instanceof ConstantValue;
  }

  /** The key of its numbers in a randomization whose key is {@code root}. */
  RandomKey key(RandomKey root) {
    RandomKey key = root;
    for (String part : name) {
      key = key.named(part);
    }
    return key;
  }

  /** Its uniform numbers in a randomization; never asked of a constant. */
  UniformSequence sequence(RandomKey root, Sampling sampling) {
    return sampling.sequence(key(root));
  }

  /** Its value at a uniform number, before it is moved into its range. */
  double at(double uniform) {
    return quantiles.applyAsDouble(uniform);
  }

  boolean isOutside(double value) {
    return value < lowest || value > highest;
  }

  double moved(double value) {
    return Math.min(Math.max(value, lowest), highest);
  }
}

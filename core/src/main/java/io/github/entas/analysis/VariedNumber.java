package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.engine.Source;
import org.jspecify.annotations.Nullable;

/**
 * A number of a scenario, and two values to hold against each other.
 *
 * @param pointer JSON pointer of the number in the scenario, beginning with /
 * @param low one value, in the unit of the number
 * @param high the other
 * @param uncertain whether the number is uncertain, so that these are quantiles of it; otherwise it
 *     is a constant, and these are fractions and multiples of it
 * @param source where the number is from; null where the scenario does not say
 * @since 0.1.0
 */
public record VariedNumber(
    String pointer, double low, double high, boolean uncertain, @Nullable Source source) {

  /** Checks that these are numbers. */
  public VariedNumber {
    new Checks()
        .that(pointer.startsWith("/"), "/pointer", "be a JSON pointer", '"' + pointer + '"')
        .finite("/low", low)
        .finite("/high", high)
        .throwIfAny();
  }
}

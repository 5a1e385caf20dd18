package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and how it is said. */
final class Refusals {

  static final String FLOOR = "\nMaybe a floor was meant: withFloor raises what is below.";

  private Refusals() {}

  static AbstractThrowableAssert<?, ?> assertRefused(ThrowingCallable call, String message) {
    return assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}

package io.github.entas;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value cannot be what it was asked to be; tells every violation at once.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * Creates the exception for the violations found.
   *
   * @param violations at least one; copied
   */
  public InvalidValueException(List<Violation> violations) {
    super(violations.stream().map(Violation::message).collect(Collectors.joining("\n")));
    this.violations = List.copyOf(violations);
  }

  /** Everything that was wrong, in the order it was found; unmodifiable. */
  public List<Violation> violations() {
    return violations;
  }
}

package io.github.entas.engine;

import io.github.entas.Checks;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a number of the scenario comes from.
 *
 * @param pointer JSON pointer of the number in the scenario file
 * @param status how far it can be trusted
 * @param source who says so, or why it was assumed
 * @since 0.1.0
 */
public record Source(String pointer, Status status, String source) {

  /** How far a number can be trusted. */
  public enum Status {
    /** Published by somebody. */
    SOURCED,
    /** Computed from what is published. */
    DERIVED,
    /** A judgment. */
    ASSUMPTION;

    /** The word used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that the pointer is one. */
  public Source {
    Objects.requireNonNull(status, "status");
    new Checks()
        .that(
            pointer.startsWith("/"),
            "/pointer",
            "be a JSON pointer, beginning with /",
            '"' + pointer + '"')
        .text("/source", source)
        .throwIfAny();
  }

  /** A source of the number at a pointer. */
  public static Source of(String pointer, Status status, String source) {
    return new Source(pointer, status, source);
  }
}

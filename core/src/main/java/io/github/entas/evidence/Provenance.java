package io.github.entas.evidence;

import io.github.entas.Checks;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a number can be trusted, and who says so.
 *
 * @param status published, computed or judged
 * @param source who says so, or why it was assumed; not blank
 * @since 0.1.0
 */
public record Provenance(Status status, String source) {

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

  /** Checks that somebody says so. */
  public Provenance {
    Objects.requireNonNull(status, "status");
    new Checks().text("/source", source).throwIfAny();
  }
}

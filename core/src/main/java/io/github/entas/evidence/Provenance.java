package io.github.entas.evidence;

import io.github.entas.Checks;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a number can be trusted, and who says so.
 *
 * @param status published, computed, judged or not even that
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
    ASSUMPTION,
    /** Nobody's: it holds the place of a number that the city has to give. */
    STAND_IN;

    /** The word used in files. */
    public String key() {
      return this == STAND_IN ? "standIn" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing that is published says so: a judgment, or not even that. */
    public boolean isAssumed() {
      return this == ASSUMPTION || this == STAND_IN;
    }
  }

  /** Checks that somebody says so. */
  public Provenance {
    Objects.requireNonNull(status, "status");
    new Checks().text("/source", source).throwIfAny();
  }
}

package io.github.entas.evidence;

import io.github.entas.stat.Distribution;
import java.util.Objects;

/**
 * A number of an entry of the catalogue.
 *
 * @param pointer where it stands in a program or enabler of a scenario: {@code
 *     "uplift/responderShare"}
 * @param value the number, as uncertain as it is
 * @param provenance how far it can be trusted, and who says so
 * @since 0.1.0
 */
public record CatalogueNumber(String pointer, Distribution value, Provenance provenance) {

  /** Refuses nulls. */
  public CatalogueNumber {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(provenance, "provenance");
  }
}

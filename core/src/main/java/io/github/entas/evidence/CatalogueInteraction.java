package io.github.entas.evidence;

import io.github.entas.stat.Distribution;

/**
 * What two programs of the catalogue do together beyond what each does.
 *
 * @param first id of an entry
 * @param second id of another
 * @param logPoints of households in both; positive: complements, negative: substitutes
 * @param provenance how far it can be trusted, and who says so
 * @since 0.1.0
 */
public record CatalogueInteraction(
    String first, String second, Distribution logPoints, Provenance provenance) {

  /** The name under which scenarios find it: both ids, {@code "+"} between. */
  public String id() {
    return first + "+" + second;
  }

  /** Whether it is one of this entry's. */
  public boolean concerns(String entry) {
    return first.equals(entry) || second.equals(entry);
  }
}

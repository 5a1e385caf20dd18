package io.github.entas.evidence;

import io.github.entas.InvalidValueException;
import io.github.entas.Suggestion;
import io.github.entas.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Effects of kinds of programs, with the studies behind them.
 *
 * <p>{@link #shipped} is worked out from the tables that come with the library: the effects as the
 * studies published them, and one row a number for what was judged. Nothing is typed twice.
 *
 * @param entries one a kind of program; copied
 * @param interactions of two entries; copied
 * @since 0.1.0
 */
public record Catalogue(List<CatalogueEntry> entries, List<CatalogueInteraction> interactions) {

  /** Copies the lists. */
  public Catalogue {
    entries = List.copyOf(entries);
    interactions = List.copyOf(interactions);
  }

  /** The catalogue that comes with the library. */
  public static Catalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /** The entry of an id, if there is one. */
  public Optional<CatalogueEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /**
   * The entry of an id.
   *
   * @throws InvalidValueException if there is none
   */
  public CatalogueEntry entry(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    List.of(
                        new Violation(
                            "",
                            "the id must be one of the catalogue's, " + String.join(", ", ids()),
                            '"' + id + '"',
                            Suggestion.among(id, ids())))));
  }

  /** The interaction of two entries under {@link CatalogueInteraction#id}, if there is one. */
  public Optional<CatalogueInteraction> interaction(String id) {
    return interactions.stream().filter(pair -> pair.id().equals(id)).findFirst();
  }

  /** The ids of the entries, in order. */
  public List<String> ids() {
    return entries.stream().map(CatalogueEntry::id).toList();
  }

  /** Worked out when it is first asked for. */
  private static final class Shipped {
    private static final Catalogue CATALOGUE = CatalogueTables.read();
  }
}

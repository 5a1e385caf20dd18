package io.github.entas.engine;

import io.github.entas.Checks;
import io.github.entas.evidence.Provenance;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a number of the scenario comes from.
 *
 * @param pointer JSON pointer of the number in the scenario file
 * @param status how far it can be trusted
 * @param source who says so, or why it was assumed
 * @param catalogue id of the entry or interaction of the catalogue that gave the number; null where
 *     none did
 * @since 0.1.0
 */
public record Source(
    String pointer, Provenance.Status status, String source, @Nullable String catalogue) {

  /** Checks that the pointer is one. */
  public Source {
    Objects.requireNonNull(status, "status");
    Checks checks =
        new Checks()
            .that(
                pointer.startsWith("/"),
                "/pointer",
                "be a JSON pointer, beginning with /",
                '"' + pointer + '"')
            .text("/source", source);
    if (catalogue != null) {
      checks.text("/catalogue", catalogue);
    }
    checks.throwIfAny();
  }

  /** A source of the number at a pointer. */
  public static Source of(String pointer, Provenance.Status status, String source) {
    return new Source(pointer, status, source, null);
  }

  /** A number at a pointer that the catalogue gave. */
  public static Source ofCatalogue(String pointer, Provenance provenance, String id) {
    return new Source(pointer, provenance.status(), provenance.source(), id);
  }
}

package io.github.entas.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of scenario files, schema {@code entas/scenario/1}, for editors
 * that complete and check.
 *
 * <p>Whatever {@link ScenarioReader} takes is valid by it. It is the weaker of the two: relations
 * between fields, ids that must be known, and repeated keys are for the reader alone.
 *
 * @since 0.1.0
 */
public final class ScenarioSchema {

  private static final String RESOURCE = "scenario.schema.json";

  private ScenarioSchema() {}

  /** The schema as text, ended by a newline. */
  public static String json() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library must hold " + RESOURCE + ": it does not");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

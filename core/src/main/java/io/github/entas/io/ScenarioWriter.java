package io.github.entas.io;

import io.github.entas.engine.Scenario;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes scenarios as JSON, schema {@code entas/scenario/1}.
 *
 * <p>The scenario is written as it would run: what was left open is filled in, keys are in the
 * documented order, numbers are the shortest that read back to the same double. Reading the text
 * gives an equal scenario; equal scenarios give equal texts.
 *
 * @since 0.1.0
 */
public final class ScenarioWriter {

  private static final JsonMapper MAPPER = new JsonMapper();

  private ScenarioWriter() {}

  /** The scenario for people to read: indented by two spaces, ended by a newline. */
  public static String json(Scenario scenario) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.writer().with(JsonLayout.pretty()).createGenerator(text)) {
      write(scenario, json);
    }
    return text.append('\n').toString();
  }

  /** The scenario without any white space: what its SHA-256 is taken of, in UTF-8. */
  static String compactJson(Scenario scenario) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(scenario, json);
    }
    return text.toString();
  }

  /** Writes the scenario as one value. */
  static void write(Scenario scenario, JsonGenerator json) {
    new ScenarioJson(new JsonFields(json)).write(scenario);
  }
}

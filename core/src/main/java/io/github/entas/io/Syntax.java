package io.github.entas.io;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The two ways a scenario can be written down. */
enum Syntax {
  /** JSON, strictly; NaN and Infinity are let in here to be refused where they stand. */
  JSON,
  /** YAML 1.2, without tags and aliases. */
  YAML;

  /** The syntax of a file by the end of its name or, where that says nothing, by its beginning. */
  static Syntax of(String fileName, String text) {
    if (fileName.endsWith(".json")) {
      return JSON;
    }
    if (fileName.endsWith(".yaml") || fileName.endsWith(".yml")) {
      return YAML;
    }
    String start = text.stripLeading();
    return start.isEmpty() || start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
  }

  /** A parser of a text. */
  JsonParser parser(String text, Limits limits) {
    TokenStreamFactory factory = this == JSON ? json(limits) : yaml(limits);
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  private static JsonFactory json(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(limits.constraints())
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .build();
  }

  private static YAMLFactory yaml(Limits limits) {
    return YAMLFactory.builder()
        .streamReadConstraints(limits.constraints())
        .loadSettings(
            LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                // Repeated keys are told apart by the reader, which goes on.
                .setAllowDuplicateKeys(true)
                .build())
        .build();
  }
}

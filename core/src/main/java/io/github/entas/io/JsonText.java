package io.github.entas.io;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** An object as a JSON text. */
final class JsonText {

  private static final ObjectWriter JSON = pretty();

  private JsonText() {}

  /** For people to read: two spaces of indentation, ended by a newline. */
  static String of(Consumer<JsonFields> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      JsonFields fields = new JsonFields(json);
      fields.object(() -> properties.accept(fields));
    }
    return text.append('\n').toString();
  }

  /** An object without any white space. */
  static String compact(Consumer<JsonFields> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      JsonFields fields = new JsonFields(json);
      fields.object(() -> properties.accept(fields));
    }
    return text.toString();
  }

  /** What an object of a file holds, but for one key, without any white space. */
  static String compactWithout(String key, Node.Mapping object) {
    return compact(
        fields ->
            object.members().entrySet().stream()
                .filter(member -> !member.getKey().equals(key))
                .forEach(member -> fields.node(member.getKey(), member.getValue().value())));
  }

  private static ObjectWriter pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new JsonMapper().writer().with(new DefaultPrettyPrinter().withObjectIndenter(lines));
  }
}

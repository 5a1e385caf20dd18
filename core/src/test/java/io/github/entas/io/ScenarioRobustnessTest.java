package io.github.entas.io;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a file in place of a value: it is read or refused, never worse. */
class ScenarioRobustnessTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int STRIDE = 7;

  private static final List<JsonNode> REPLACEMENTS =
      Stream.of(
              "null",
              "true",
              "\"\"",
              "\"x\"",
              "[]",
              "[1]",
              "[null]",
              "{}",
              "{\"type\": \"beta\"}",
              "0",
              "-0.0",
              "1",
              "-1",
              "0.5",
              "5e-324",
              "1e-300",
              "1e300",
              "1.7976931348623157e308",
              "-1.7976931348623157e308",
              "2147483647",
              "-2147483648",
              "9223372036854775807",
              "{\"type\": \"normal\", \"mean\": 1e308, \"sd\": 1e308}",
              "{\"type\": \"normal\", \"mean\": 0, \"sd\": 5e-324}",
              "{\"type\": \"lognormal\", \"median\": 1e-300, \"sigma\": 1e300}",
              "{\"type\": \"uniform\", \"min\": -1e308, \"max\": 1.7e308}",
              "{\"type\": \"triangular\", \"min\": -1e308, \"mode\": 0, \"max\": 1.7e308}",
              "{\"type\": \"beta\", \"mean\": 1e-300, \"sd\": 1e-151}",
              "{\"type\": \"studentT\", \"location\": 0, \"scale\": 1, \"degreesOfFreedom\": 1e-9}",
              "{\"type\": \"studentT\", \"location\": 0, \"scale\": 1, \"degreesOfFreedom\": 1e300}",
              "{\"type\": \"interval\", \"low\": 1, \"high\": 1e300, \"level\": 1e-300}",
              "{\"type\": \"quantiles\", \"quantiles\": {\"1e-9\": 1}}",
              "{\"type\": \"quantiles\", \"quantiles\": {\"0.000001\": -1e308, \"0.99\": 1e308}}",
              "{\"type\": \"truncatedNormal\", \"mean\": 0, \"sd\": 1e-300, \"min\": 1e-300}",
              "{\"type\": \"mixture\", \"weights\": [1e308, 1e308], \"components\": [0, 1]}")
          .map(MAPPER::readTree)
          .toList();

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyValueReplacedByAnything(String compact) {
    List<String> pointers = pointers(MAPPER.readTree(compact));
    for (int p = 0; p < pointers.size(); p++) {
      // Neighbors take turns: the whole table at every place would take half a minute.
      for (int r = p % STRIDE; r < REPLACEMENTS.size(); r += STRIDE) {
        ObjectNode changed = (ObjectNode) MAPPER.readTree(compact);
        replace(changed, pointers.get(p), REPLACEMENTS.get(r));
        isReadOrRefused(MAPPER.writeValueAsString(changed));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyValueLeftOut(String compact) {
    for (String pointer : pointers(MAPPER.readTree(compact))) {
      ObjectNode changed = (ObjectNode) MAPPER.readTree(compact);
      remove(changed, pointer);
      isReadOrRefused(MAPPER.writeValueAsString(changed));
    }
  }

  static Stream<String> scenarios() {
    String fixture = Fixtures.text("two-districts.json");
    return Stream.concat(
        Stream.of(MAPPER.writeValueAsString(MAPPER.readTree(fixture))),
        LongStream.rangeClosed(1, 3)
            .mapToObj(seed -> ScenarioWriter.compactJson(new RandomScenario(seed).scenario())));
  }

  private static void isReadOrRefused(String text) {
    try {
      ScenarioReader.read("f.json", text);
    } catch (ScenarioException e) {
      boolean placed = e.problems().stream().allMatch(problem -> problem.line() == 1);
      // The names of stand-ins begin with "?/"; they are nobody's business.
      if (!placed || e.problems().isEmpty() || e.getMessage().contains("\"?/")) {
        fail("refused without reason or place: " + text, e);
      }
    } catch (RuntimeException e) {
      fail("neither read nor refused: " + text, e);
    }
  }

  private static List<String> pointers(JsonNode root) {
    List<String> pointers = new ArrayList<>();
    collect(root, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              entry -> {
                String inner = pointer + "/" + Pointer.segment(entry.getKey());
                pointers.add(inner);
                collect(entry.getValue(), inner, pointers);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        pointers.add(pointer + "/" + i);
        collect(array.get(i), pointer + "/" + i, pointers);
      }
    }
  }

  private static void replace(JsonNode root, String pointer, JsonNode replacement) {
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String key = Pointer.lastKey(pointer);
    if (parent instanceof ObjectNode object) {
      object.set(key, replacement);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(key), replacement);
    }
  }

  private static void remove(JsonNode root, String pointer) {
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String key = Pointer.lastKey(pointer);
    if (parent instanceof ObjectNode object) {
      object.remove(key);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(key));
    }
  }
}

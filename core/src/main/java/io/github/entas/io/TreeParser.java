package io.github.entas.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a text into a tree of nodes.
 *
 * <p>What is written wrongly ends the reading, alone, with its place. What is written rightly but
 * cannot be taken (a repeated key, a YAML alias or tag) is noted, and the reading goes on.
 */
final class TreeParser {

  private final JsonParser parser;
  private final String what;
  private final Problems problems;

  private TreeParser(JsonParser parser, String what, Problems problems) {
    this.parser = parser;
    this.what = what;
    this.problems = problems;
  }

  /**
   * The tree of a text.
   *
   * @param what what the text should be, for problems
   * @throws ScenarioException if it is not written as the syntax asks, or beyond the limits
   */
  static Node parse(String text, Syntax syntax, Limits limits, String what, Problems problems) {
    try (JsonParser parser = syntax.parser(text, limits)) {
      try {
        return new TreeParser(parser, what, problems).document();
      } catch (JacksonException e) {
        throw new SyntaxError(e, parser, text, syntax).in(problems);
      }
    }
  }

  private Node document() {
    if (parser.nextToken() == null) {
      throw problems.alone(new Place(1, 1), "", "must hold a " + what, "nothing", "");
    }
    Node root = node("");
    if (parser.nextToken() != null) {
      throw problems.alone(place(), "", "must end after the " + what, "more content", "");
    }
    return root;
  }

  private Node node(String pointer) {
    Place place = place();
    if (!isPlain(pointer)) {
      parser.skipChildren();
      return new Node.Refused(place);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(place, pointer);
      case START_ARRAY -> sequence(place, pointer);
      case VALUE_STRING -> text(place, pointer);
      case VALUE_NUMBER_INT -> numeral(place, pointer, true);
      case VALUE_NUMBER_FLOAT -> numeral(place, pointer, false);
      case VALUE_TRUE -> new Node.Truth(place, true);
      case VALUE_FALSE -> new Node.Truth(place, false);
      default -> new Node.Nothing(place);
    };
  }

  private Node mapping(Place place, String pointer) {
    Map<String, Node.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = place();
      String key = parser.currentName();
      String inner = pointer + "/" + Pointer.segment(key);
      requireAtMost(Limits.KEY, "a key", key.length(), pointer);
      parser.nextToken();
      Node value = node(inner);
      if (members.putIfAbsent(key, new Node.Member(keyPlace, value)) != null) {
        problems.add(keyPlace, inner, "must be given once", "again", "");
      }
    }
    return new Node.Mapping(place, members);
  }

  private Node sequence(Place place, String pointer) {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(pointer + "/" + elements.size()));
    }
    return new Node.Sequence(place, elements);
  }

  private Node text(Place place, String pointer) {
    String value = parser.getString();
    requireAtMost(Limits.TEXT, "a text", value.length(), pointer);
    if (hasLoneSurrogate(value)) {
      problems.add(
          place,
          pointer,
          "must be Unicode text",
          "half of a surrogate pair (\\ud800 … \\udfff)",
          "");
      return new Node.Refused(place);
    }
    return new Node.Text(place, value);
  }

  private Node numeral(Place place, String pointer, boolean whole) {
    String digits = parser.getString();
    requireAtMost(Limits.NUMBER, "a number", digits.length(), pointer);
    return new Node.Numeral(place, digits, whole);
  }

  /** Whether the value is written out: YAML aliases and tags are not. */
  private boolean isPlain(String pointer) {
    if (!(parser instanceof YAMLParser yaml)) {
      return true;
    }
    String mustHold = "must be written out, without aliases and tags";
    if (parser.currentToken() == JsonToken.VALUE_STRING && yaml.isCurrentAlias()) {
      problems.add(place(), pointer, mustHold, "an alias", "");
      return false;
    }
    if (parser.getTypeId() != null) {
      problems.add(place(), pointer, mustHold, "the tag " + parser.getTypeId(), "");
      return false;
    }
    return true;
  }

  /** The YAML parser does not hold its limits; this holds them for both. */
  private void requireAtMost(int limit, String what, int length, String pointer) {
    if (length > limit) {
      throw problems.alone(
          place(),
          pointer,
          "must keep " + what + " within " + limit + " characters",
          length + "",
          "");
    }
  }

  private Place place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}

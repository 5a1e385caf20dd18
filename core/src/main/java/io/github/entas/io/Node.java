package io.github.entas.io;

import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Map;

/** A value of a file, JSON or YAML, that knows its place. */
sealed interface Node {

  /** Longest text shown in full. */
  int LONGEST_SHOWN = 60;

  /** Where it begins. */
  Place place();

  /** What it is, as the "what came" of a problem. */
  String shown();

  /**
   * An object.
   *
   * @param members by key, in file order; of a repeated key the first
   */
  record Mapping(Place place, Map<String, Member> members) implements Node {
    @Override
    public String shown() {
      return "an object";
    }
  }

  /** A value of an object, with the place of its key. */
  record Member(Place keyPlace, Node value) {}

  /** A list. */
  record Sequence(Place place, List<Node> elements) implements Node {
    @Override
    public String shown() {
      return elements.isEmpty() ? "[]" : "a list";
    }
  }

  /** A text. */
  record Text(Place place, String value) implements Node {
    @Override
    public String shown() {
      return value.length() <= LONGEST_SHOWN
          ? "text \"" + value + '"'
          : "text \"" + value.substring(0, LONGEST_SHOWN) + "…\"";
    }
  }

  /**
   * A number as it was written.
   *
   * @param whole whether it has neither a decimal point nor an exponent
   */
  record Numeral(Place place, String text, boolean whole) implements Node {

    /** The nearest double: infinite or NaN where there is none. */
    double value() {
      return switch (text) {
        case ".inf", "+.inf", "Infinity", "+Infinity", "INF", "+INF" -> Double.POSITIVE_INFINITY;
        case "-.inf", "-Infinity", "-INF" -> Double.NEGATIVE_INFINITY;
        case ".nan", "NaN" -> Double.NaN;
        default -> Double.parseDouble(text);
      };
    }

    @Override
    public String shown() {
      return text;
    }
  }

  /** An uncertain number that the file did not write but took from the catalogue. */
  record Taken(Place place, Distribution value) implements Node {
    @Override
    public String shown() {
      return "a number of the catalogue";
    }
  }

  /** true or false. */
  record Truth(Place place, boolean value) implements Node {
    @Override
    public String shown() {
      return String.valueOf(value);
    }
  }

  /** null. */
  record Nothing(Place place) implements Node {
    @Override
    public String shown() {
      return "null";
    }
  }

  /** What cannot be taken, its problem noted already. */
  record Refused(Place place) implements Node {
    @Override
    public String shown() {
      return "nothing readable";
    }
  }
}

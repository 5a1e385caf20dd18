package io.github.entas.io;

import io.github.entas.InvalidValueException;
import io.github.entas.Suggestion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file at its pointer, ready to be read as whatever it must be.
 *
 * <p>What cannot be read is noted, and a stand-in returned, so that everything else is checked all
 * the same: NaN for a number, a name of its own for a text, nothing for a list.
 */
record Element(Node root, Node node, String pointer, Problems problems) {

  private static final double LARGEST_HINT = 1e15;

  /** The element at the end of {@code step}, a relative pointer. */
  Element at(String step, Node inner) {
    return new Element(root, inner, pointer + step, problems);
  }

  /** What is at the end of {@code step}; this element where nothing is. */
  Element at(String step) {
    @Nullable Node inner = Pointer.find(node, step);
    return inner == null ? this : at(step, inner);
  }

  /** A finite number; NaN where there is none. */
  double number() {
    return number("must be a number");
  }

  /** As {@link #number()}, in other words where it is no number at all. */
  double number(String mustHold) {
    if (!(node instanceof Node.Numeral numeral)) {
      refuse(mustHold, numberHint());
      return Double.NaN;
    }
    double value = numeral.value();
    if (!Double.isFinite(value)) {
      refuse("must be a finite number", "");
      return Double.NaN;
    }
    return value;
  }

  /** A whole number within bounds; the lower bound where there is none. */
  long whole(long lowest, long highest) {
    if (!(node instanceof Node.Numeral numeral) || !numeral.whole()) {
      refuse("must be a whole number", wholeHint());
      return lowest;
    }
    BigInteger value = new BigInteger(numeral.text());
    if (value.compareTo(BigInteger.valueOf(lowest)) < 0
        || value.compareTo(BigInteger.valueOf(highest)) > 0) {
      refuse("must be a whole number from " + lowest + " to " + highest, "");
      return lowest;
    }
    return value.longValueExact();
  }

  /** A text that is not blank; a name no file holds where there is none. */
  String text() {
    String standIn = "?" + pointer;
    if (!(node instanceof Node.Text text)) {
      refuse("must be a text", node instanceof Node.Numeral ? "Maybe quotes are missing." : "");
      return standIn;
    }
    if (text.value().isBlank()) {
      refuse("must not be blank", "");
      return standIn;
    }
    return text.value();
  }

  /** Any text, even a blank one; none where there is none. */
  String anyText() {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    refuse("must be a text", node instanceof Node.Numeral ? "Maybe quotes are missing." : "");
    return "";
  }

  /** true or false; {@code standIn} where it is neither. */
  boolean truth(boolean standIn) {
    if (node instanceof Node.Truth truth) {
      return truth.value();
    }
    refuse("must be true or false", "");
    return standIn;
  }

  /** One of some words; {@code standIn} where it is none of them. */
  <T> T word(Map<String, T> words, T standIn) {
    @Nullable T meant = node instanceof Node.Text text ? words.get(text.value()) : null;
    if (meant == null) {
      String oneOf = words.size() == 1 ? "must be " : "must be one of ";
      refuseWord(oneOf + String.join(", ", words.keySet()), words.keySet());
      return standIn;
    }
    return meant;
  }

  /** The elements of a list; none where it is no list. */
  List<Element> elements() {
    List<Element> inner = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node element : sequence.elements()) {
        inner.add(at("/" + inner.size(), element));
      }
    } else {
      refuse("must be a list", "");
    }
    return inner;
  }

  /** The values of an object by their keys, in the order of the file; none where it is none. */
  Map<String, Element> members(String mustHold) {
    Map<String, Element> inner = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .members()
          .forEach((key, m) -> inner.put(key, at("/" + Pointer.segment(key), m.value())));
    } else {
      refuse(mustHold, "");
    }
    return inner;
  }

  /** A value of what is here; {@code standIn} if it cannot be: its checks tell what is wrong. */
  <T> T build(Supplier<T> value, T standIn) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      problems.addAll(root, pointer, e.violations());
      return standIn;
    }
  }

  /** Notes that the key of this value is not what it must be. */
  void refuseKey(Place keyPlace, String mustHold, String key) {
    problems.add(keyPlace, pointer, mustHold, '"' + key + '"', "");
  }

  /** Notes that the value is none of the words it may be. */
  void refuseWord(String mustHold, Collection<String> words) {
    if (node instanceof Node.Text text) {
      refuse(mustHold, '"' + text.value() + '"', Suggestion.among(text.value(), words));
    } else {
      refuse(mustHold, "");
    }
  }

  /** Notes that the value is not what it must be. */
  void refuse(String mustHold, String maybe) {
    refuse(mustHold, node.shown(), maybe);
  }

  /** As {@link #refuse(String, String)}, with what came in other words. */
  void refuse(String mustHold, String came, String maybe) {
    if (!(node instanceof Node.Refused)) {
      problems.add(node.place(), pointer, mustHold, came, maybe);
    }
  }

  private String numberHint() {
    if (!(node instanceof Node.Text text)) {
      return "";
    }
    if (text.value().isEmpty()) {
      return "Maybe the number is missing.";
    }
    return isNumber(text.value())
        ? "Maybe " + text.value().strip() + " was meant, without quotes."
        : Suggestion.ofNumber(text.value());
  }

  private String wholeHint() {
    if (node instanceof Node.Numeral numeral && Double.isFinite(numeral.value())) {
      double value = numeral.value();
      return value == Math.rint(value) && Math.abs(value) < LARGEST_HINT
          ? "Maybe " + (long) value + " was meant, without decimal point and exponent."
          : "";
    }
    return numberHint();
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,3})?");
  }
}

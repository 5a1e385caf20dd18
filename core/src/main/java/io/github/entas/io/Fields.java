package io.github.entas.io;

import io.github.entas.Suggestion;
import io.github.entas.stat.Distribution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object of a file, asked for one by one.
 *
 * <p>Asking for a key makes it known; what is never asked for is refused at the end, by {@link
 * #close} or one of the methods that build the value.
 */
final class Fields {

  /** What YAML and JSON make of the decimals after a comma in {@code {mean: 0,01}}. */
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Element object;
  private final Map<String, Node.Member> members;
  private final boolean isObject;
  private final Set<String> known = new LinkedHashSet<>();
  private boolean numbersReadable = true;

  /** The keys of an object; none, and a problem, if it is no object. */
  Fields(Element object) {
    this.object = object;
    this.isObject = object.node() instanceof Node.Mapping;
    this.members = object.node() instanceof Node.Mapping m ? m.members() : Map.of();
    if (!isObject) {
      object.refuse("must be an object", "");
    }
  }

  /** The object whose keys these are. */
  Element object() {
    return object;
  }

  /** Whether the key is there. */
  boolean has(String key) {
    return members.containsKey(key);
  }

  /** The value of a key, or null. */
  @Nullable Element optional(String key) {
    known.add(key);
    Node.@Nullable Member member = members.get(key);
    return member == null ? null : object.at("/" + Pointer.segment(key), member.value());
  }

  /** The value of a key; null, and a problem, if it is not there. */
  @Nullable Element required(String key) {
    @Nullable Element value = optional(key);
    if (value == null && isObject) {
      String pointer = object.pointer() + "/" + Pointer.segment(key);
      object.problems().add(object.node().place(), pointer, "must be given", "nothing", "");
    }
    return value;
  }

  /** The fields of the object at a key that must be there; of an empty one where it is missing. */
  Fields inner(String key) {
    @Nullable Element value = required(key);
    Node empty = new Node.Mapping(object.node().place(), Map.of());
    return new Fields(value == null ? object.at("/" + Pointer.segment(key), empty) : value);
  }

  /** One of some words at a key that must be there; {@code standIn} where it is none of them. */
  <T> T word(String key, Map<String, T> words, T standIn) {
    @Nullable Element value = required(key);
    return value == null ? standIn : value.word(words, standIn);
  }

  /** A required number; NaN where there is none. */
  double number(String key) {
    return numberOf(required(key), Double.NaN);
  }

  /** An optional number. */
  double number(String key, double otherwise) {
    return numberOf(optional(key), otherwise);
  }

  /** An optional number, or null. */
  @Nullable Double numberOrNull(String key) {
    @Nullable Element value = optional(key);
    return value == null ? null : Double.valueOf(numberOf(value, Double.NaN));
  }

  /** A required whole number; {@link Integer#MIN_VALUE} where there is none. */
  int whole(String key) {
    return wholeOf(required(key), Integer.MIN_VALUE);
  }

  /** An optional whole number. */
  int whole(String key, int otherwise) {
    return wholeOf(optional(key), otherwise);
  }

  /** An optional whole number, or null. */
  @Nullable Integer wholeOrNull(String key) {
    @Nullable Element value = optional(key);
    return value == null ? null : Integer.valueOf(wholeOf(value, 0));
  }

  /** A required text; a name that no file holds where there is none. */
  String text(String key) {
    @Nullable Element value = required(key);
    return value == null ? "?" + object.pointer() + "/" + key : value.text();
  }

  /** An optional text. */
  String text(String key, String otherwise) {
    @Nullable Element value = optional(key);
    return value == null ? otherwise : value.text();
  }

  /** The numbers of a required list. */
  List<Double> numbers(String key) {
    return list(key, element -> numberOf(element, Double.NaN));
  }

  /** Notes that the object is not what it must be. */
  void refuse(String mustHold, String maybe) {
    object.refuse(mustHold, maybe);
  }

  /** An optional true or false. */
  boolean truth(String key, boolean otherwise) {
    @Nullable Element value = optional(key);
    return value == null ? otherwise : value.truth(otherwise);
  }

  /** A required number that may be uncertain. */
  Distribution distribution(String key) {
    @Nullable Element value = required(key);
    return value == null ? DistributionBinder.STAND_IN : DistributionBinder.read(value);
  }

  /** An optional number that may be uncertain. */
  Distribution distribution(String key, double otherwise) {
    @Nullable Element value = optional(key);
    return value == null ? Distribution.constant(otherwise) : DistributionBinder.read(value);
  }

  /** An optional number that may be uncertain, or null. */
  @Nullable Distribution distributionOrNull(String key) {
    @Nullable Element value = optional(key);
    return value == null ? null : DistributionBinder.read(value);
  }

  /** The elements of a required list, each read. */
  <T> List<T> list(String key, Function<Element, T> reader) {
    @Nullable Element value = required(key);
    return value == null ? List.of() : value.elements().stream().map(reader).toList();
  }

  /** The elements of an optional list, each read; none if it is not there. */
  <T> List<T> listOrNone(String key, Function<Element, T> reader) {
    @Nullable Element value = optional(key);
    return value == null ? List.of() : value.elements().stream().map(reader).toList();
  }

  /**
   * What the required key {@code type} names; null, and a problem, if it names nothing there is.
   */
  <T> @Nullable T kind(Map<String, T> kinds) {
    @Nullable Element type = required("type");
    if (type == null) {
      return null;
    }
    @Nullable T kind = type.node() instanceof Node.Text text ? kinds.get(text.value()) : null;
    if (kind == null) {
      type.refuseWord("must be one of " + String.join(", ", kinds.keySet()), kinds.keySet());
    }
    return kind;
  }

  /** Ids of some of what there is; none, which stands for all, if the key is left out. */
  List<String> idsOrAll(String key) {
    @Nullable Element value = optional(key);
    if (value != null && value.node() instanceof Node.Sequence s && s.elements().isEmpty()) {
      value.refuse("must name at least one", "Maybe leave the key out: that means all.");
    }
    return value == null ? List.of() : value.elements().stream().map(Element::text).toList();
  }

  /** The keys that were never asked for. */
  List<String> unknown() {
    return members.keySet().stream().filter(key -> !known.contains(key)).toList();
  }

  /** Refuses the keys that were never asked for. */
  void close() {
    List<String> absent = known.stream().filter(key -> !has(key)).toList();
    for (String key : unknown()) {
      Place place = Objects.requireNonNull(members.get(key)).keyPlace();
      String pointer = object.pointer() + "/" + Pointer.segment(key);
      String near = Suggestion.among(key, absent);
      String mustHold =
          "must be a known key" + (near.isEmpty() ? ", one of " + String.join(", ", known) : "");
      String maybe =
          near.isEmpty() && DIGITS.matcher(key).matches()
              ? "Maybe the comma before it was meant as a point: decimals follow a point."
              : near;
      object.problems().add(place, pointer, mustHold, '"' + key + '"', maybe);
    }
  }

  /** The value, or {@code standIn} if it cannot be; its checks tell what is wrong. */
  <T> T build(Supplier<T> value, T standIn) {
    close();
    return object.build(value, standIn);
  }

  /** As {@link #build}, for values whose numbers are checked against each other. */
  <T> T buildIfReadable(Supplier<T> value, T standIn) {
    close();
    return isObject && numbersReadable ? object.build(value, standIn) : standIn;
  }

  private double numberOf(@Nullable Element value, double otherwise) {
    double number = value == null ? otherwise : value.number();
    numbersReadable &= !Double.isNaN(number);
    return number;
  }

  private static int wholeOf(@Nullable Element value, int otherwise) {
    return value == null ? otherwise : (int) value.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}

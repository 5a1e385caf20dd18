package io.github.entas.io;

import io.github.entas.stat.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.NumberOutput;

/** Writes values and properties of the object that is open, as scenario files have them. */
record JsonFields(JsonGenerator json) {

  /** Up to here every whole double is the only one with its digits, and written as them. */
  private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

  /** Numbers at least this large, or smaller than its counterpart, get an exponent. */
  private static final int LONGEST_PLAIN = 21;

  private static final int MOST_ZEROS = 6;

  void text(String key, String value) {
    json.writeStringProperty(key, value);
  }

  void whole(String key, long value) {
    json.writeNumberProperty(key, value);
  }

  void truth(String key, boolean value) {
    json.writeBooleanProperty(key, value);
  }

  void number(String key, double value) {
    json.writeName(key);
    number(value);
  }

  void numberIfGiven(String key, @Nullable Double value) {
    if (value != null) {
      number(key, value);
    }
  }

  void numberIfFinite(String key, double value) {
    if (Double.isFinite(value)) {
      number(key, value);
    }
  }

  void distribution(String key, Distribution value) {
    json.writeName(key);
    DistributionJson.write(this, value);
  }

  void distributionIfGiven(String key, @Nullable Distribution value) {
    if (value != null) {
      distribution(key, value);
    }
  }

  /** A list, each element written by {@code writer} as one value. */
  <T> void list(String key, List<T> elements, Consumer<T> writer) {
    json.writeArrayPropertyStart(key);
    elements.forEach(writer);
    json.writeEndArray();
  }

  void numbers(String key, List<Double> values) {
    list(key, values, this::number);
  }

  /** Ids; nothing for none, which stands for all. */
  void ids(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      list(key, ids, json::writeString);
    }
  }

  /** An object as the value of a key. */
  void object(String key, Runnable properties) {
    json.writeName(key);
    object(properties);
  }

  /** An object as a value. */
  void object(Runnable properties) {
    json.writeStartObject();
    properties.run();
    json.writeEndObject();
  }

  /** A number with the ends of its interval. */
  void interval(String key, double value, double low, double high) {
    object(
        key,
        () -> {
          number("value", value);
          number("low", low);
          number("high", high);
        });
  }

  /** Numbers by names. */
  void numbers(String key, Map<Double, Double> byNumber) {
    object(key, () -> byNumber.forEach((name, value) -> number(digits(name), value)));
  }

  /** Numbers by names, those that are finite. */
  void finiteNumbers(String key, Map<Double, Double> byNumber) {
    object(key, () -> byNumber.forEach((name, value) -> numberIfFinite(digits(name), value)));
  }

  /** What a file held, as it held it. */
  void node(String key, Node value) {
    json.writeName(key);
    node(value);
  }

  private void node(Node value) {
    if (value instanceof Node.Mapping mapping) {
      object(() -> mapping.members().forEach((key, member) -> node(key, member.value())));
    } else if (value instanceof Node.Sequence sequence) {
      json.writeStartArray();
      sequence.elements().forEach(this::node);
      json.writeEndArray();
    } else if (value instanceof Node.Text text) {
      json.writeString(text.value());
    } else if (value instanceof Node.Numeral numeral) {
      json.writeNumber(numeral.text());
    } else if (value instanceof Node.Truth truth) {
      json.writeBoolean(truth.value());
    } else {
      json.writeNull();
    }
  }

  /** A number as a value. */
  void number(double value) {
    json.writeNumber(digits(value));
  }

  /**
   * The shortest decimal that reads back to the double, the same on every Java release.
   *
   * <p>Whole numbers up to 2^53 have no decimal point; other numbers have no exponent from 1e-6 up
   * to 1e21.
   */
  static String digits(double value) {
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT && !isNegativeZero(value)) {
      return Long.toString((long) value);
    }
    if (isNegativeZero(value)) {
      return "-0";
    }
    BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale();
    boolean plain = exponent <= LONGEST_PLAIN && exponent > -MOST_ZEROS;
    return plain ? shortest.toPlainString() : scientific(shortest, exponent - 1);
  }

  private static String scientific(BigDecimal value, int exponent) {
    String digits = value.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
  }

  private static boolean isNegativeZero(double value) {
    return value == 0 && Double.doubleToRawLongBits(value) != 0;
  }
}

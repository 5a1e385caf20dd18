package io.github.entas.analysis;

import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works out measures that need not be defined, and remembers which were not and why. */
final class Attempts {

  private final Map<String, List<String>> undefined = new LinkedHashMap<>();

  /** The measure, or NaN. */
  double number(String name, DoubleSupplier measure) {
    Double value = value(name, measure::getAsDouble);
    return value == null ? Double.NaN : value;
  }

  /** The measure, or null. */
  <T> @Nullable T value(String name, Supplier<T> measure) {
    try {
      return measure.get();
    } catch (InvalidValueException e) {
      List<String> names =
          undefined.computeIfAbsent(e.violations().get(0).message(), reason -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
      return null;
    }
  }

  /** A warning for every reason. */
  List<Finding> findings() {
    return undefined.entrySet().stream()
        .map(
            entry ->
                Finding.warning(
                    "measure-undefined",
                    "",
                    "Left out: " + String.join(", ", entry.getValue()) + ". " + entry.getKey()))
        .toList();
  }
}

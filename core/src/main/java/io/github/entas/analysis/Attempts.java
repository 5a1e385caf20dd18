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

  /** The measure, or NaN where it is not defined or has no finite value. */
  double number(String name, DoubleSupplier measure) {
    Double value = value(name, measure::getAsDouble);
    if (value != null && !Double.isFinite(value)) {
      note(name, "The value is beyond the largest number.");
    }
    return value == null || !Double.isFinite(value) ? Double.NaN : value;
  }

  /** The measure, or null. */
  <T> @Nullable T value(String name, Supplier<T> measure) {
    try {
      return measure.get();
    } catch (InvalidValueException e) {
      note(name, e.violations().get(0).message());
      return null;
    }
  }

  private void note(String name, String reason) {
    List<String> names = undefined.computeIfAbsent(reason, r -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
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

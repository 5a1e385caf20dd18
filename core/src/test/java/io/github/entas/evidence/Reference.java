package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The numbers of a reference file that belong to one case, each to be asked for once. */
final class Reference {

  private final String name;
  private final Map<String, Double> values;
  private final double tolerance;

  private Reference(String name, Map<String, Double> values, double tolerance) {
    this.name = name;
    this.values = values;
    this.tolerance = tolerance;
  }

  /**
   * The rows that begin with these two cells.
   *
   * @param tolerance relative to the reference, absolute where that is 0
   */
  static Reference of(String file, String first, String second, double tolerance) {
    try (InputStream stream =
            Objects.requireNonNull(Reference.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, Double> values = new TreeMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .filter(row -> row[0].equals(first) && row[1].equals(second))
          .forEach(row -> values.put(row[2], Double.valueOf(row[3])));
      assertThat(values).as("%s %s in %s", first, second, file).isNotEmpty();
      return new Reference(first + " " + second, values, tolerance);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Asserts a number and strikes it off. */
  Reference agree(String key, double actual) {
    Double expected = values.remove(key);
    assertThat(expected).as("%s %s", name, key).isNotNull();
    double size = expected == 0 ? 1 : Math.abs(expected);
    assertThat(Math.abs(actual - expected) / size)
        .as("%s %s: %s for %s", name, key, actual, expected)
        .isLessThanOrEqualTo(tolerance);
    return this;
  }

  /** Asserts that nothing was forgotten. */
  void end() {
    assertThat(values).as(name).isEmpty();
  }
}

package io.github.entas.stat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a reference file of this package; lines that begin with # are its header. */
final class ReferenceTable {

  private ReferenceTable() {}

  /** The rows whose first cell is {@code kind}. */
  static List<String[]> rows(String file, String kind) {
    try (InputStream stream =
            Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .filter(row -> row[0].equals(kind))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** |actual/expected − 1|, or |actual| where 0 is expected; expected may have more digits. */
  static double relativeError(double actual, String expected) {
    BigDecimal exact = new BigDecimal(expected);
    BigDecimal error = new BigDecimal(actual).subtract(exact).abs();
    return exact.signum() == 0
        ? error.doubleValue()
        : error.divide(exact.abs(), MathContext.DECIMAL64).doubleValue();
  }

  /** |actual − expected|. */
  static double absoluteError(double actual, String expected) {
    return new BigDecimal(actual).subtract(new BigDecimal(expected)).abs().doubleValue();
  }
}

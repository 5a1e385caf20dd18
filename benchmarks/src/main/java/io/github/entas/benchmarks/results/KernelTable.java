package io.github.entas.benchmarks.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Kernels: one row for what is computed, one column for each library. */
final class KernelTable {

  private static final List<String> LIBRARIES =
      List.of(
          "Entas",
          "EntasArrays",
          "CommonsMath",
          "CommonsStatistics",
          "CommonsRng",
          "Jdk",
          "StrictJdk");

  private static final String HEAD =
      """
      | ns a value | entas | entas, arrays | Commons Math | Commons Statistics | Commons RNG | JDK | StrictMath |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final String OF = "Of";
  private static final int DIGITS = 3;

  private KernelTable() {}

  /** From methods named {@code <what>Of<library>}. */
  static String of(List<Measurement> measurements) {
    Map<String, Map<String, Double>> rows = new TreeMap<>();
    for (Measurement m : measurements) {
      int at = m.method().lastIndexOf(OF);
      String library = m.method().substring(at + OF.length());
      if (at < 0 || !LIBRARIES.contains(library)) {
        throw new IllegalArgumentException(
            "a kernel must be named whatOfLibrary, with a library of "
                + LIBRARIES
                + ": "
                + m.method());
      }
      rows.computeIfAbsent(m.method().substring(0, at), key -> new TreeMap<>())
          .put(library, m.score());
    }
    StringBuilder table = new StringBuilder(HEAD);
    rows.forEach((what, scores) -> table.append(row(what, scores)));
    return table.toString();
  }

  /** Every score, and how many times that of entas it is. */
  private static String row(String what, Map<String, Double> scores) {
    StringBuilder row = new StringBuilder("| " + what + " |");
    double own = scores.getOrDefault("Entas", Double.NaN);
    for (String library : LIBRARIES) {
      Double score = scores.get(library);
      row.append(' ');
      if (score != null) {
        row.append(digits(score));
        if (!library.equals("Entas") && !Double.isNaN(own)) {
          row.append(String.format(Locale.ROOT, " (%s ×)", digits(score / own)));
        }
        row.append(' ');
      }
      row.append('|');
    }
    return row.append('\n').toString();
  }

  /** Three significant digits, zeros kept, never an exponent. */
  static String digits(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    int decimals = rounded.scale() - rounded.precision() + DIGITS;
    return rounded.setScale(Math.max(0, decimals)).toPlainString();
  }
}

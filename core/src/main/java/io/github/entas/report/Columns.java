package io.github.entas.report;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a table from left to right: texts, or numbers, which are aligned at the right. */
record Columns(List<Column> all) {

  /** A column under its heading. */
  record Column(String heading, boolean number) {

    /** Attributes of a cell of the column. */
    String[] aligned(String... attributes) {
      Stream<String> alignment = number ? Stream.of("class", "number") : Stream.of();
      return Stream.concat(Stream.of(attributes), alignment).toArray(String[]::new);
    }
  }

  Columns {
    all = List.copyOf(all);
  }

  /** Columns of texts. */
  static Columns texts(String... headings) {
    return new Columns(List.of()).andTexts(headings);
  }

  /** Columns of numbers. */
  static Columns numbers(String... headings) {
    return new Columns(List.of()).andNumbers(headings);
  }

  Columns andTexts(String... headings) {
    return and(false, headings);
  }

  Columns andNumbers(String... headings) {
    return and(true, headings);
  }

  private Columns and(boolean number, String... headings) {
    Stream<Column> more = Stream.of(headings).map(heading -> new Column(heading, number));
    return new Columns(Stream.concat(all.stream(), more).toList());
  }
}

package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table, its first column heading each row.
 *
 * @param caption what it shows, with units
 * @param headings one a column
 * @param rows as many cells as there are columns each
 */
record Table(String caption, List<String> headings, List<Row> rows) {

  /**
   * A row.
   *
   * @param series of the charts that it is about; blank for none
   * @param year that it is about; blank for none
   */
  record Row(String series, String year, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    static Row of(String... cells) {
      return new Row("", "", List.of(cells));
    }
  }

  Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  void write(Markup html) {
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table").element("caption", caption);
    html.open("thead").open("tr");
    headings.forEach(heading -> html.element("th", heading, "scope", "col"));
    html.close().close();
    html.open("tbody");
    rows.forEach(row -> write(html, row));
    html.close().close().close();
  }

  private static void write(Markup html, Row row) {
    List<String> attributes = new ArrayList<>();
    if (!row.series.isBlank()) {
      attributes.addAll(List.of("data-series", row.series));
    }
    if (!row.year.isBlank()) {
      attributes.addAll(List.of("data-year", row.year));
    }
    html.open("tr", attributes.toArray(String[]::new));
    IntStream.range(0, row.cells.size())
        .forEach(
            column -> {
              String cell = row.cells.get(column);
              if (column == 0) {
                html.element("th", cell, "scope", "row");
              } else {
                html.element("td", cell);
              }
            });
    html.close();
  }
}

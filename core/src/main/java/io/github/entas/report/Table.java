package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table, its first column heading each row.
 *
 * @param caption what it shows, with units
 * @param columns what stands in them
 * @param rows as many cells as there are columns each
 */
record Table(String caption, Columns columns, List<Row> rows) {

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
    rows = List.copyOf(rows);
  }

  /** A table of texts. */
  Table(String caption, List<String> headings, List<Row> rows) {
    this(caption, Columns.texts(headings.toArray(String[]::new)), rows);
  }

  void write(Markup html) {
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table").element("caption", caption);
    html.open("thead").open("tr");
    for (Columns.Column column : columns.all()) {
      html.element("th", column.heading(), column.aligned("scope", "col"));
    }
    html.close().close();
    html.open("tbody");
    rows.forEach(row -> write(html, row));
    html.close().close().close();
  }

  private void write(Markup html, Row row) {
    List<String> attributes = new ArrayList<>();
    if (!row.series.isBlank()) {
      attributes.addAll(List.of("data-series", row.series));
    }
    if (!row.year.isBlank()) {
      attributes.addAll(List.of("data-year", row.year));
    }
    html.open("tr", attributes.toArray(String[]::new));
    for (int i = 0; i < row.cells.size(); i++) {
      Columns.Column column = columns.all().get(i);
      if (i == 0) {
        html.element("th", row.cells.get(i), column.aligned("scope", "row"));
      } else {
        html.element("td", row.cells.get(i), column.aligned());
      }
    }
    html.close();
  }
}

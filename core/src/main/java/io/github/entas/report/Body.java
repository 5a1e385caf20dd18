package io.github.entas.report;

import java.util.List;

/** Writes what stands under the heading of a section. */
final class Body {

  /** More rows than this are folded away. */
  private static final int MANY_ROWS = 24;

  private final Paper paper;
  private final String section;
  private final Markup html = new Markup();
  private int figures;

  Body(Paper paper, String section) {
    this.paper = paper;
    this.section = section;
  }

  /** What was written. */
  Markup html() {
    return html;
  }

  Body paragraph(String text) {
    html.element("p", text);
    return this;
  }

  Body lead(String text) {
    html.element("p", text, "class", "lead");
    return this;
  }

  Body note(String text) {
    html.element("p", text, "class", "note");
    return this;
  }

  Body subheading(String text) {
    html.element("h3", text);
    return this;
  }

  /** A chart, with the numbers behind it folded away below. */
  Body figure(Chart chart, Table data) {
    figures++;
    html.open("figure");
    html.append(chart.draw(section + figures));
    html.close();
    folded(paper.text("data"), data);
    return this;
  }

  /** A table; folded away where it is long. */
  Body table(Table table) {
    if (table.rows().size() > MANY_ROWS) {
      folded(paper.text("rows", paper.numbers().whole(table.rows().size())), table);
    } else {
      table.write(html);
    }
    return this;
  }

  private void folded(String summary, Table table) {
    html.open("details").element("summary", summary);
    table.write(html);
    html.close();
  }

  Body list(List<String> items) {
    html.open("ul");
    items.forEach(item -> html.element("li", item));
    html.close();
    return this;
  }
}

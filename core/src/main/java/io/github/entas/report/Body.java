package io.github.entas.report;

import java.util.List;
import java.util.function.IntFunction;

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
    html.open("figure", "tabindex", "0");
    html.append(chart.draw(section + figures));
    html.close();
    html.open("details", "class", "data").element("summary", paper.text("data"));
    data.write(html);
    html.close();
    return this;
  }

  /**
   * A chart with a slider of years that puts another year's in its place. Without scripts the first
   * chart stands alone; the numbers are of all years.
   *
   * @param years at least two, evenly far apart
   * @param shown the year whose chart is seen first
   * @param data its rows know their years
   */
  Body years(List<Integer> years, int shown, IntFunction<Chart> charts, Table data) {
    String id = section + "-years";
    html.open("div", "id", id);
    slider(id, years, shown);
    figure(charts.apply(shown), data);
    for (int year : years) {
      if (year != shown) {
        html.open("template", "data-year", Integer.toString(year));
        html.append(charts.apply(year).draw(section + year)).close();
      }
    }
    html.close();
    return this;
  }

  private void slider(String of, List<Integer> years, int shown) {
    String id = of + "-slider";
    html.open("div", "class", "script", "hidden", "hidden");
    html.element("label", paper.text("column.year"), "for", id);
    html.leaf(
        "input",
        "id",
        id,
        "type",
        "range",
        "min",
        Integer.toString(years.get(0)),
        "max",
        Integer.toString(years.get(years.size() - 1)),
        "step",
        Integer.toString(years.get(1) - years.get(0)),
        "value",
        Integer.toString(shown),
        "autocomplete",
        "off",
        "data-year-of",
        of);
    html.element("output", Integer.toString(shown), "for", id);
    html.close();
  }

  /** A table; folded away where it is long, on a screen. */
  Body table(Table table) {
    if (table.rows().size() > MANY_ROWS) {
      String rows = paper.numbers().whole(table.rows().size());
      html.open("details", "class", "titled");
      html.element("summary", paper.text("rows", table.caption(), rows));
      table.write(html);
      html.close();
    } else {
      table.write(html);
    }
    return this;
  }

  Body list(List<String> items) {
    html.open("ul");
    items.forEach(item -> html.element("li", item));
    html.close();
    return this;
  }
}

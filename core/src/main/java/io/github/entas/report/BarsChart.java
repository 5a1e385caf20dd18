package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Amounts and what they are made of: one bar a row, its parts one behind the other.
 *
 * @param parts names of the parts, one to four
 * @param amount how amounts read
 * @param rows at least one
 */
record BarsChart(Caption caption, List<String> parts, NumberText amount, List<Row> rows)
    implements Chart {

  /**
   * A bar.
   *
   * @param id of the series in the page
   * @param values one a part, 0 or more
   */
  record Row(String id, String name, List<Double> values) {

    Row {
      values = List.copyOf(values);
      Checks checks = new Checks();
      for (double value : values) {
        checks.that(
            value >= 0 && value <= Ticks.LARGEST, "/values", "be numbers in [0, 1e100]", value);
      }
      checks.throwIfAny();
    }

    private double total() {
      return values.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** From dark to light, so that parts differ in gray too; each is told from its neighbors. */
  private static final List<String> COLORS = List.of("#00517f", "#56a5d8", "#a34200", "#e3a765");

  private static final double ROW = 28;
  private static final double HALF = 9;

  BarsChart {
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
    int count = parts.size();
    new Checks()
        .that(count >= 1 && count <= COLORS.size(), "/parts", "be one to four", count)
        .that(!rows.isEmpty(), "/rows", "hold at least one", "none")
        .that(
            rows.stream().allMatch(row -> row.values.size() == count),
            "/rows",
            "hold one value a part, " + count,
            rows.stream().map(row -> row.values.size()).toList())
        .throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = legend().draw(drawing, caption.draw(drawing)) + 8;
    List<String> names = rows.stream().map(Row::name).toList();
    List<String> totals = rows.stream().map(row -> amount.of(row.total())).toList();
    Rows lines = Rows.fitting(top, ROW, names, totals);
    double most = rows.stream().mapToDouble(Row::total).max().orElseThrow();
    Axis axis = new Axis(0, most > 0 ? most : 1, lines.left(), lines.right(), List.of());
    for (int i = 0; i < rows.size(); i++) {
      bar(drawing, lines, axis, i);
    }
    double bottom = lines.bottom(rows.size());
    drawing.line(lines.left(), top, lines.left(), bottom, Stroke.AXIS);
    return drawing.svg(prefix, caption, bottom + 4);
  }

  private Legend legend() {
    return new Legend(
        IntStream.range(0, parts.size())
            .mapToObj(i -> new Legend.Entry(parts.get(i), Legend.box(COLORS.get(i))))
            .toList());
  }

  private void bar(Drawing drawing, Rows lines, Axis axis, int i) {
    Row row = rows.get(i);
    double middle = lines.middle(i);
    double before = 0;
    drawing.series(row.id);
    for (int k = 0; k < parts.size(); k++) {
      double value = row.values.get(k);
      double from = axis.at(before);
      double width = Math.max(0, axis.at(before + value) - from);
      if (value > 0) {
        String tip = Drawing.tip(row.name + ", " + parts.get(k), amount.of(value));
        // A hair of paper between two parts.
        drawing.box(
            from, middle - HALF, Math.max(width - 1, width / 2), 2 * HALF, COLORS.get(k), tip);
      }
      before += value;
    }
    lines.name(drawing, i, Font.LABEL, row.name);
    lines.number(drawing, i, Font.LABEL, amount.of(row.total()));
    drawing.end();
  }
}

package io.github.entas.report;

import java.util.List;

/** Signs and their meaning in a row above a chart, in as many rows as they need. */
record Legend(List<Entry> entries) {

  /** Draws a sign that is at most {@link #SIGN} wide, around the middle of its height. */
  @FunctionalInterface
  interface Sign {
    void draw(Drawing drawing, double x, double y);
  }

  /** A sign and what it means. */
  record Entry(String meaning, Sign sign) {}

  static final double SIGN = 22;

  private static final Font FONT = Font.LABEL;
  private static final double ROW = 20;
  private static final double GAP = 20;

  Legend {
    entries = List.copyOf(entries);
  }

  /** Draws the rows below {@code top} and returns where the chart may begin. */
  double draw(Drawing drawing, double top) {
    double x = 0;
    double y = top + ROW / 2;
    for (Entry entry : entries) {
      String meaning = FONT.fit(entry.meaning, Drawing.WIDTH - SIGN - 6);
      double width = SIGN + 6 + FONT.width(meaning);
      if (x > 0 && x + width > Drawing.WIDTH) {
        x = 0;
        y += ROW;
      }
      entry.sign.draw(drawing, x, y);
      double room = Drawing.WIDTH - x - SIGN - 6;
      drawing.name(x + SIGN + 6, y + 4.5, Anchor.START, FONT, entry.meaning, room);
      x += width + GAP;
    }
    return entries.isEmpty() ? top : y + ROW / 2;
  }

  static Sign line(Stroke stroke) {
    return (drawing, x, y) -> drawing.line(x, y, x + SIGN, y, stroke);
  }

  static Sign box(String color) {
    return (drawing, x, y) -> drawing.box(x, y - 6, SIGN, 12, color, "");
  }

  static Sign area(String color, double opacity) {
    return (drawing, x, y) ->
        drawing.area(
            List.of(
                new Spot(x, y - 6),
                new Spot(x + SIGN, y - 6),
                new Spot(x + SIGN, y + 6),
                new Spot(x, y + 6)),
            color,
            opacity,
            "");
  }

  static Sign marker(Marker marker, String color) {
    return (drawing, x, y) -> drawing.marker(marker, x + SIGN / 2, y, 4.5, color, "");
  }
}

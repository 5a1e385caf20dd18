package io.github.entas.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shapes and texts of a chart, written as SVG that looks the same inside a page, as a file and in a
 * plain renderer: presentation attributes only, no stylesheet, no transformation.
 *
 * <p>A shape with a tip carries it twice, as {@code data-tip} for the page's script and as a {@code
 * title} for readers without scripts.
 */
final class Drawing {

  /** Every drawing is this wide; a page scales it. */
  static final double WIDTH = 720;

  private static final int LONGEST_TIP = 80;
  private static final String NONE = "";

  private final Markup body = new Markup();

  /** Opens the group of a series. */
  Drawing series(String id) {
    body.open("g", "data-series", id);
    return this;
  }

  /** Closes the group that was opened last. */
  Drawing end() {
    body.close();
    return this;
  }

  /** What is told of a mark: a name, shortened so that it is no burden, and its value. */
  static String tip(String name, String value) {
    Font units = new Font(1 / 0.6, Palette.INK, false);
    return units.fit(name, LONGEST_TIP) + ": " + value;
  }

  Drawing line(double x1, double y1, double x2, double y2, Stroke stroke) {
    body.leaf(
        "line",
        stroke.attributes(
            "x1", Coordinate.text(x1),
            "y1", Coordinate.text(y1),
            "x2", Coordinate.text(x2),
            "y2", Coordinate.text(y2)));
    return this;
  }

  Drawing path(List<Spot> spots, Stroke stroke, String tip) {
    shape(
        "polyline",
        tip,
        stroke.attributes("points", Spot.points(spots), "stroke-linejoin", "round"));
    return this;
  }

  Drawing area(List<Spot> outline, String color, double opacity, String tip) {
    shape(
        "polygon",
        tip,
        "points",
        Spot.points(outline),
        "fill",
        color,
        "fill-opacity",
        Coordinate.text(opacity));
    return this;
  }

  Drawing box(double x, double y, double width, double height, String color, String tip) {
    shape(
        "rect",
        tip,
        "x",
        Coordinate.text(x),
        "y",
        Coordinate.text(y),
        "width",
        Coordinate.text(width),
        "height",
        Coordinate.text(height),
        "fill",
        color);
    return this;
  }

  /** A marker with a white rim, so that it stands out from the lines it lies on. */
  Drawing marker(Marker marker, double x, double y, double radius, String color, String tip) {
    String[] paint = {"fill", color, "stroke", Palette.PAPER, "stroke-width", "1"};
    if (marker == Marker.CIRCLE) {
      String[] place = {
        "cx", Coordinate.text(x), "cy", Coordinate.text(y), "r", Coordinate.text(radius)
      };
      shape("circle", tip, join(place, paint));
    } else {
      String[] place = {"points", Spot.points(marker.around(x, y, radius))};
      shape("polygon", tip, join(place, paint));
    }
    return this;
  }

  /** A place to rest a pointer on that is not seen. */
  Drawing touch(double x, double y, double radius, String tip) {
    shape(
        "circle",
        tip,
        "cx",
        Coordinate.text(x),
        "cy",
        Coordinate.text(y),
        "r",
        Coordinate.text(radius),
        "fill",
        Palette.PAPER,
        "fill-opacity",
        "0");
    return this;
  }

  Drawing text(double x, double y, Anchor anchor, Font font, String text) {
    String[] attributes = {
      "x", Coordinate.text(x),
      "y", Coordinate.text(y),
      "text-anchor", anchor.value(),
      "font-size", Coordinate.text(font.size()),
      "fill", font.color()
    };
    String[] weight = font.bold() ? new String[] {"font-weight", "bold"} : new String[0];
    body.element("text", text, join(attributes, weight));
    return this;
  }

  /** A text shortened to the room there is; what was cut shows where a pointer rests. */
  Drawing name(double x, double y, Anchor anchor, Font font, String name, double room) {
    return lines(x, y, anchor, font, name, List.of(font.fit(name, room)));
  }

  /** A text broken into lines, from the first one down; what was cut shows as well. */
  Drawing lines(double x, double first, Anchor anchor, Font font, String name, List<String> lines) {
    boolean cut = lines.get(lines.size() - 1).endsWith("…") && !name.endsWith("…");
    if (cut) {
      body.open("g").element("title", name);
    }
    for (int i = 0; i < lines.size(); i++) {
      text(x, first + i * font.line(), anchor, font, lines.get(i));
    }
    if (cut) {
      body.close();
    }
    return this;
  }

  /**
   * The whole drawing.
   *
   * @param prefix begins every id of the drawing, so that they stand once in a page
   */
  Markup svg(String prefix, Caption caption, double height) {
    String size = Coordinate.text(WIDTH) + " " + Coordinate.text(height);
    return new Markup()
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + size,
            "width",
            Coordinate.text(WIDTH),
            "height",
            Coordinate.text(height),
            "role",
            "img",
            "aria-labelledby",
            prefix + "-title " + prefix + "-desc",
            "font-family",
            "sans-serif")
        .element("title", caption.title(), "id", prefix + "-title")
        .element("desc", caption.description(), "id", prefix + "-desc")
        .leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER)
        .append(body)
        .close();
  }

  private void shape(String tag, String tip, String... attributes) {
    if (tip.equals(NONE)) {
      body.leaf(tag, attributes);
    } else {
      body.open(tag, join(attributes, new String[] {"data-tip", tip}));
      body.element("title", tip).close();
    }
  }

  private static String[] join(String[] first, String[] second) {
    return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
  }
}

package io.github.entas.report;

/**
 * How a line looks.
 *
 * @param dash lengths of strokes and gaps, empty for a solid line
 */
record Stroke(String color, double width, String dash) {

  static final Stroke GRID = new Stroke(Palette.GRID, 1, "");
  static final Stroke AXIS = new Stroke(Palette.RULE, 1, "");

  /** Attributes of a shape that is a line and nothing else. */
  String[] attributes(String... more) {
    int n = more.length;
    String[] all = java.util.Arrays.copyOf(more, n + (dash.isEmpty() ? 6 : 8));
    all[n] = "fill";
    all[n + 1] = "none";
    all[n + 2] = "stroke";
    all[n + 3] = color;
    all[n + 4] = "stroke-width";
    all[n + 5] = Coordinate.text(width);
    if (!dash.isEmpty()) {
      all[n + 6] = "stroke-dasharray";
      all[n + 7] = dash;
    }
    return all;
  }
}

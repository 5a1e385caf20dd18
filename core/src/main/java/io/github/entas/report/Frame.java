package io.github.entas.report;

/** The plain ground of a chart with two axes: thin lines at round heights, a base line, labels. */
record Frame(Axis x, Axis y) {

  private static final double DIGITS = 0.35 * Font.NOTE.size();
  private static final double BELOW = 20;

  /** The room left of the plot that the labels of heights take. */
  static double left(Axis y) {
    return 8
        + y.ticks().stream().mapToDouble(tick -> Font.NOTE.width(tick.label())).max().orElse(0);
  }

  double left() {
    return x.from();
  }

  double right() {
    return x.to();
  }

  double top() {
    return y.to();
  }

  double bottom() {
    return y.from();
  }

  /** Draws lines and labels; the base line lies at the lowest height. */
  void draw(Drawing drawing) {
    for (Axis.Tick tick : y.ticks()) {
      double height = y.at(tick.value());
      Stroke stroke = height == bottom() ? Stroke.AXIS : Stroke.GRID;
      drawing.line(left(), height, right(), height, stroke);
      drawing.text(left() - 8, height + DIGITS, Anchor.END, Font.NOTE, tick.label());
    }
    for (Axis.Tick tick : x.ticks()) {
      double place = x.at(tick.value());
      drawing.line(place, bottom(), place, bottom() + 5, Stroke.AXIS);
      drawing.text(x.labelAt(tick), bottom() + BELOW, Anchor.MIDDLE, Font.NOTE, tick.label());
    }
  }

  /** Names what the horizontal axis shows, below its labels, and returns the drawing's height. */
  double title(Drawing drawing, String title) {
    double base = bottom() + BELOW + 6;
    if (title.isBlank()) {
      return base;
    }
    double y = base + Font.NOTE.size();
    drawing.name(right(), y, Anchor.END, Font.NOTE, title, right());
    return y + 6;
  }
}

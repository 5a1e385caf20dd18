package io.github.entas.report;

/**
 * How a series looks, told apart by color, by dash and by marker, each alone being enough.
 *
 * @param prominent whether the series is named beside its line; the others stand back
 */
record Style(String color, String dash, Marker marker, boolean prominent) {

  private static final double WIDTH = 2.25;
  private static final double THIN = 0.6;

  /** The style of a series that a chart names although it stands back elsewhere. */
  Style named() {
    return prominent ? this : new Style(Palette.INK, dash, marker, true);
  }

  Stroke stroke() {
    return new Stroke(color, prominent ? WIDTH : THIN, dash);
  }
}

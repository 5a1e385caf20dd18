package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;

/** The shapes that tell series apart where color does not. */
enum Marker {
  CIRCLE,
  SQUARE(-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9),
  TRIANGLE(0, -1.2, 1.1, 0.8, -1.1, 0.8),
  DIAMOND(0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0),
  TRIANGLE_DOWN(0, 1.2, -1.1, -0.8, 1.1, -0.8),
  PLUS(
      -0.4, -1.2, 0.4, -1.2, 0.4, -0.4, 1.2, -0.4, 1.2, 0.4, 0.4, 0.4, 0.4, 1.2, -0.4, 1.2, -0.4,
      0.4, -1.2, 0.4, -1.2, -0.4, -0.4, -0.4),
  CROSS(
      -1.1, -0.6, -0.6, -1.1, 0, -0.5, 0.6, -1.1, 1.1, -0.6, 0.5, 0, 1.1, 0.6, 0.6, 1.1, 0, 0.5,
      -0.6, 1.1, -1.1, 0.6, -0.5, 0),
  BAR(-1.3, -0.5, 1.3, -0.5, 1.3, 0.5, -1.3, 0.5);

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final List<Spot> outline;

  /** Corners around the origin, x and y in turn; none for the circle. */
  Marker(double... corners) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      spots.add(new Spot(corners[i], corners[i + 1]));
    }
    outline = List.copyOf(spots);
  }

  /** The corners around a place; empty for the circle, which has none. */
  List<Spot> around(double x, double y, double radius) {
    return outline.stream()
        .map(corner -> new Spot(x + radius * corner.x(), y + radius * corner.y()))
        .toList();
  }
}

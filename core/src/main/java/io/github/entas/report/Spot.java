package io.github.entas.report;

import java.util.List;
import java.util.stream.Collectors;

/** A place in a drawing, in its units, from the top left corner. */
record Spot(double x, double y) {

  /** The value of an attribute {@code points}. */
  static String points(List<Spot> spots) {
    return spots.stream()
        .map(spot -> Coordinate.text(spot.x) + "," + Coordinate.text(spot.y))
        .collect(Collectors.joining(" "));
  }
}

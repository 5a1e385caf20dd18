package io.github.entas.analysis;

import io.github.entas.engine.Diagnostics;
import io.github.entas.engine.Diagnostics.Moved;
import java.util.List;

/** Draws that fell outside the range of their quantity and were moved to its end. */
final class MovedDraws {

  /** Up to this share the distribution hardly changes. */
  private static final double FEW = 0.01;

  private MovedDraws() {}

  static List<Finding> findings(Diagnostics diagnostics) {
    return diagnostics.moved().stream()
        .filter(moved -> moved.share() > 0)
        .map(MovedDraws::finding)
        .toList();
  }

  private static Finding finding(Moved moved) {
    return new Finding(
        moved.share() > FEW ? Finding.Severity.WARNING : Finding.Severity.INFO,
        "draws-moved-into-range",
        moved.pointer(),
        Figures.percent(moved.share())
            + " of the draws of this quantity fell outside its range and were moved to the end of"
            + " it.");
  }
}

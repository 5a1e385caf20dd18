package io.github.entas.analysis;

import io.github.entas.analysis.Statement.At;
import io.github.entas.analysis.Statement.Share;
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
    return Finding.of(
        moved.share() > FEW ? Finding.Severity.WARNING : Finding.Severity.INFO,
        "draws-moved-into-range",
        moved.pointer(),
        Statement.of("draws-moved-into-range", new Share(moved.share()), new At(moved.pointer())));
  }
}

package io.github.entas.measure;

import io.github.entas.Checks;

/** Welfare over poverty lines that differ from row to row. */
final class OwnLines {

  private OwnLines() {}

  /**
   * xᵢ/zᵢ, below, at or above 1 exactly as xᵢ is below, at or above zᵢ: if they differ then by a
   * unit in the last place of the line or more, and that is more than half of what parts 1 from the
   * numbers beside it.
   */
  static double[] ratios(double[] welfare, double[] lines) {
    new Checks()
        .that(
            lines.length == welfare.length,
            "/lines",
            "hold one line for each of " + welfare.length + " rows",
            lines.length)
        .throwIfAny();
    double[] ratios = new double[welfare.length];
    for (int i = 0; i < ratios.length; i++) {
      if (!(lines[i] > 0 && Double.isFinite(lines[i]))) {
        new Checks().positive("/lines/" + i, lines[i]).throwIfAny();
      }
      ratios[i] = welfare[i] / lines[i];
    }
    return ratios;
  }
}

package io.github.entas.measure;

import io.github.entas.Checks;

/** Welfare over poverty lines that differ from row to row. */
final class OwnLines {

  private OwnLines() {}

  /** xᵢ/zᵢ, below, at or above 1 exactly as xᵢ is below, at or above zᵢ. */
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
      double ratio = welfare[i] / lines[i];
      // A quotient may round up to 1 from above only; see that it stays above.
      ratios[i] = ratio == 1 && welfare[i] > lines[i] ? Math.nextUp(1.0) : ratio;
    }
    return ratios;
  }
}

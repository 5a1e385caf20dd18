package io.github.entas.engine;

import io.github.entas.stat.BulkFunctions;

/**
 * The poverty line that each lane of a program leaves to those who respond, see {@link Threshold},
 * lanes side by side. The property of one thread.
 */
final class LaneLines {

  private final BulkFunctions functions = BulkFunctions.create();
  private final double[] uplift;
  private final double[] growth;
  private final double[] reach;
  private final double[] logLine;
  private final int[] panel;
  private final double[] place;

  LaneLines(int lanes) {
    this.uplift = new double[lanes];
    this.growth = new double[lanes];
    this.reach = new double[lanes];
    this.logLine = new double[lanes];
    this.panel = new int[lanes];
    this.place = new double[lanes];
  }

  /** Sets what a lane's responders gain, log points after the cap. */
  void uplift(int q, double capped) {
    uplift[q] = capped;
  }

  /**
   * Works out the lines of all lanes in a class of cohorts.
   *
   * @param shift growth of the cohorts, log points
   * @param shiftFactor e to its power
   * @param floor φ
   * @param line 1 − B
   */
  void begin(PovertyTable table, double shift, double shiftFactor, double floor, double line) {
    int count = uplift.length;
    functions.exp(uplift, growth, 0, count);
    for (int q = 0; q < count; q++) {
      reach[q] = line - floor * (shiftFactor * growth[q]);
    }
    functions.log(reach, logLine, 0, count);
    for (int q = 0; q < count; q++) {
      logLine[q] -= shift + uplift[q];
    }
    for (int q = 0; q < count; q++) {
      panel[q] = reach[q] > 0 ? table.panel(logLine[q]) : PovertyTable.NOBODY;
      place[q] = panel[q] == PovertyTable.NOBODY ? 0 : table.place(logLine[q], panel[q]);
    }
  }

  /** The panel in which the line of a lane lies, or {@link PovertyTable#NOBODY}. */
  int panel(int q) {
    return panel[q];
  }

  /** The lane after those whose lines lie in the same panel as that of {@code from}. */
  int endOfRun(int from) {
    int to = from + 1;
    while (to < panel.length && panel[to] == panel[from]) {
      to++;
    }
    return to;
  }

  /** Places in their panels, from −1 to 1; not copied. */
  double[] places() {
    return place;
  }

  /** R by lane; not copied. */
  double[] ratios() {
    return reach;
  }
}

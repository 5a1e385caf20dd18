package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * The shifts of log consumption that the draws of a randomization can ask of the tables: growth,
 * own uplift of one program, spillovers, and a transfer B as the shift −ln(1−B).
 */
final class ShiftRanges {

  private final double[][] low;
  private final double[][] high;

  private ShiftRanges(int cohorts, int years) {
    this.low = new double[cohorts][years];
    this.high = new double[cohorts][years];
    for (int c = 0; c < cohorts; c++) {
      Arrays.fill(low[c], Double.POSITIVE_INFINITY);
      Arrays.fill(high[c], Double.NEGATIVE_INFINITY);
    }
  }

  /** Goes through all draws once. */
  static ShiftRanges of(Model model, DrawSampler draws) {
    ShiftRanges ranges = new ShiftRanges(model.cohorts(), model.years());
    Draw draw = new Draw(model);
    for (int position = 0; position < draws.positions(); position++) {
      draws.quantities(position, draw);
      ranges.include(model, draw);
    }
    return ranges;
  }

  private void include(Model model, Draw draw) {
    double lowest = 0;
    double highest = 0;
    double spillLow = 0;
    double spillHigh = 0;
    for (int p = 0; p < model.programs(); p++) {
      ProgramModel program = model.program(p);
      double most = mostUplift(program, draw.uplift[p], draw);
      for (double share : program.profile()) {
        double own = most * share;
        lowest = Math.min(lowest, own / program.responderShare());
        highest = Math.max(highest, own / program.responderShare());
        spillLow += Math.min(0, program.spillover() * own);
        spillHigh += Math.max(0, program.spillover() * own);
      }
    }
    double down = lowest + spillLow;
    double up = Math.min(model.scenario().upliftCap(), highest + spillHigh);
    for (int c = 0; c < low.length; c++) {
      for (int t = 0; t < low[c].length; t++) {
        double growth = draw.growth[c][t];
        low[c][t] = Math.min(low[c][t], growth + down);
        high[c][t] = Math.max(high[c][t], growth + Math.max(0, up) + transfer(model, draw, c, t));
      }
    }
  }

  /**
   * The uplift at full profile, every lever on it at its strongest; the rest can only shrink it.
   */
  private static double mostUplift(ProgramModel program, double uplift, Draw draw) {
    double most = uplift;
    for (LeverIndex.Placed placed : program.effect()) {
      most = placed.lever().applied(most, draw.maxGains[placed.number()]);
    }
    return most;
  }

  /** The largest −ln(1−B); infinite where a transfer alone lifts everybody. */
  private static double transfer(Model model, Draw draw, int c, int t) {
    double most = 0;
    for (int p = 0; p < model.programs(); p++) {
      most = Math.max(most, model.program(p).transfer(draw, t) / model.povertyLine(c));
    }
    return most < 1 ? -Elementary.log(1 - most) : Double.POSITIVE_INFINITY;
  }

  double low(int cohort, int t) {
    return low[cohort][t];
  }

  double high(int cohort, int t) {
    return high[cohort][t];
  }
}

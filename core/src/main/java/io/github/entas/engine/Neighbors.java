package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * What spills over to whole cohorts from the programs of a strategy in a draw, and who is poor of
 * those in no program. The property of one thread.
 */
final class Neighbors {

  private final Model model;
  private final double[][] spillover;
  private Draw draw;
  private boolean any;

  Neighbors(Model model, Draw draw) {
    this.model = model;
    this.draw = draw;
    this.spillover = new double[model.cohorts()][model.years()];
  }

  /** Begins a draw without spillovers. */
  void begin(Draw ofStrategy) {
    draw = ofStrategy;
    if (any) {
      for (int c = 0; c < spillover.length; c++) {
        Arrays.fill(spillover[c], 0);
      }
      any = false;
    }
  }

  /** s × the cohort's mean uplift: own gains of a lane, before the cap. */
  void spill(LaneState lane) {
    ProgramModel program = model.program(lane.lane.item());
    for (int t = 1; t < model.years() && program.spillover() != 0; t++) {
      for (int k = 1; k <= t; k++) {
        double mean = lane.uplift[k] * program.profile()[t - k];
        for (int c = 0; c < spillover.length; c++) {
          spillover[c][t] += program.spillover() * lane.cohortShare[k][c] * mean;
        }
      }
      any = true;
    }
  }

  /** Log points that everybody in a cohort gains, before the cap. */
  double spillover(int cohort, int t) {
    return spillover[cohort][t];
  }

  /** The same, cut off at the cap. */
  double capped(int cohort, int t) {
    return Math.min(spillover[cohort][t], model.scenario().upliftCap());
  }

  /** Whether the cap has cut what spills over. */
  boolean cut() {
    double cap = model.scenario().upliftCap();
    return any && Arrays.stream(spillover).anyMatch(c -> Arrays.stream(c).anyMatch(x -> x > cap));
  }

  /** Ratio of the {@link Threshold} of those in no program. */
  double ratio(int cohort, int t) {
    if (spillover[cohort][t] == 0) {
      return draw.ratio[cohort][t];
    }
    double growth = draw.growthFactor[cohort][t] * Elementary.exp(capped(cohort, t));
    return Threshold.ratio(model.poverty(cohort).floor(), growth, 0);
  }

  /** Log line of the {@link Threshold} of those in no program. */
  double logLine(int cohort, int t) {
    if (spillover[cohort][t] == 0) {
      return draw.logLine[cohort][t];
    }
    return Threshold.logLine(ratio(cohort, t), draw.growth[cohort][t] + capped(cohort, t));
  }
}

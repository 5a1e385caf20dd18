package io.github.entas.engine;

/**
 * What participants of a strategy gain, by program, year of enrollment and year: own uplifts,
 * transfers, and what spills over to whole cohorts (model, section 5). Made anew for each strategy,
 * once its enrollment is known.
 */
final class Gains {

  private final Model model;
  private final Enrollment enrollment;
  private final double[][] spillover;
  private final double cap;
  private final Draw draw;
  private boolean cut;

  Gains(Model model, Enrollment enrollment, Draw draw) {
    this.model = model;
    this.enrollment = enrollment;
    this.draw = draw;
    this.spillover = new double[model.cohorts()][model.years()];
    this.cap = model.scenario().upliftCap();
    for (int p = 0; p < model.programs(); p++) {
      if (model.program(p).spillover() != 0) {
        spill(p);
      }
    }
  }

  /** s × the cohort's mean uplift: own gains, before the cap. */
  private void spill(int p) {
    ProgramModel program = model.program(p);
    for (int t = 1; t < model.years(); t++) {
      for (int k = 1; k <= t; k++) {
        double mean = enrollment.uplift[p][k] * program.profile()[t - k];
        for (int c = 0; c < spillover.length; c++) {
          spillover[c][t] += program.spillover() * enrollment.cohortShare[p][k][c] * mean;
        }
      }
    }
  }

  /** The draw. */
  Draw draw() {
    return draw;
  }

  /** Log points that everybody in a cohort gains, before the cap. */
  double spillover(int cohort, int t) {
    return spillover[cohort][t];
  }

  /** Log points that a responding household enrolled in year k gains by itself. */
  double own(int p, int k, int t) {
    ProgramModel program = model.program(p);
    return enrollment.uplift[p][k] * program.profile()[t - k] / program.responderShare();
  }

  /** Transfer to a household enrolled in year k, in units of its cohort's line. */
  double transfer(int p, int k, int t, int cohort) {
    ProgramModel program = model.program(p);
    if (draw.transfer()[p] == 0 || !program.isOn(k, t)) {
      return 0;
    }
    double paid = k == t ? 1 : enrollment.paidShare[p][t];
    double worth = program.eroded() ? draw.erosion()[t] : 1;
    return draw.transfer()[p] * paid * worth / model.povertyLine(cohort);
  }

  /** Log points that being in both programs of an interaction adds. */
  double interaction(int i, int firstYear, int secondYear, int t) {
    Model.Pair pair = model.pairs()[i];
    double first = model.program(pair.first()).presence()[t - firstYear];
    double second = model.program(pair.second()).presence()[t - secondYear];
    return draw.interactions()[i] * Math.min(first, second);
  }

  /** A sum of uplifts, cut off above at the cap. */
  double capped(double uplift) {
    if (uplift > cap) {
      cut = true;
      return cap;
    }
    return uplift;
  }

  /** Whether the cap has cut an uplift of this strategy. */
  boolean cut() {
    return cut;
  }

  /** Who is poor in a cohort after an uplift, already capped, and a transfer. */
  Threshold threshold(int cohort, int t, double uplift, double transfer) {
    double shift = draw.growth()[cohort][t] + uplift;
    return Threshold.at(model.poverty(cohort).floor(), shift, transfer);
  }
}

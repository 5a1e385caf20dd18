package io.github.entas.engine;

import org.jspecify.annotations.Nullable;

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
  private final @Nullable Threshold[] responding;
  private final @Nullable Threshold[] notResponding;
  private final @Nullable Threshold[] neighbors;
  private boolean cut;

  Gains(Model model, Enrollment enrollment, Draw draw) {
    this.model = model;
    this.enrollment = enrollment;
    this.draw = draw;
    this.spillover = new double[model.cohorts()][model.years()];
    this.cap = model.scenario().upliftCap();
    int years = model.years();
    this.responding = new Threshold[model.programs() * years * years * model.cohorts()];
    this.notResponding = new Threshold[responding.length];
    this.neighbors = new Threshold[model.cohorts() * years];
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

  /** Whether a program still does something for those enrolled in year k. */
  boolean changes(int p, int k, int t) {
    ProgramModel program = model.program(p);
    boolean paid = draw.transfer()[p] != 0 && program.isOn(k, t);
    return paid || own(p, k, t) != 0;
  }

  /** Share of those enrolled in year k who respond; all of them to a transfer alone. */
  double responders(int p, int k, int t) {
    return own(p, k, t) == 0 ? 1 : model.program(p).responderShare();
  }

  /** Who is poor of a program's participants who respond, in no other program. */
  Threshold responding(int p, int k, int t, int cohort) {
    int at = place(p, k, t, cohort);
    Threshold known = responding[at];
    if (known == null) {
      double uplift = capped(spillover[cohort][t] + own(p, k, t));
      known = threshold(cohort, t, uplift, transfer(p, k, t, cohort));
      responding[at] = known;
    }
    return known;
  }

  /** Who is poor of a program's participants who do not respond, in no other program. */
  Threshold notResponding(int p, int k, int t, int cohort) {
    double transfer = transfer(p, k, t, cohort);
    if (transfer == 0) {
      return neighbors(cohort, t);
    }
    int at = place(p, k, t, cohort);
    Threshold known = notResponding[at];
    if (known == null) {
      known = threshold(cohort, t, capped(spillover[cohort][t]), transfer);
      notResponding[at] = known;
    }
    return known;
  }

  /** Who is poor of those in no program, spillovers included. */
  Threshold neighbors(int cohort, int t) {
    if (spillover[cohort][t] == 0) {
      return draw.thresholds()[cohort][t];
    }
    int at = cohort * model.years() + t;
    Threshold known = neighbors[at];
    if (known == null) {
      known = threshold(cohort, t, capped(spillover[cohort][t]), 0);
      neighbors[at] = known;
    }
    return known;
  }

  private int place(int p, int k, int t, int cohort) {
    return ((p * model.years() + k) * model.years() + t) * model.cohorts() + cohort;
  }

  /** Who is poor in a cohort after an uplift, already capped, and a transfer. */
  Threshold threshold(int cohort, int t, double uplift, double transfer) {
    double shift = draw.growth()[cohort][t] + uplift;
    return Threshold.at(model.poverty(cohort).floor(), shift, transfer);
  }
}

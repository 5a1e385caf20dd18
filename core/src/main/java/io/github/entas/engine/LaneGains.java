package io.github.entas.engine;

import java.util.Arrays;

/**
 * What the participants of one lane gain in one draw, by year of enrollment and year: own uplift
 * and transfer (model, section 5), on top of what spills over to their cohort.
 *
 * <p>The property of one thread; worked out when first asked for.
 */
final class LaneGains {

  private final Model model;
  private final LaneState state;
  private final ProgramModel program;
  private final boolean[] known;
  private final double[][] own;
  private final double[][] transfer;
  private Draw draw;
  private Neighbors neighbors;
  private boolean cut;

  LaneGains(Model model, LaneState state, Draw draw, Neighbors neighbors) {
    int years = model.years();
    this.model = model;
    this.state = state;
    this.program = model.program(state.lane.item());
    this.known = new boolean[years];
    this.own = new double[years][years];
    this.transfer = new double[years][years];
    this.draw = draw;
    this.neighbors = neighbors;
  }

  /** Begins a draw, or another strategy's spillovers in it. */
  void begin(Draw ofLane, Neighbors beside) {
    draw = ofLane;
    neighbors = beside;
    Arrays.fill(known, false);
    cut = false;
  }

  LaneState state() {
    return state;
  }

  /** Number of the program. */
  int program() {
    return program.number();
  }

  /** Log points that a responding household enrolled in year k gains by itself. */
  double own(int k, int t) {
    find(k);
    return own[k][t];
  }

  /** The same by year, 0 before year k; not copied. */
  double[] own(int k) {
    find(k);
    return own[k];
  }

  private void find(int k) {
    if (known[k]) {
      return;
    }
    known[k] = true;
    for (int t = k; t < own.length; t++) {
      double paid = k == t ? 1 : state.paidShare[t];
      own[k][t] = state.uplift[k] * program.profile()[t - k] / program.responderShare();
      transfer[k][t] = program.isOn(k, t) ? paid * program.transfer(draw, t) : 0;
    }
  }

  /** Looks whether the cap cuts the uplift of those enrolled in year k, in any cohort. */
  void meetCap(int k, int t) {
    double own = own(k, t);
    double cap = model.scenario().upliftCap();
    for (int c = 0; c < model.cohorts() && state.probability[k] > 0; c++) {
      cut |= program.cohorts()[c] && neighbors.spillover(c, t) + own > cap;
    }
  }

  /** Whether the cap has cut the uplift of somebody. */
  boolean cut() {
    return cut;
  }

  /** Transfer to a household enrolled in year k, in units of its cohort's line. */
  double transfer(int k, int t, int cohort) {
    find(k);
    return transfer[k][t] == 0 ? 0 : transfer[k][t] / model.povertyLine(cohort);
  }

  /** The same in money, by year, 0 before year k; not copied. */
  double[] transfer(int k) {
    find(k);
    return transfer[k];
  }

  /** Whether the program still does something for those enrolled in year k. */
  boolean changes(int k, int t) {
    find(k);
    return own[k][t] != 0 || transfer[k][t] != 0;
  }

  /** Share of those enrolled in year k who respond; all of them to a transfer alone. */
  double responders(int k, int t) {
    return responders(own(k, t));
  }

  /** The same by their own uplift. */
  double responders(double uplift) {
    return uplift == 0 ? 1 : program.responderShare();
  }

  /** Log points that responders of a cohort gain with what spills over, cut off at the cap. */
  double capped(int k, int t, int cohort) {
    double uplift = neighbors.spillover(cohort, t) + own(k, t);
    double cap = model.scenario().upliftCap();
    cut |= uplift > cap;
    return Math.min(uplift, cap);
  }
}

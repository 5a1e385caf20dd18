package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * What the participants of one lane gain in one draw, by year of enrollment and year: own uplift
 * and transfer (model, section 5), on top of what spills over to their cohort.
 *
 * <p>The property of one thread.
 */
final class LaneGains {

  private final Model model;
  private final LaneState state;
  private final ProgramModel program;
  private final double[] ownFactors;
  private Draw draw;
  private Neighbors neighbors;
  private boolean cut;

  LaneGains(Model model, LaneState state, Draw draw, Neighbors neighbors) {
    int years = model.years();
    this.model = model;
    this.state = state;
    this.program = model.program(state.lane.item());
    this.ownFactors = new double[years * years];
    this.draw = draw;
    this.neighbors = neighbors;
  }

  /** Begins a draw, or another strategy's spillovers in it. */
  void begin(Draw ofLane, Neighbors beside) {
    draw = ofLane;
    neighbors = beside;
    Arrays.fill(ownFactors, 0);
    cut = false;
  }

  LaneState state() {
    return state;
  }

  /** Log points that a responding household enrolled in year k gains by itself. */
  double own(int k, int t) {
    return state.uplift[k] * program.profile()[t - k] / program.responderShare();
  }

  /** Looks whether the cap cuts the uplift of those enrolled in year k, in any cohort. */
  void meetCap(int k, int t) {
    for (int c = 0; c < model.cohorts() && state.probability[k] > 0; c++) {
      double uplift = neighbors.spillover(c, t) + own(k, t);
      cut |= program.cohorts()[c] && uplift > model.scenario().upliftCap();
    }
  }

  /** Whether the cap has cut the uplift of somebody. */
  boolean cut() {
    return cut;
  }

  /** e to the power of {@link #own}, cached. */
  double ownFactor(int k, int t) {
    int at = k * model.years() + t;
    if (ownFactors[at] == 0) {
      ownFactors[at] = Elementary.exp(own(k, t));
    }
    return ownFactors[at];
  }

  /** Transfer to a household enrolled in year k, in units of its cohort's line. */
  double transfer(int k, int t, int cohort) {
    if (!program.isOn(k, t)) {
      return 0;
    }
    double paid = k == t ? 1 : state.paidShare[t];
    return paid * program.transfer(draw, t) / model.povertyLine(cohort);
  }

  /** Whether the program still does something for those enrolled in year k. */
  boolean changes(int k, int t) {
    boolean paid = draw.transfer[program.number()] != 0 && program.isOn(k, t);
    return paid || own(k, t) != 0;
  }

  /** Share of those enrolled in year k who respond; all of them to a transfer alone. */
  double responders(int k, int t) {
    return own(k, t) == 0 ? 1 : program.responderShare();
  }

  /** Log points that responders of a cohort gain with what spills over, cut off at the cap. */
  double capped(int k, int t, int cohort) {
    double uplift = neighbors.spillover(cohort, t) + own(k, t);
    double cap = model.scenario().upliftCap();
    cut |= uplift > cap;
    return Math.min(uplift, cap);
  }
}

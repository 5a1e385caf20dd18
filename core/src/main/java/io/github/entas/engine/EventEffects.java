package io.github.entas.engine;

import java.util.Arrays;

/**
 * What a lane that is worked out from events does to poverty: the household mean of (with the
 * program − without it) over the households enrolled in the draw's block, the transitory shock and
 * the response integrated. The property of one thread.
 *
 * <p>The households enrolled in a year share every shift, so they are summed together, cohort by
 * cohort. A spillover moves whole cohorts, so participants are compared with their neighbors.
 */
final class EventEffects {

  private final Model model;
  private final double[] before = new double[Measured.CITY];
  private final double[] after = new double[Measured.CITY];

  EventEffects(Model model) {
    this.model = model;
  }

  /**
   * Adds the effects of a lane.
   *
   * @param effect by year and then as in {@link Measured}
   */
  void run(LaneGains gains, Neighbors neighbors, Households households, double[] effect) {
    int[] ids = gains.state().enrolled.ids;
    for (int k = 1; k < model.years(); k++) {
      int from = gains.state().start[k];
      int end = gains.state().start[k + 1];
      while (from < end) {
        int c = ids[from] / model.householdsPerCohort();
        int to = from;
        while (to < end && ids[to] < (c + 1) * model.householdsPerCohort()) {
          to++;
        }
        for (int t = k; t < model.years(); t++) {
          if (gains.changes(k, t)) {
            group(gains, neighbors, k, t, c, from, to, households.latent(t), effect);
          }
        }
        from = to;
      }
    }
  }

  /** Who is on the program and poor without it, in the block. */
  void participants(LaneState state, Draw draw, Households households) {
    ProgramModel program = model.program(state.lane.item());
    int[] ids = state.enrolled.ids;
    for (int k = 1; k < model.years(); k++) {
      for (int i = state.start[k]; i < state.start[k + 1]; i++) {
        int c = ids[i] / model.householdsPerCohort();
        double persons = program.personsPerRepresentative()[c];
        for (int t = k; t < model.years() && program.isOn(k, t); t++) {
          double poor = model.poverty(c).poor(households.latent(t)[ids[i]], draw.thresholds[c][t]);
          state.on[t] += persons;
          state.poorOn[t] += persons * poor;
        }
      }
    }
  }

  private void group(
      LaneGains gains,
      Neighbors neighbors,
      int k,
      int t,
      int c,
      int from,
      int to,
      double[] latent,
      double[] effect) {
    int[] ids = gains.state().enrolled.ids;
    HouseholdPoverty poverty = model.poverty(c);
    Threshold plain = neighbors.threshold(c, t);
    double responders = gains.responders(k, t);
    Threshold unmoved = gains.notResponding(k, t, c);
    Arrays.fill(before, 0);
    Arrays.fill(after, 0);
    poverty.add(ids, from, to, latent, gains.responding(k, t, c), responders, after, 0);
    if (responders < 1 && !unmoved.equals(plain)) {
      poverty.add(ids, from, to, latent, plain, 1, before, 0);
      poverty.add(ids, from, to, latent, unmoved, 1 - responders, after, 0);
    } else {
      poverty.add(ids, from, to, latent, plain, responders, before, 0);
    }
    double perCohort = 1.0 / model.householdsPerCohort();
    Measured.add(
        model,
        c,
        t * Measured.values(model),
        (after[0] - before[0]) * perCohort,
        (after[1] - before[1]) * perCohort,
        (after[2] - before[2]) * perCohort,
        effect);
  }
}

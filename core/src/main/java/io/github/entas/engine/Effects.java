package io.github.entas.engine;

/**
 * What a strategy's enrollment does to poverty: the household mean of (with programs − without),
 * the transitory shock and the response integrated.
 *
 * <p>The households that a program enrolls in a year share every shift, so they are summed
 * together, cohort by cohort; what being in several programs adds to the sum over programs is left
 * to {@link SeveralPrograms}. A spillover moves whole cohorts, so it enters exactly through the
 * cohort's own distribution, and participants are compared with their neighbors.
 */
final class Effects {

  private final Model model;
  private final Enrollment enrollment;
  private final EffectSums sums;
  private final SeveralPrograms several;
  private final double[] before = new double[EffectSums.MEASURES];
  private final double[] after = new double[EffectSums.MEASURES];

  Effects(Model model, Enrollment enrollment, EffectSums sums) {
    this.model = model;
    this.enrollment = enrollment;
    this.sums = sums;
    this.several = new SeveralPrograms(model, enrollment, sums);
  }

  /** Fills the sums for the enrollment and the gains as they stand. */
  void run(Gains gains, Households households) {
    sums.clear();
    for (int p = 0; p < model.programs(); p++) {
      for (int k = 1; k < model.years(); k++) {
        enrolled(p, k, gains, households);
      }
    }
    several.add(gains, households);
  }

  /** The households of a program and a year of enrollment, cohort by cohort. */
  private void enrolled(int p, int k, Gains gains, Households households) {
    int[] ids = enrollment.enrolled[p].ids;
    int end = enrollment.start[p][k + 1];
    int from = enrollment.start[p][k];
    while (from < end) {
      int c = ids[from] / model.householdsPerCohort();
      int to = from;
      while (to < end && ids[to] < (c + 1) * model.householdsPerCohort()) {
        to++;
      }
      for (int t = k; t < model.years(); t++) {
        group(p, k, t, c, from, to, gains, households.latent(t));
      }
      from = to;
    }
  }

  private void group(int p, int k, int t, int c, int from, int to, Gains gains, double[] latent) {
    boolean on = model.program(p).isOn(k, t);
    boolean changes = gains.changes(p, k, t);
    if (!on && !changes) {
      return;
    }
    int[] ids = enrollment.enrolled[p].ids;
    HouseholdPoverty poverty = model.poverty(c);
    Threshold plain = gains.draw().thresholds()[c][t];
    clear(before);
    poverty.add(ids, from, to, latent, plain, 1, before, 0);
    if (on) {
      double persons = model.program(p).personsPerRepresentative()[c];
      sums.on[p][t] += persons * (to - from);
      sums.poorOn[p][t] += persons * before[0];
    }
    if (!changes) {
      return;
    }
    Threshold neighbors = gains.neighbors(c, t);
    if (!neighbors.equals(plain)) {
      clear(before);
      poverty.add(ids, from, to, latent, neighbors, 1, before, 0);
    }
    double responders = gains.responders(p, k, t);
    clear(after);
    poverty.add(ids, from, to, latent, gains.responding(p, k, t, c), responders, after, 0);
    Threshold unmoved = gains.notResponding(p, k, t, c);
    if (responders < 1 && !unmoved.equals(neighbors)) {
      poverty.add(ids, from, to, latent, unmoved, 1 - responders, after, 0);
    } else {
      weigh(before, responders);
    }
    int at = sums.at(c, t);
    for (int j = 0; j < EffectSums.MEASURES; j++) {
      sums.difference[at + j] += (after[j] - before[j]) / model.householdsPerCohort();
    }
  }

  private static void clear(double[] measures) {
    weigh(measures, 0);
  }

  private static void weigh(double[] measures, double weight) {
    for (int j = 0; j < EffectSums.MEASURES; j++) {
      measures[j] *= weight;
    }
  }
}

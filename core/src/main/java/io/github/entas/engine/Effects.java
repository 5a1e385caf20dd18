package io.github.entas.engine;

/**
 * What a strategy's enrollment does to poverty: the household mean of (with programs − without),
 * the transitory shock and the response integrated.
 *
 * <p>Households in one program are taken together by year of enrollment, since they share every
 * shift; those in several are taken one by one ({@link SeveralPrograms}). A spillover moves whole
 * cohorts, so it enters exactly through the cohort's own distribution, and participants are
 * compared with their neighbors.
 */
final class Effects {

  private final Model model;
  private final Enrollment enrollment;
  private final EffectSums sums;
  private final SeveralPrograms several;
  private final int[] single;
  private final double[] before = new double[EffectSums.MEASURES];
  private final double[] after = new double[EffectSums.MEASURES];

  Effects(Model model, Enrollment enrollment, EffectSums sums) {
    this.model = model;
    this.enrollment = enrollment;
    this.sums = sums;
    this.several = new SeveralPrograms(model, enrollment, sums);
    this.single = new int[model.cohorts() * model.householdsPerCohort()];
  }

  /** Fills the sums for the enrollment and the gains as they stand. */
  void run(Gains gains, Households households) {
    sums.clear();
    for (int p = 0; p < model.programs(); p++) {
      for (int k = 1; k < model.years(); k++) {
        enrolled(p, k, gains, households);
      }
    }
  }

  /** The households of a program and a year of enrollment, cohort by cohort. */
  private void enrolled(int p, int k, Gains gains, Households households) {
    int[] ids = enrollment.enrolled[p].ids;
    int end = enrollment.start[p][k + 1];
    int i = enrollment.start[p][k];
    while (i < end) {
      int c = ids[i] / model.householdsPerCohort();
      int endOfCohort = (c + 1) * model.householdsPerCohort();
      int singles = 0;
      while (i < end && ids[i] < endOfCohort) {
        int h = ids[i++];
        if (enrollment.programs[h] == 1) {
          single[singles++] = h;
        } else if (isFirst(p, h)) {
          several.add(h, c, gains, households);
        }
      }
      for (int t = k; singles > 0 && t < model.years(); t++) {
        together(p, k, t, c, singles, gains, households.latent(t));
      }
    }
  }

  /** Whether no program before this one has the household. */
  private boolean isFirst(int p, int household) {
    for (int other = 0; other < p; other++) {
      if (enrollment.year[other][household] != 0) {
        return false;
      }
    }
    return true;
  }

  private void together(int p, int k, int t, int c, int count, Gains gains, double[] latent) {
    double own = gains.own(p, k, t);
    double transfer = gains.transfer(p, k, t, c);
    boolean on = model.program(p).isOn(k, t);
    boolean changes = own != 0 || transfer != 0;
    if (!on && !changes) {
      return;
    }
    sum(before, count, c, latent, gains.draw().thresholds()[c][t], 1);
    if (on) {
      double persons = model.program(p).personsPerRepresentative()[c];
      sums.on[p][t] += persons * count;
      sums.poorOn[p][t] += persons * before[0];
    }
    if (changes) {
      double spillover = gains.spillover(c, t);
      double neighbors = gains.capped(spillover);
      if (neighbors != 0) {
        sum(before, count, c, latent, gains.threshold(c, t, neighbors, 0), 1);
      }
      double responders = own == 0 ? 1 : model.program(p).responderShare();
      double uplift = gains.capped(spillover + own);
      sum(after, count, c, latent, gains.threshold(c, t, uplift, transfer), responders);
      if (transfer == 0) {
        weigh(responders);
      } else if (responders < 1) {
        Threshold unmoved = gains.threshold(c, t, neighbors, transfer);
        model.poverty(c).add(single, 0, count, latent, unmoved, 1 - responders, after, 0);
      }
      int at = sums.at(c, t);
      for (int j = 0; j < EffectSums.MEASURES; j++) {
        sums.difference[at + j] += (after[j] - before[j]) / model.householdsPerCohort();
      }
    }
  }

  private void sum(
      double[] into, int count, int c, double[] latent, Threshold threshold, double weight) {
    into[0] = 0;
    into[1] = 0;
    into[2] = 0;
    model.poverty(c).add(single, 0, count, latent, threshold, weight, into, 0);
  }

  /** Without a transfer those who do not respond stay as they were. */
  private void weigh(double responders) {
    for (int j = 0; j < EffectSums.MEASURES; j++) {
      before[j] *= responders;
    }
  }
}

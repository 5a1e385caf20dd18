package io.github.entas.engine;

/**
 * What being in several programs does to a household: interactions, and the mean over all
 * combinations of responses.
 */
final class SeveralPrograms {

  private final Model model;
  private final Enrollment enrollment;
  private final EffectSums sums;
  private final int[] household = new int[1];
  private final int[] programs;
  private final int[] uncertain;
  private final double[] uncertainUplift;
  private final double[] measures = new double[2 * EffectSums.MEASURES];

  SeveralPrograms(Model model, Enrollment enrollment, EffectSums sums) {
    this.model = model;
    this.enrollment = enrollment;
    this.sums = sums;
    this.programs = new int[model.programs()];
    this.uncertain = new int[model.programs()];
    this.uncertainUplift = new double[model.programs()];
  }

  /** Adds a household of cohort {@code c} that is in more than one program. */
  void add(int h, int c, Gains gains, Households households) {
    household[0] = h;
    int count = 0;
    int first = model.years();
    for (int p = 0; p < model.programs(); p++) {
      int k = enrollment.year[p][h];
      if (k != 0) {
        programs[count++] = p;
        first = Math.min(first, k);
      }
    }
    for (int t = first; t < model.years(); t++) {
      year(count, t, c, gains, households.latent(t));
    }
  }

  private void year(int count, int t, int c, Gains gains, double[] latent) {
    coverage(count, t, c, gains.draw(), latent);
    double spillover = gains.spillover(c, t);
    double certain = spillover + interactions(t, gains);
    double transfer = 0;
    int uncertainCount = 0;
    for (int i = 0; i < count; i++) {
      int p = programs[i];
      int k = yearOf(p);
      if (k > t) {
        continue;
      }
      transfer += gains.transfer(p, k, t, c);
      double own = gains.own(p, k, t);
      if (model.program(p).responderShare() == 1) {
        certain += own;
      } else if (own != 0) {
        uncertain[uncertainCount] = p;
        uncertainUplift[uncertainCount++] = own;
      }
    }
    if (certain == spillover && transfer == 0 && uncertainCount == 0) {
      return;
    }
    clear();
    put(c, gains.threshold(c, t, gains.capped(spillover), 0), latent, 1, 0);
    responses(certain, transfer, uncertainCount, t, c, gains, latent);
    int at = sums.at(c, t);
    for (int j = 0; j < EffectSums.MEASURES; j++) {
      double difference = measures[EffectSums.MEASURES + j] - measures[j];
      sums.difference[at + j] += difference / model.householdsPerCohort();
    }
  }

  private int yearOf(int p) {
    return enrollment.year[p][household[0]];
  }

  private void coverage(int count, int t, int c, Draw draw, double[] latent) {
    double poor = model.poverty(c).poor(latent[household[0]], draw.thresholds()[c][t]);
    for (int i = 0; i < count; i++) {
      int p = programs[i];
      if (model.program(p).isOn(yearOf(p), t)) {
        double persons = model.program(p).personsPerRepresentative()[c];
        sums.on[p][t] += persons;
        sums.poorOn[p][t] += persons * poor;
      }
    }
  }

  private double interactions(int t, Gains gains) {
    double sum = 0;
    Model.Pair[] pairs = model.pairs();
    for (int i = 0; i < pairs.length; i++) {
      int first = yearOf(pairs[i].first());
      int second = yearOf(pairs[i].second());
      if (first != 0 && second != 0 && first <= t && second <= t) {
        sum += gains.interaction(i, first, second, t);
      }
    }
    return sum;
  }

  /** Every subset of the programs whose response is uncertain, with its probability. */
  private void responses(
      double certain,
      double transfer,
      int uncertainCount,
      int t,
      int c,
      Gains gains,
      double[] latent) {
    for (int subset = 0; subset < 1 << uncertainCount; subset++) {
      double probability = 1;
      double uplift = certain;
      for (int i = 0; i < uncertainCount; i++) {
        double share = model.program(uncertain[i]).responderShare();
        boolean responds = (subset >> i & 1) != 0;
        probability *= responds ? share : 1 - share;
        uplift += responds ? uncertainUplift[i] : 0;
      }
      Threshold threshold = gains.threshold(c, t, gains.capped(uplift), transfer);
      put(c, threshold, latent, probability, EffectSums.MEASURES);
    }
  }

  private void clear() {
    for (int j = 0; j < measures.length; j++) {
      measures[j] = 0;
    }
  }

  private void put(int c, Threshold threshold, double[] latent, double weight, int at) {
    model.poverty(c).add(household, 0, 1, latent, threshold, weight, measures, at);
  }
}

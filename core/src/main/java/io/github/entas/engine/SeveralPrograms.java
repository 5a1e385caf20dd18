package io.github.entas.engine;

import java.util.Arrays;

/**
 * What being in several programs does beyond what each of them does alone: interactions, sums of
 * uplifts under one poverty line, transfers on top of uplifts, the cap.
 *
 * <p>{@link Effects} counts every household once for each of its programs. This adds, for a
 * household in several, the mean over all combinations of responses less that sum. The difference
 * is small and costly, so a draw takes it from one of {@link #BLOCKS} blocks of the households of a
 * cohort, times the number of blocks, and the next draw of the randomization from the next block:
 * an unbiased sum. A block is an aligned run of the index-shuffled Sobol points, so itself spread
 * evenly.
 */
final class SeveralPrograms {

  /** Blocks that take turns. */
  static final int BLOCKS = 8;

  private static final int ALONE = 0;
  private static final int TOGETHER = EffectSums.MEASURES;

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

  /** Adds the households of the draw's block that are in more than one program. */
  void add(Gains gains, Households households) {
    int size = model.householdsPerCohort();
    int round = model.blocks().round(gains.draw().index() / Settings.RANDOMIZATIONS);
    int block = size / BLOCKS;
    for (int c = 0; c < model.cohorts(); c++) {
      int first = c * size + round % BLOCKS * block;
      for (int h = first; h < first + block; h++) {
        if (enrollment.programs[h] > 1) {
          household(h, c, gains, households);
        }
      }
    }
  }

  private void household(int h, int c, Gains gains, Households households) {
    household[0] = h;
    int count = 0;
    for (int p = 0; p < model.programs(); p++) {
      if (enrollment.year[p][h] != 0) {
        programs[count++] = p;
      }
    }
    for (int t = secondYear(count); t < model.years(); t++) {
      year(count, t, c, gains, households.latent(t));
    }
  }

  /** The first year in which the household is in two programs. */
  private int secondYear(int count) {
    int first = model.years();
    int second = model.years();
    for (int i = 0; i < count; i++) {
      int k = yearOf(programs[i]);
      second = Math.min(second, Math.max(first, k));
      first = Math.min(first, k);
    }
    return second;
  }

  private int yearOf(int p) {
    return enrollment.year[p][household[0]];
  }

  private void year(int count, int t, int c, Gains gains, double[] latent) {
    Arrays.fill(measures, 0);
    double interactions = interactions(t, gains);
    double certain = gains.spillover(c, t) + interactions;
    double transfer = 0;
    int uncertainCount = 0;
    int changing = 0;
    for (int i = 0; i < count; i++) {
      int p = programs[i];
      int k = yearOf(p);
      if (k > t || !gains.changes(p, k, t)) {
        continue;
      }
      changing++;
      alone(p, k, t, c, gains, latent);
      transfer += gains.transfer(p, k, t, c);
      double own = gains.own(p, k, t);
      if (model.program(p).responderShare() == 1) {
        certain += own;
      } else if (own != 0) {
        uncertain[uncertainCount] = p;
        uncertainUplift[uncertainCount++] = own;
      }
    }
    if (changing < 2 && interactions == 0) {
      return;
    }
    put(c, gains.neighbors(c, t), latent, 1.0 - changing, ALONE);
    responses(certain, transfer, uncertainCount, t, c, gains, latent);
    int at = sums.at(c, t);
    for (int j = 0; j < EffectSums.MEASURES; j++) {
      double beyond = measures[TOGETHER + j] - measures[ALONE + j];
      sums.difference[at + j] += BLOCKS * beyond / model.householdsPerCohort();
    }
  }

  /** What one program does alone: q responds, the rest has at most the transfer. */
  private void alone(int p, int k, int t, int c, Gains gains, double[] latent) {
    double responders = gains.responders(p, k, t);
    put(c, gains.responding(p, k, t, c), latent, responders, ALONE);
    if (responders < 1) {
      put(c, gains.notResponding(p, k, t, c), latent, 1 - responders, ALONE);
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
      put(c, threshold, latent, probability, TOGETHER);
    }
  }

  private void put(int c, Threshold threshold, double[] latent, double weight, int at) {
    model.poverty(c).add(household, 0, 1, latent, threshold, weight, measures, at);
  }
}

package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the households that are in several programs of a strategy, and adds what that does beyond
 * what each program does alone ({@link Together}). The property of one thread.
 *
 * <p>The difference is small and costly, so a draw takes it from one part of its block of the
 * households, times the number of parts, and draws take turns with the parts: an unbiased sum. A
 * part is an aligned run of the index-shuffled Sobol points, so itself spread evenly.
 */
final class SeveralPrograms {

  private final Model model;
  private final int most;
  private final byte[] years;
  private final byte[] programs;
  private final HouseholdList several;
  private final Together together;

  SeveralPrograms(Model model) {
    int all = model.cohorts() * model.householdsPerCohort();
    this.model = model;
    this.most = model.programs();
    this.years = new byte[all * most];
    this.programs = new byte[all];
    this.several = new HouseholdList(all);
    this.together = new Together(model);
  }

  /**
   * Adds the households that are in more than one program.
   *
   * @param lanes the gains of the strategy's programs
   * @param effect by year and then as in {@link Measured}
   * @return whether the cap has cut an uplift
   */
  boolean add(
      List<LaneGains> lanes,
      Neighbors neighbors,
      Draw draw,
      Households households,
      double[] effect) {
    if (lanes.size() < 2) {
      return false;
    }
    gather(lanes);
    together.begin(lanes, neighbors, draw);
    int i = 0;
    for (int c = 0; c < model.cohorts(); c++) {
      int end = (c + 1) * model.householdsPerCohort();
      together.begin(c);
      for (; i < several.size && several.ids[i] < end; i++) {
        int from = several.ids[i] * most;
        together.add(several.ids[i], years, from, from + lanes.size(), households);
      }
    }
    for (int c = 0; c < model.cohorts(); c++) {
      spread(c, effect);
    }
    forget(lanes);
    return together.cut();
  }

  /** What a part of the cohort adds, as if all parts added as much. */
  private void spread(int c, double[] effect) {
    double weight = (double) model.blocks().parts() / model.householdsPerCohort();
    double[] sums = together.sums(c);
    for (int t = 1; t < model.years(); t++) {
      int from = t * Measured.CITY;
      double p0 = weight * sums[from];
      double p1 = weight * sums[from + 1];
      double p2 = weight * sums[from + 2];
      Measured.add(model, c, t * Measured.values(model), p0, p1, p2, effect);
    }
  }

  private void gather(List<LaneGains> lanes) {
    several.clear();
    for (int l = 0; l < lanes.size(); l++) {
      LaneState state = lanes.get(l).state();
      int[] ids = state.counted.ids;
      for (int i = 0; i < state.counted.size; i++) {
        int h = ids[i];
        years[h * most + l] = state.countedYears[i];
        programs[h]++;
        if (programs[h] == 2) {
          several.add(h);
        }
      }
    }
    Arrays.sort(several.ids, 0, several.size);
  }

  private void forget(List<LaneGains> lanes) {
    for (int l = 0; l < lanes.size(); l++) {
      HouseholdList counted = lanes.get(l).state().counted;
      int[] ids = counted.ids;
      for (int i = 0; i < counted.size; i++) {
        years[ids[i] * most + l] = 0;
        programs[ids[i]] = 0;
      }
    }
  }
}

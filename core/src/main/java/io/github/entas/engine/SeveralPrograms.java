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
  private final byte[][] year;
  private final byte[] programs;
  private final HouseholdList several;
  private final Together together;

  SeveralPrograms(Model model) {
    int all = model.cohorts() * model.householdsPerCohort();
    this.model = model;
    this.year = new byte[model.programs()][all];
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
    gather(lanes);
    boolean cut = false;
    double weight = (double) model.blocks().parts() / model.householdsPerCohort();
    for (int i = 0; i < several.size; i++) {
      int h = several.ids[i];
      int c = h / model.householdsPerCohort();
      together.begin(c, neighbors, draw);
      for (LaneGains lane : lanes) {
        int p = lane.state().lane.item();
        if (year[p][h] != 0) {
          together.join(lane, year[p][h]);
        }
      }
      for (int t = together.secondYear(); t < model.years(); t++) {
        if (together.difference(t, households.latent(t)[h])) {
          double[] sums = together.sums();
          int at = t * Measured.values(model);
          Measured.add(model, c, at, weight * sums[0], weight * sums[1], weight * sums[2], effect);
        }
      }
      cut |= together.cut();
    }
    forget(lanes);
    return cut;
  }

  private void gather(List<LaneGains> lanes) {
    several.clear();
    for (LaneGains lane : lanes) {
      LaneState state = lane.state();
      byte[] years = year[state.lane.item()];
      for (int i = 0; i < state.counted.size; i++) {
        int h = state.counted.ids[i];
        years[h] = state.countedYears[i];
        programs[h]++;
        if (programs[h] == 2) {
          several.add(h);
        }
      }
    }
    Arrays.sort(several.ids, 0, several.size);
  }

  private void forget(List<LaneGains> lanes) {
    for (LaneGains lane : lanes) {
      LaneState state = lane.state();
      byte[] years = year[state.lane.item()];
      for (int i = 0; i < state.counted.size; i++) {
        years[state.counted.ids[i]] = 0;
        programs[state.counted.ids[i]] = 0;
      }
    }
  }
}

package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;

/**
 * What being in several programs does beyond what each of them does alone: interactions, sums of
 * uplifts under one poverty line, transfers on top of uplifts, the cap. The property of one thread.
 *
 * <p>Every household is counted once for each of its programs elsewhere. This adds, for a household
 * in several, the mean over all combinations of responses less that sum. The difference is small
 * and costly, so a draw takes it from one part of its block of the households, times the number of
 * parts, and draws take turns with the parts: an unbiased sum. A part is an aligned run of the
 * index-shuffled Sobol points, so itself spread evenly.
 */
final class SeveralPrograms {

  private static final int ALONE = 0;
  private static final int TOGETHER = Measured.CITY;

  private final Model model;
  private final byte[][] year;
  private final byte[] programs;
  private final HouseholdList several;
  private final int[] household = new int[1];
  private final int[] members;
  private final int[] uncertain;
  private final double[] uncertainUplift;
  private final double[] measures = new double[2 * Measured.CITY];
  private List<LaneGains> gains = List.of();
  private LaneGains[] ofMember;
  private boolean cut;

  SeveralPrograms(Model model) {
    int all = model.cohorts() * model.householdsPerCohort();
    this.model = model;
    this.year = new byte[model.programs()][all];
    this.programs = new byte[all];
    this.several = new HouseholdList(all);
    this.members = new int[model.programs()];
    this.ofMember = new LaneGains[model.programs()];
    this.uncertain = new int[model.programs()];
    this.uncertainUplift = new double[model.programs()];
  }

  /**
   * Adds the households that are in more than one program of a strategy.
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
    gains = lanes;
    cut = false;
    gather();
    for (int i = 0; i < several.size; i++) {
      household(several.ids[i], neighbors, draw, households, effect);
    }
    forget();
    return cut;
  }

  private void gather() {
    several.clear();
    for (LaneGains lane : gains) {
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
  }

  private void forget() {
    for (LaneGains lane : gains) {
      LaneState state = lane.state();
      byte[] years = year[state.lane.item()];
      for (int i = 0; i < state.counted.size; i++) {
        years[state.counted.ids[i]] = 0;
        programs[state.counted.ids[i]] = 0;
      }
    }
  }

  private void household(
      int h, Neighbors neighbors, Draw draw, Households households, double[] effect) {
    household[0] = h;
    int count = 0;
    for (LaneGains lane : gains) {
      int p = lane.state().lane.item();
      if (year[p][h] != 0) {
        members[count] = p;
        ofMember[count++] = lane;
      }
    }
    int c = h / model.householdsPerCohort();
    for (int t = secondYear(count); t < model.years(); t++) {
      year(count, t, c, neighbors, draw, households.latent(t), effect);
    }
  }

  /** The first year in which the household is in two programs. */
  private int secondYear(int count) {
    int first = model.years();
    int second = model.years();
    for (int i = 0; i < count; i++) {
      int k = yearOf(members[i]);
      second = Math.min(second, Math.max(first, k));
      first = Math.min(first, k);
    }
    return second;
  }

  private int yearOf(int p) {
    return year[p][household[0]];
  }

  private void year(
      int count, int t, int c, Neighbors neighbors, Draw draw, double[] latent, double[] effect) {
    Arrays.fill(measures, 0);
    double interactions = interactions(t, draw);
    double certain = neighbors.spillover(c, t) + interactions;
    double transfer = 0;
    int uncertainCount = 0;
    int changing = 0;
    for (int i = 0; i < count; i++) {
      int p = members[i];
      int k = yearOf(p);
      if (k > t || !ofMember[i].changes(k, t)) {
        continue;
      }
      changing++;
      alone(ofMember[i], k, t, c, latent);
      transfer += ofMember[i].transfer(k, t, c);
      double own = ofMember[i].own(k, t);
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
    put(c, neighbors.threshold(c, t), latent, 1.0 - changing, ALONE);
    responses(certain, transfer, uncertainCount, draw.growth[c][t], c, latent);
    double weight = (double) model.blocks().parts() / model.householdsPerCohort();
    Measured.add(
        model,
        c,
        t * Measured.values(model),
        weight * (measures[TOGETHER] - measures[ALONE]),
        weight * (measures[TOGETHER + 1] - measures[ALONE + 1]),
        weight * (measures[TOGETHER + 2] - measures[ALONE + 2]),
        effect);
  }

  /** What one program does alone: q responds, the rest has at most the transfer. */
  private void alone(LaneGains lane, int k, int t, int c, double[] latent) {
    double responders = lane.responders(k, t);
    put(c, lane.responding(k, t, c), latent, responders, ALONE);
    if (responders < 1) {
      put(c, lane.notResponding(k, t, c), latent, 1 - responders, ALONE);
    }
  }

  private double interactions(int t, Draw draw) {
    double sum = 0;
    Model.Pair[] pairs = model.pairs();
    for (int i = 0; i < pairs.length; i++) {
      int first = yearOf(pairs[i].first());
      int second = yearOf(pairs[i].second());
      if (first != 0 && second != 0 && first <= t && second <= t) {
        double one = model.program(pairs[i].first()).presence()[t - first];
        double other = model.program(pairs[i].second()).presence()[t - second];
        sum += draw.interactions[i] * Math.min(one, other);
      }
    }
    return sum;
  }

  /** Every subset of the programs whose response is uncertain, with its probability. */
  private void responses(
      double certain, double transfer, int uncertainCount, double growth, int c, double[] latent) {
    double cap = model.scenario().upliftCap();
    double floor = model.poverty(c).floor();
    for (int subset = 0; subset < 1 << uncertainCount; subset++) {
      double probability = 1;
      double uplift = certain;
      for (int i = 0; i < uncertainCount; i++) {
        double share = model.program(uncertain[i]).responderShare();
        boolean responds = (subset >> i & 1) != 0;
        probability *= responds ? share : 1 - share;
        uplift += responds ? uncertainUplift[i] : 0;
      }
      cut |= uplift > cap;
      Threshold threshold = Threshold.at(floor, growth + Math.min(cap, uplift), transfer);
      put(c, threshold, latent, probability, TOGETHER);
    }
  }

  private void put(int c, Threshold threshold, double[] latent, double weight, int at) {
    model.poverty(c).add(household, 0, 1, latent, threshold, weight, measures, at);
  }
}

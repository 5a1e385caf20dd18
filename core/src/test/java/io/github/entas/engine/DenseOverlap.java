package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What households in several programs of a strategy add in one draw, over the part of the draw's
 * block whose turn it is: by the same traits, turned, as the engine.
 */
final class DenseOverlap {

  private final Model model;
  private final Draw draw;
  private final List<DenseLane> lanes;
  private final double[][] spillover;
  private final boolean[][][][] eligible;
  private boolean cut;

  /**
   * The overlap.
   *
   * @param spillover by cohort and year
   * @param eligible by program, year, block and household
   */
  DenseOverlap(
      Model model,
      Draw draw,
      List<DenseLane> lanes,
      double[][] spillover,
      boolean[][][][] eligible) {
    this.model = model;
    this.draw = draw;
    this.lanes = lanes;
    this.spillover = spillover;
    this.eligible = eligible;
  }

  /** Whether the cap has cut the uplift of somebody in several programs. */
  boolean isCut() {
    return cut;
  }

  /** Mean over a cohort of what is added in year t to FGT(0, 1, 2). */
  double[] extra(int c, int t, Households block, int part) {
    int size = model.householdsPerCohort();
    int inPart = size / model.blocks().parts();
    double[] sum = new double[ClosedForm.MEASURES.size()];
    HouseholdBlocks blocks = model.blocks();
    int number = draw.index / Settings.RANDOMIZATIONS / blocks.turn() % blocks.count();
    for (int i = part * inPart; i < (part + 1) * inPart; i++) {
      int h = c * size + i;
      int[] years = new int[lanes.size()];
      List<Integer> in = new ArrayList<>();
      for (int l = 0; l < years.length; l++) {
        years[l] = yearOf(lanes.get(l), h, number, block);
        if (years[l] > 0 && years[l] <= t) {
          in.add(l);
        }
      }
      if (in.size() > 1) {
        household(c, t, block.latent(t)[h], in, years, 1.0 / inPart, sum);
      }
    }
    return sum;
  }

  /** The first year in which a household is eligible, willing and enrolled; 0 if never. */
  private int yearOf(DenseLane lane, int h, int block, Households households) {
    Traits traits = households.traits(lane.p);
    Rotation by = draw.rotations[lane.p];
    for (int t = 1; t < model.years(); t++) {
      double enrollment = turned(traits.enrollment()[t - 1][h], by.enrollment()[t - 1]);
      if (eligible[lane.p][t][block][h]
          && turned(traits.takeUp()[h], by.takeUp()) < lane.takeUp[t]
          && enrollment < lane.probability[t]) {
        return t;
      }
    }
    return 0;
  }

  private static double turned(double uniform, double by) {
    return uniform + by < 1 ? uniform + by : uniform + by - 1;
  }

  /** All combinations of responses, less each program by itself. */
  private void household(
      int c, int t, double w, List<Integer> in, int[] years, double weight, double[] sum) {
    double interactions = interactions(t, in, years);
    double transfer = 0;
    for (int l : in) {
      transfer += lanes.get(l).transfer(years[l], t, c);
    }
    put(c, t, w, 0, 0, weight * (in.size() - 1), sum);
    for (int responses = 0; responses < 1 << in.size(); responses++) {
      double probability = 1;
      double uplift = interactions;
      for (int i = 0; i < in.size(); i++) {
        DenseLane lane = lanes.get(in.get(i));
        boolean responds = (responses >> i & 1) == 1;
        probability *= responds ? lane.responders() : 1 - lane.responders();
        uplift += responds ? lane.own(years[in.get(i)], t) : 0;
      }
      if (probability > 0) {
        put(c, t, w, uplift, transfer, weight * probability, sum);
      }
    }
    for (int l : in) {
      DenseLane lane = lanes.get(l);
      double q = lane.responders();
      double own = lane.own(years[l], t);
      double money = lane.transfer(years[l], t, c);
      put(c, t, w, own, money, -weight * q, sum);
      put(c, t, w, 0, money, -weight * (1 - q), sum);
    }
  }

  private double interactions(int t, List<Integer> in, int[] years) {
    double sum = 0;
    for (int i = 0; i < model.pairs().length; i++) {
      Model.Pair pair = model.pairs()[i];
      if (in.contains(pair.first()) && in.contains(pair.second())) {
        double one = lanes.get(pair.first()).profile(years[pair.first()], t);
        double other = lanes.get(pair.second()).profile(years[pair.second()], t);
        sum += draw.interactions[i] * Math.min(one, other);
      }
    }
    return sum;
  }

  private void put(
      int c, int t, double w, double uplift, double transfer, double weight, double[] sum) {
    double all = spillover[c][t] + uplift;
    cut |= all > model.scenario().upliftCap();
    double shift = draw.growth[c][t] + Math.min(all, model.scenario().upliftCap());
    double[] fgt = HouseholdFormula.fgt(model, c, w, shift, transfer);
    for (int f = 0; f < sum.length; f++) {
      sum[f] += weight * fgt[f];
    }
  }
}

package io.github.entas.engine;

import io.github.entas.population.Poverty;
import java.util.List;

/** What the programs of a strategy do in one draw, each by itself, household by household. */
final class DenseStrategy {

  /** By cohort and year, before the cap. */
  final double[][] spillover;

  private final Model model;
  private final Draw draw;
  private final Households[] blocks;
  private final List<DenseLane> lanes;
  private final double cap;
  private final int size;

  DenseStrategy(Model model, Draw draw, Households[] blocks, List<DenseLane> lanes) {
    this.model = model;
    this.draw = draw;
    this.blocks = blocks;
    this.lanes = lanes;
    this.cap = model.scenario().upliftCap();
    this.size = model.householdsPerCohort();
    this.spillover = new double[model.cohorts()][model.years()];
    for (int c = 0; c < spillover.length; c++) {
      for (int t = 1; t < spillover[c].length; t++) {
        for (DenseLane lane : lanes) {
          spillover[c][t] += lane.spillover(c, t);
        }
      }
    }
  }

  /** The baseline at what spills over, plus the mean of (with the program − without it). */
  double[] poverty(int c, int t) {
    double plain = draw.growth[c][t] + Math.min(cap, spillover[c][t]);
    Poverty baseline = model.distribution(c).poverty(model.povertyLine(c), plain);
    double[] fgt = {baseline.headcount(), baseline.povertyGap(), baseline.severity()};
    for (int b = 0; b < blocks.length; b++) {
      for (int h = c * size; h < (c + 1) * size; h++) {
        double w = blocks[b].latent(t)[h];
        double[] without = HouseholdFormula.fgt(model, c, w, plain, 0);
        for (DenseLane lane : lanes) {
          for (int k = 1; k <= t; k++) {
            if (lane.chance[k][b][h] > 0) {
              double share = lane.chance[k][b][h] / size / blocks.length;
              double[] with = with(lane, k, t, c, w, plain);
              for (int f = 0; f < fgt.length; f++) {
                fgt[f] += share * (with[f] - without[f]);
              }
            }
          }
        }
      }
    }
    return fgt;
  }

  private double[] with(DenseLane lane, int k, int t, int c, double w, double plain) {
    double q = lane.responders();
    double transfer = lane.transfer(k, t, c);
    double uplifted = draw.growth[c][t] + Math.min(cap, spillover[c][t] + lane.own(k, t));
    double[] responding = HouseholdFormula.fgt(model, c, w, uplifted, transfer);
    double[] not = HouseholdFormula.fgt(model, c, w, plain, transfer);
    double[] mean = new double[responding.length];
    for (int f = 0; f < mean.length; f++) {
      mean[f] = q * responding[f] + (1 - q) * not[f];
    }
    return mean;
  }

  /** Fills coverage of the poor and leakage of a year. */
  void participants(DenseLane lane, int t) {
    double on = 0;
    double poorOn = 0;
    double poor = 0;
    for (int c = 0; c < model.cohorts(); c++) {
      double persons = model.scenario().population().cohorts().get(c).persons();
      boolean serves = model.program(lane.p).cohorts()[c];
      poor += serves ? persons * draw.baseline[c][t][0] : 0;
      for (int b = 0; b < blocks.length; b++) {
        for (int h = c * size; h < (c + 1) * size; h++) {
          double w = blocks[b].latent(t)[h];
          double headcount = HouseholdFormula.fgt(model, c, w, draw.growth[c][t], 0)[0];
          for (int k = 1; k <= t; k++) {
            if (lane.isOn(k, t)) {
              double share = lane.chance[k][b][h] * persons / size / blocks.length;
              on += share;
              poorOn += share * headcount;
            }
          }
        }
      }
    }
    lane.item(ItemColumn.COVERAGE)[t] = poorOn > 0 ? poorOn / poor : 0;
    lane.item(ItemColumn.LEAKAGE)[t] = on > 0 ? 1 - poorOn / on : Double.NaN;
  }

  /** Whether the cap cuts the uplift of somebody in at most one program. */
  boolean isCut() {
    boolean cut = false;
    for (int c = 0; c < spillover.length; c++) {
      for (int t = 1; t < model.years(); t++) {
        cut |= spillover[c][t] > cap;
        for (DenseLane lane : lanes) {
          for (int k = 1; k <= t && model.program(lane.p).cohorts()[c]; k++) {
            cut |= lane.probability[k] > 0 && spillover[c][t] + lane.own(k, t) > cap;
          }
        }
      }
    }
    return cut;
  }
}

package io.github.entas.engine;

import java.util.Arrays;

/** The tables of a randomization, and the same numbers summed up household by household. */
final class TableFixture {

  final Model model;
  final PovertyTables tables;
  final Draw draw;
  final Neighbors alone;
  private final Households[] blocks;

  /** Randomization 0 of a scenario, its draw at a position. */
  TableFixture(Scenario scenario, int position) {
    this.model = new Model(scenario);
    Randomization randomization = new Randomization(model, 0, 1);
    this.tables = randomization.tables();
    this.draw = randomization.draws().draw(position);
    this.alone = new Neighbors(model, draw);
    alone.begin(draw);
    this.blocks = Households.of(model, 0);
  }

  /** Groups that matter in a year. */
  int groups(int p, int t) {
    return (2 << model.program(p).epochs()[t]) - 1;
  }

  /** Whether a household is in a group of a program: eligible in its epoch, with its history. */
  boolean isIn(int p, int group, int block, int h) {
    int epoch = 31 - Integer.numberOfLeadingZeros(group + 1);
    int history = group + 1 - (1 << epoch);
    boolean in = isListed(p, epoch, block, h);
    for (int e = 0; e < epoch; e++) {
      in &= isListed(p, e, block, h) == ((history >> e & 1) == 1);
    }
    return in;
  }

  private boolean isListed(int p, int epoch, int block, int h) {
    HouseholdList list = blocks[block].registry(p).listed(epoch);
    return Arrays.binarySearch(list.ids, 0, list.size, h) >= 0;
  }

  /**
   * FGT(0, 1, 2) of the city and headcounts of the cohorts by group, as in {@link GroupRow}.
   *
   * @param uplift log points, cut off at the cap
   * @param transfer money per person and month
   */
  double[] row(int p, int t, double uplift, double transfer) {
    int groups = groups(p, t);
    int size = model.householdsPerCohort();
    double moved = Math.min(uplift, model.scenario().upliftCap());
    double[] row = new double[groups * Measured.values(model)];
    for (int b = 0; b < blocks.length; b++) {
      for (int h = 0; h < size * model.cohorts(); h++) {
        int c = h / size;
        double w = blocks[b].latent(t)[h];
        double share = 1.0 / size / blocks.length;
        double[] fgt =
            HouseholdFormula.fgt(
                model, c, w, draw.growth[c][t] + moved, transfer / model.povertyLine(c));
        for (int g = 0; g < groups; g++) {
          if (isIn(p, g, b, h)) {
            for (int f = 0; f < fgt.length; f++) {
              row[f * groups + g] += model.weight(c) * share * fgt[f];
            }
            row[(Measured.CITY + c) * groups + g] += share * fgt[0];
          }
        }
      }
    }
    return row;
  }
}

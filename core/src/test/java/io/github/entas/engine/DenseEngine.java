package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The estimator of the engine for programs that are worked out from tables, in plain loops over
 * households: the same draws, households, traits and registries, but no table, grid, group of
 * households, lane or interpolation.
 */
final class DenseEngine {

  private final Model model;
  private final SlowOutcome outcome;
  private final int[] cut;

  private DenseEngine(Scenario scenario) {
    this.model = new Model(scenario);
    this.outcome = new SlowOutcome(scenario, scenario.simulation().draws());
    this.cut = new int[scenario.strategies().size()];
    for (int i = 0; i < model.lanes().count(); i++) {
      if (model.plan(model.lanes().get(i)) != EnginePlan.TABLES) {
        throw new IllegalArgumentException("a program cannot be worked out from tables");
      }
    }
  }

  /** Runs a scenario. */
  static DenseEngine run(Scenario scenario) {
    DenseEngine engine = new DenseEngine(scenario);
    for (int r = 0; r < Settings.RANDOMIZATIONS; r++) {
      engine.randomization(r);
    }
    return engine;
  }

  SlowOutcome outcome() {
    return outcome;
  }

  /** Draws in which the cap cuts an uplift, by strategy. */
  int[] drawsCutByCap() {
    return cut;
  }

  private void randomization(int r) {
    DrawSampler draws = new DrawSampler(model, r);
    Households[] blocks = Households.of(model, r);
    Draw draw = draws.draw(0);
    boolean[][][][] eligible = new boolean[model.programs()][][][];
    for (int p = 0; p < eligible.length; p++) {
      eligible[p] = eligible(p, blocks, draw);
    }
    for (int position = 0;
        position < model.scenario().simulation().draws() / Settings.RANDOMIZATIONS;
        position++) {
      draws.fill(position, draw);
      // A block has as many draws in a row as are in a turn; these take its parts one by one.
      int turn = model.blocks().turn();
      int block = position / turn % blocks.length;
      int ofBlock = position / turn / blocks.length * turn + position % turn;
      int part = ofBlock % model.blocks().parts();
      for (int s = 0; s < cut.length; s++) {
        strategy(s, draw, blocks, block, part, eligible);
      }
    }
  }

  /** By year, block and household. */
  private boolean[][][] eligible(int p, Households[] blocks, Draw draw) {
    int all = model.cohorts() * model.householdsPerCohort();
    boolean[][][] eligible = new boolean[model.years()][blocks.length][all];
    for (int t = 1; t < eligible.length; t++) {
      for (int b = 0; b < blocks.length; b++) {
        HouseholdList list = blocks[b].registry(p).eligible(t, draw, 0, new Workspace(model));
        for (int i = 0; i < list.size; i++) {
          eligible[t][b][list.ids[i]] = true;
        }
      }
    }
    return eligible;
  }

  private void strategy(
      int s, Draw draw, Households[] blocks, int block, int part, boolean[][][][] eligible) {
    List<DenseLane> lanes = new ArrayList<>();
    for (int p = 0; p < model.programs(); p++) {
      DenseLane lane = new DenseLane(model, p, s, draw, eligible[p]);
      lanes.add(lane);
    }
    DenseStrategy strategy = new DenseStrategy(model, draw, blocks, lanes);
    DenseOverlap overlap = new DenseOverlap(model, draw, lanes, strategy.spillover, eligible);
    boolean isCut = strategy.isCut();
    for (int t = 0; t < model.years(); t++) {
      double[] city = new double[ClosedForm.MEASURES.size()];
      for (int c = 0; c < model.cohorts(); c++) {
        double[] fgt = strategy.poverty(c, t);
        double[] together = overlap.extra(c, t, blocks[block], part);
        for (int f = 0; f < city.length; f++) {
          city[f] += model.weight(c) * (fgt[f] + together[f]);
        }
        outcome.cohortHeadcount(c, s, t)[draw.index] = fgt[0] + together[0];
      }
      for (int f = 0; f < city.length; f++) {
        outcome.measure(ClosedForm.MEASURES.get(f), s, t)[draw.index] = city[f];
      }
      for (DenseLane lane : lanes) {
        strategy.participants(lane, t);
        for (ItemColumn column : ItemColumn.values()) {
          outcome.item(column, lane.p, s, t)[draw.index] = lane.item(column)[t];
        }
      }
      for (int e = model.programs(); e < model.items(); e++) {
        outcome.item(ItemColumn.SPENT, e, s, t)[draw.index] = t == 0 ? 0 : model.money(s, e, t);
      }
    }
    cut[s] += isCut || overlap.isCut() ? 1 : 0;
  }
}

package io.github.entas.engine;

import io.github.entas.population.Poverty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Simulates all strategies in a draw: first every lane of every program by itself, then each
 * strategy as the sum of its lanes, what spills over, and what its programs do together. The
 * property of one thread.
 */
final class DrawRunner {

  private final Model model;
  private final Draw draw;
  private final LaneRunner lanes;
  private final SeveralPrograms several;
  private final Neighbors alone;
  private final Neighbors neighbors;
  private final List<List<LaneGains>> ofStrategy = new ArrayList<>();
  private final List<List<LaneGains>> besideOfStrategy = new ArrayList<>();

  /** Poverty without any program, as in {@link Measured}. */
  private final double[] without;

  /** Poverty with the programs of a strategy. */
  private final double[] with;

  DrawRunner(Model model) {
    this.model = model;
    this.draw = new Draw(model);
    this.alone = new Neighbors(model, draw);
    this.neighbors = new Neighbors(model, draw);
    this.lanes = new LaneRunner(model, draw, alone);
    this.several = new SeveralPrograms(model);
    this.without = new double[model.years() * Measured.values(model)];
    this.with = new double[without.length];
    for (int s = 0; s < model.scenario().strategies().size(); s++) {
      List<LaneGains> own = new ArrayList<>();
      for (int p = 0; p < model.programs(); p++) {
        int lane = model.lanes().of(s, p);
        if (lane != Lanes.NONE) {
          own.add(lanes.gains(lane));
        }
      }
      ofStrategy.add(own);
      besideOfStrategy.add(spills(s) ? beside(own) : own);
    }
  }

  /** Gains of the same lanes that are on top of what spills over under a strategy. */
  private List<LaneGains> beside(List<LaneGains> own) {
    return own.stream().map(lane -> new LaneGains(model, lane.state(), draw, neighbors)).toList();
  }

  private boolean spills(int strategy) {
    for (int p = 0; p < model.programs(); p++) {
      if (model.lanes().of(strategy, p) != Lanes.NONE && model.program(p).spillover() != 0) {
        return true;
      }
    }
    return false;
  }

  /** Simulates the draw at a position. */
  void run(int position, Randomization randomization, BlockResult result) {
    randomization.draws().fill(position, draw);
    alone.begin(draw);
    lanes.run(randomization, position);
    lanes.write(result);
    result.surveyNoise(draw.index, draw.surveyNoise);
    for (int q = 0; q < draw.moved.length; q++) {
      if (draw.moved[q]) {
        result.countMoved(q);
      }
    }
    withoutPrograms();
    Households households = randomization.households(position);
    for (int s = 0; s < ofStrategy.size(); s++) {
      System.arraycopy(without, 0, with, 0, with.length);
      if (strategy(s, households)) {
        result.countCut(s);
      }
      write(s, result);
    }
  }

  /** What poverty is without any program, the same for all strategies. */
  private void withoutPrograms() {
    Arrays.fill(without, 0);
    for (int c = 0; c < model.cohorts(); c++) {
      for (int t = 0; t < model.years(); t++) {
        double[] baseline = draw.baseline[c][t];
        int at = t * Measured.values(model);
        Measured.add(model, c, at, baseline[0], baseline[1], baseline[2], without);
      }
    }
  }

  /** Adds the effect of a strategy; returns whether the cap has cut an uplift. */
  private boolean strategy(int strategy, Households households) {
    List<LaneGains> own = besideOfStrategy.get(strategy);
    boolean cut;
    if (ofStrategy.get(strategy) == own) {
      for (int i = 0; i < own.size(); i++) {
        add(own.get(i).state().effect, with);
      }
      cut = several.add(own, alone, draw, households, with);
    } else {
      spill(own);
      for (int i = 0; i < own.size(); i++) {
        own.get(i).begin(draw, neighbors);
        lanes.beside(own.get(i), neighbors, households, with);
      }
      cut = several.add(own, neighbors, draw, households, with);
      cut |= neighbors.cut();
    }
    for (int i = 0; i < own.size(); i++) {
      cut |= own.get(i).cut();
    }
    return cut;
  }

  private static void add(double[] effect, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += effect[i];
    }
  }

  /** Adds what spills over from some lanes to those who do not take part. */
  private void spill(List<LaneGains> own) {
    neighbors.begin(draw);
    for (int i = 0; i < own.size(); i++) {
      neighbors.spill(own.get(i).state());
    }
    for (int c = 0; c < model.cohorts(); c++) {
      for (int t = 0; t < model.years(); t++) {
        if (neighbors.spillover(c, t) != 0) {
          spill(c, t);
        }
      }
    }
  }

  private void spill(int c, int t) {
    double shift = draw.growth[c][t] + neighbors.capped(c, t);
    Poverty poverty = model.distribution(c).poverty(model.povertyLine(c), shift);
    double[] baseline = draw.baseline[c][t];
    Measured.add(
        model,
        c,
        t * Measured.values(model),
        poverty.headcount() - baseline[0],
        poverty.povertyGap() - baseline[1],
        poverty.severity() - baseline[2],
        with);
  }

  private void write(int strategy, BlockResult result) {
    for (int t = 0; t < model.years(); t++) {
      int at = t * Measured.values(model);
      result.measures(draw.index, strategy, t, with[at], with[at + 1], with[at + 2]);
      for (int c = 0; c < model.keptCohorts(); c++) {
        result.cohortHeadcount(draw.index, c, strategy, t, with[at + Measured.CITY + c]);
      }
    }
  }
}

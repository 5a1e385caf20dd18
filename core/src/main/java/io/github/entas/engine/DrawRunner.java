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
  private final double[] effect;

  DrawRunner(Model model) {
    this.model = model;
    this.draw = new Draw(model);
    this.alone = new Neighbors(model, draw);
    this.neighbors = new Neighbors(model, draw);
    this.lanes = new LaneRunner(model, draw, alone);
    this.several = new SeveralPrograms(model);
    this.effect = new double[model.years() * Measured.values(model)];
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
    Households households = randomization.households(position);
    for (int s = 0; s < ofStrategy.size(); s++) {
      if (strategy(s, households)) {
        result.countCut(s);
      }
      for (int t = 0; t < model.years(); t++) {
        measures(s, t, result);
      }
    }
  }

  /** Works out the effect of a strategy; returns whether the cap has cut an uplift. */
  private boolean strategy(int strategy, Households households) {
    Arrays.fill(effect, 0);
    neighbors.begin(draw);
    List<LaneGains> own = ofStrategy.get(strategy);
    boolean cut = false;
    if (besideOfStrategy.get(strategy) == own) {
      for (LaneGains lane : own) {
        for (int i = 0; i < effect.length; i++) {
          effect[i] += lane.state().effect[i];
        }
      }
      cut = several.add(own, alone, draw, households, effect);
    } else {
      own = besideOfStrategy.get(strategy);
      for (LaneGains lane : own) {
        neighbors.spill(lane.state());
      }
      for (LaneGains lane : own) {
        lane.begin(draw, neighbors);
        lanes.beside(lane, neighbors, households, effect);
      }
      cut = several.add(own, neighbors, draw, households, effect);
      cut |= neighbors.cut();
    }
    for (LaneGains lane : own) {
      cut |= lane.cut();
    }
    return cut;
  }

  private void measures(int strategy, int t, BlockResult result) {
    int at = t * Measured.values(model);
    double headcount = effect[at];
    double gap = effect[at + 1];
    double severity = effect[at + 2];
    for (int c = 0; c < model.cohorts(); c++) {
      double[] baseline = draw.baseline[c][t];
      double weight = model.weight(c);
      double plain = baseline[0];
      if (neighbors.spillover(c, t) == 0) {
        headcount += weight * baseline[0];
        gap += weight * baseline[1];
        severity += weight * baseline[2];
      } else {
        double shift = draw.growth[c][t] + neighbors.capped(c, t);
        Poverty poverty = model.latent(c).poverty(model.povertyLine(c), shift);
        plain = poverty.headcount();
        headcount += weight * plain;
        gap += weight * poverty.povertyGap();
        severity += weight * poverty.severity();
      }
      if (c < model.keptCohorts()) {
        double with = plain + effect[at + Measured.CITY + c];
        result.cohortHeadcount(draw.index, c, strategy, t, with);
      }
    }
    result.measures(draw.index, strategy, t, headcount, gap, severity);
  }
}

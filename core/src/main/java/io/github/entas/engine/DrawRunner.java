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
  private final Columns columns;
  private final Draw draw;
  private final LaneRunner lanes;
  private final SeveralPrograms several;
  private final Neighbors alone;
  private final Neighbors neighbors;
  private final List<List<LaneGains>> ofStrategy = new ArrayList<>();
  private final List<List<LaneGains>> besideOfStrategy = new ArrayList<>();
  private final double[] effect;

  DrawRunner(Model model, Columns columns) {
    this.model = model;
    this.columns = columns;
    this.draw = new Draw(model);
    this.alone = new Neighbors(model, draw);
    this.neighbors = new Neighbors(model, draw);
    this.lanes = new LaneRunner(model, draw, alone);
    this.several = new SeveralPrograms(model);
    this.effect = new double[model.years() * Measured.values(model)];
    for (int s = 0; s < model.scenario().strategies().size(); s++) {
      List<LaneGains> own = new ArrayList<>();
      List<LaneGains> beside = new ArrayList<>();
      for (int p = 0; p < model.programs(); p++) {
        int lane = model.lanes().of(s, p);
        if (lane != Lanes.NONE) {
          own.add(lanes.gains(lane));
          beside.add(new LaneGains(model, lanes.state(lane), draw, neighbors));
        }
      }
      ofStrategy.add(own);
      besideOfStrategy.add(spills(s) ? beside : own);
    }
  }

  private boolean spills(int strategy) {
    for (int p = 0; p < model.programs(); p++) {
      if (model.lanes().of(strategy, p) != Lanes.NONE && model.program(p).spillover() != 0) {
        return true;
      }
    }
    return false;
  }

  /** The draw in hand. */
  Draw draw() {
    return draw;
  }

  /** Works out the lanes of the draw at a position. */
  void begin(int position, Randomization randomization) {
    randomization.draws().fill(position, draw);
    alone.begin(draw);
    lanes.run(randomization, position);
  }

  /** Simulates one strategy in the draw in hand; returns whether the cap has cut an uplift. */
  boolean run(int strategy, Households households) {
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
      cut |= lane.state().cut;
    }
    for (int t = 0; t < model.years(); t++) {
      measures(strategy, t);
    }
    items(strategy);
    return cut;
  }

  private void measures(int strategy, int t) {
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
        columns.cohortHeadcount(c, strategy, t)[draw.index] =
            plain + effect[at + Measured.CITY + c];
      }
    }
    columns.measure(Measure.HEADCOUNT, strategy, t)[draw.index] = headcount;
    columns.measure(Measure.POVERTY_GAP, strategy, t)[draw.index] = gap;
    columns.measure(Measure.SEVERITY, strategy, t)[draw.index] = severity;
  }

  private void items(int strategy) {
    for (int item = 0; item < model.items(); item++) {
      int lane = model.lanes().of(strategy, item);
      if (lane == Lanes.NONE) {
        continue;
      }
      for (int t = 1; t < model.years(); t++) {
        if (item >= model.programs()) {
          double money = model.money(strategy, item, t);
          columns.put(ItemColumn.SPENT, item, strategy, t, draw.index, money);
          continue;
        }
        for (ItemColumn column : ItemColumn.values()) {
          double value = lanes.state(lane).items.of(column)[t];
          columns.put(column, item, strategy, t, draw.index, value);
        }
      }
    }
  }
}

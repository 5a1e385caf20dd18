package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out every lane of every program in a draw: money, enrollment, who takes part, effects. The
 * property of one thread.
 */
final class LaneRunner {

  private final Model model;
  private final Draw draw;
  private final Neighbors alone;
  private final LaneMoney money;
  private final @Nullable LaneState[] states;
  private final @Nullable LaneGains[] gains;
  private final List<List<LaneState>> tabulated = new ArrayList<>();
  private final List<List<LaneGains>> tabulatedGains = new ArrayList<>();
  private final List<LaneState> events = new ArrayList<>();
  private final PartSample partSample;
  private final EventEffects eventEffects;
  private final TablePool tablePool;
  private final TableEffects tableEffects;
  private final BlockPool blockPool;
  private final double[][] poor;

  LaneRunner(Model model, Draw draw, Neighbors alone) {
    this.model = model;
    this.draw = draw;
    this.alone = alone;
    this.money = new LaneMoney(model);
    this.states = new LaneState[model.lanes().count()];
    this.gains = new LaneGains[states.length];
    for (int p = 0; p < model.programs(); p++) {
      List<LaneState> tables = new ArrayList<>();
      List<LaneGains> tableGains = new ArrayList<>();
      for (Lanes.Lane lane : model.lanes().of(p)) {
        LaneState state = new LaneState(model, lane);
        LaneGains own = new LaneGains(model, state, draw, alone);
        states[lane.number()] = state;
        gains[lane.number()] = own;
        if (state.plan == EnginePlan.TABLES) {
          tables.add(state);
          tableGains.add(own);
        } else {
          events.add(state);
        }
      }
      tabulated.add(tables);
      tabulatedGains.add(tableGains);
    }
    this.partSample = new PartSample(model);
    this.eventEffects = new EventEffects(model, draw, alone);
    this.tablePool = new TablePool(model);
    this.tableEffects = new TableEffects(model, draw, alone, tabulated);
    this.blockPool = new BlockPool(model, draw);
    this.poor = new double[model.programs()][model.years()];
  }

  LaneGains gains(int lane) {
    return Objects.requireNonNull(gains[lane]);
  }

  /** Works out all lanes in the draw at a position of its randomization. */
  void run(Randomization randomization, int position) {
    Households households = randomization.households(position);
    int part = model.blocks().part(position);
    tableEffects.begin(randomization.tables());
    tablePool.begin(randomization.tables());
    for (int p = 0; p < model.programs(); p++) {
      countPoor(p);
      boolean sampled = model.programs() > 1 && !tabulated.get(p).isEmpty();
      if (sampled) {
        partSample.begin(p, draw, households, part);
      }
      for (LaneState state : tabulated.get(p)) {
        begin(state);
        tablePool.begin(state);
        money.run(state, draw, tablePool);
        if (sampled) {
          partSample.run(state);
        }
      }
      if (tabulated.get(p).isEmpty()) {
        continue;
      }
      tableEffects.participants(p, tabulated.get(p));
      tabulated.get(p).forEach(this::shares);
      if (model.program(p).spillover() == 0) {
        tableEffects.run(p, tabulated.get(p), tabulatedGains.get(p));
      }
    }
    for (LaneState state : events) {
      begin(state);
      blockPool.begin(state, households, part);
      money.run(state, draw, blockPool);
      blockPool.end();
      eventEffects.run(gains(state.lane.number()), households);
      shares(state);
    }
  }

  private void begin(LaneState state) {
    int p = state.lane.item();
    state.clear();
    gains(state.lane.number()).begin(draw, alone);
    for (int t = 1; t < model.years(); t++) {
      state.takeUp[t] =
          model.applied(model.program(p).takeUp(), draw.takeUp[p], state.lane.strategy(), t, draw);
    }
  }

  /** Adds the effect of a lane on top of what spills over. */
  void beside(LaneGains lane, Neighbors neighbors, Households households, double[] effect) {
    if (lane.state().plan == EnginePlan.TABLES) {
      tableEffects.beside(lane, neighbors, effect);
    } else {
      eventEffects.beside(lane, neighbors, households, effect);
    }
  }

  /** Writes what every lane came to. */
  void write(BlockResult result) {
    for (int lane = 0; lane < states.length; lane++) {
      Lanes.Lane own = model.lanes().get(lane);
      LaneState state = states[lane];
      for (int t = 1; t < model.years(); t++) {
        if (state == null) {
          // An enabler's money is spent whole, by the city.
          double money = model.money(own.strategy(), own.item(), t);
          result.item(draw.index, ItemColumn.SPENT, lane, t, money);
        } else {
          state.items.write(result, draw.index, lane, t);
        }
      }
    }
  }

  /** Coverage of the poor and leakage. */
  private void shares(LaneState state) {
    for (int t = 1; t < model.years(); t++) {
      double on = state.on[t];
      double poorOn = state.poorOn[t];
      state.items.coverage[t] = poorOn > 0 ? poorOn / poor[state.lane.item()][t] : 0;
      state.items.leakage[t] = on > 0 ? 1 - poorOn / on : Double.NaN;
    }
  }

  /** Persons in a program's cohorts who are poor without any program. */
  private void countPoor(int p) {
    for (int t = 1; t < model.years(); t++) {
      double persons = 0;
      for (int c = 0; c < model.cohorts(); c++) {
        if (model.program(p).cohorts()[c]) {
          persons += model.persons() * model.weight(c) * draw.baseline[c][t][0];
        }
      }
      poor[p][t] = persons;
    }
  }
}

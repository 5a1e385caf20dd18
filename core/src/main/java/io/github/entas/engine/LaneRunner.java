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
  private final LaneItems[] items;
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
    this.money = new LaneMoney(model, draw);
    this.gains = new LaneGains[model.lanes().count()];
    this.items = new LaneItems[gains.length];
    for (int p = 0; p < model.programs(); p++) {
      tabulated.add(new ArrayList<>());
      tabulatedGains.add(new ArrayList<>());
      model.lanes().of(p).forEach(lane -> add(new LaneState(model, lane)));
    }
    for (int item = model.programs(); item < model.items(); item++) {
      model.lanes().of(item).forEach(lane -> items[lane.number()] = ofEnabler(lane));
    }
    this.partSample = new PartSample(model);
    this.eventEffects = new EventEffects(model, draw, alone);
    this.tablePool = new TablePool(model);
    this.tableEffects = new TableEffects(model, draw, alone, tabulated);
    this.blockPool = new BlockPool(model, draw);
    this.poor = new double[model.programs()][model.years()];
  }

  private void add(LaneState state) {
    int number = state.lane.number();
    LaneGains own = new LaneGains(model, state, draw, alone);
    gains[number] = own;
    items[number] = state.items;
    if (state.plan == EnginePlan.TABLES) {
      tabulated.get(state.lane.item()).add(state);
      tabulatedGains.get(state.lane.item()).add(own);
    } else {
      events.add(state);
    }
  }

  /** An enabler's money is spent whole, by the city, in every draw. */
  private LaneItems ofEnabler(Lanes.Lane lane) {
    LaneItems spent = new LaneItems(model.years());
    for (int t = 1; t < model.years(); t++) {
      spent.set(ItemColumn.SPENT, t, model.money(lane.strategy(), lane.item(), t));
    }
    return spent;
  }

  /** Bytes of what one thread needs for all lanes, about. */
  static long bytes(Model model) {
    long all = (long) model.cohorts() * model.householdsPerCohort();
    long bytes = KnownPoverty.bytes(model.years(), all);
    for (int p = 0; p < model.programs(); p++) {
      for (Lanes.Lane lane : model.lanes().of(p)) {
        bytes += LaneState.bytes(model, lane);
      }
      bytes += KnownPoverty.bytes(model.years(), all);
    }
    return bytes;
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
      if (!tabulated.get(p).isEmpty()) {
        tabulated(p, tabulated.get(p), households, part);
      }
    }
    for (int i = 0; i < events.size(); i++) {
      event(events.get(i), households, part);
    }
  }

  /** Works out the lanes of a program that go by tables. */
  private void tabulated(int p, List<LaneState> lanes, Households households, int part) {
    boolean sampled = model.programs() > 1;
    if (sampled) {
      partSample.begin(p, draw, households, part);
    }
    for (int i = 0; i < lanes.size(); i++) {
      LaneState state = lanes.get(i);
      begin(state);
      tablePool.begin(state);
      money.run(state, tablePool);
      if (sampled) {
        partSample.run(state);
      }
    }
    tableEffects.participants(p, lanes);
    for (int i = 0; i < lanes.size(); i++) {
      shares(lanes.get(i));
    }
    if (model.program(p).spillover() == 0) {
      tableEffects.run(p, tabulatedGains.get(p));
    }
  }

  /** Works out a lane that goes by events. */
  private void event(LaneState state, Households households, int part) {
    begin(state);
    blockPool.begin(state, households, part);
    money.run(state, blockPool);
    blockPool.end();
    eventEffects.run(gains(state.lane.number()), households);
    shares(state);
  }

  private void begin(LaneState state) {
    int p = state.lane.item();
    List<LeverIndex.Placed> levers = model.program(p).takeUp();
    state.clear();
    gains(state.lane.number()).begin(draw, alone);
    for (int t = 1; t < model.years(); t++) {
      state.takeUp[t] = model.applied(levers, draw.takeUp[p], state.lane.strategy(), t, draw);
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
    for (int lane = 0; lane < items.length; lane++) {
      result.items(draw.index, lane, items[lane]);
    }
  }

  /** Coverage of the poor and leakage. */
  private void shares(LaneState state) {
    for (int t = 1; t < model.years(); t++) {
      double on = state.on[t];
      double poorOn = state.poorOn[t];
      double coverage = poorOn > 0 ? poorOn / poor[state.lane.item()][t] : 0;
      state.items.set(ItemColumn.COVERAGE, t, coverage);
      state.items.set(ItemColumn.LEAKAGE, t, on > 0 ? 1 - poorOn / on : Double.NaN);
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

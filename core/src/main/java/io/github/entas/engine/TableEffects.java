package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the lanes of a program that is worked out from tables do to poverty: groups enrolled times
 * what happens to each of them. The property of one thread.
 *
 * <p>What happens is worked out once for all lanes, as a polynomial in their uplift ({@link
 * Response}); a lane has a row of its own where something spills over or its transfers are not paid
 * in full.
 */
final class TableEffects {

  private final Model model;
  private final Draw draw;
  private final Neighbors alone;
  private final GroupRow groupRow;
  private final Response response;
  private final List<LaneSums> sums = new ArrayList<>();
  private final double[][][] base;
  private final double[] with;
  private final double[] unmoved;
  private final double[] without;
  private @Nullable PovertyTables current;

  TableEffects(Model model, Draw draw, Neighbors alone, List<List<LaneState>> lanes) {
    int places = model.mostGroups() * Measured.values(model);
    this.model = model;
    this.draw = draw;
    this.alone = alone;
    this.groupRow = new GroupRow(model, draw);
    this.response = new Response(model, groupRow);
    for (int p = 0; p < lanes.size(); p++) {
      sums.add(new LaneSums(model, p, lanes.get(p).size()));
    }
    this.base = new double[model.programs()][model.years()][];
    for (int p = 0; p < base.length; p++) {
      for (int t = 1; t < model.years() && !lanes.get(p).isEmpty(); t++) {
        base[p][t] = new double[places];
      }
    }
    this.with = new double[places];
    this.unmoved = new double[places];
    this.without = new double[places];
  }

  /** Begins a draw. */
  void begin(PovertyTables tables) {
    current = tables;
  }

  private PovertyTables tables() {
    return Objects.requireNonNull(current);
  }

  /** Works out the groups of a program without it, and who of them its lanes enroll. */
  void participants(int p, List<LaneState> lanes) {
    for (int t = 1; t < model.years(); t++) {
      groupRow.fill(tables(), model.program(p), t, 0, 0, alone, base[p][t]);
    }
    lanes.forEach(this::participants);
  }

  /** Who is on the program and poor without it: expected persons. */
  private void participants(LaneState state) {
    ProgramModel program = model.program(state.lane.item());
    Groups groups = tables().groups(program.number());
    for (int k = 1; k < model.years(); k++) {
      if (state.probability[k] == 0) {
        continue;
      }
      int start = Groups.start(program.epochs()[k]);
      double[] shares = state.groupShare[k];
      double persons = 0;
      for (int b = 0; b < shares.length; b++) {
        persons += shares[b] * groups.persons(start + b);
      }
      for (int t = k; t < model.years() && program.isOn(k, t); t++) {
        double[] poorOfGroup = base[program.number()][t];
        double poor = 0;
        for (int b = 0; b < shares.length; b++) {
          poor += shares[b] * poorOfGroup[start + b];
        }
        state.on[t] += persons;
        state.poorOn[t] += model.persons() * poor;
      }
    }
  }

  /** Adds the effects of the lanes of a program; nothing spills over. */
  void run(int p, List<LaneState> lanes, List<LaneGains> gains) {
    ProgramModel program = model.program(p);
    sums.get(p).begin(lanes);
    for (int t = 1; t < model.years(); t++) {
      double transfer = program.transfer(draw, t);
      int firstOn = transfer == 0 ? t + 1 : program.firstOn(t);
      if (firstOn > 1) {
        year(program, t, 1, Math.min(t, firstOn - 1), 0, lanes, gains);
      }
      if (firstOn <= t) {
        year(program, t, firstOn, t, transfer, lanes, gains);
      }
    }
  }

  /** One year of those enrolled in the years from k to {@code last}. */
  private void year(
      ProgramModel program,
      int t,
      int first,
      int last,
      double transfer,
      List<LaneState> lanes,
      List<LaneGains> gains) {
    int p = program.number();
    double most = program.mostUplift(draw) / program.responderShare();
    double low = 0;
    double high = 0;
    for (int k = first; k <= last; k++) {
      low = Math.min(low, most * program.profile()[t - k]);
      high = Math.max(high, most * program.profile()[t - k]);
    }
    if (low == 0 && high == 0 && transfer == 0) {
      return;
    }
    double cap = model.scenario().upliftCap();
    high = Math.min(high, cap);
    boolean good = response.build(tables(), program, t, low, high, transfer, alone, base[p][t]);
    for (int k = first; k <= last; k++) {
      if (good) {
        together(program, k, t, cap, transfer > 0, lanes, gains);
      } else {
        for (LaneGains lane : gains) {
          direct(lane, k, t, alone, lane.state().effect);
        }
      }
    }
  }

  private void together(
      ProgramModel program,
      int k,
      int t,
      double cap,
      boolean paid,
      List<LaneState> lanes,
      List<LaneGains> gains) {
    LaneSums side = sums.get(program.number());
    for (int q = 0; q < lanes.size(); q++) {
      double own = gains.get(q).own(k, t);
      gains.get(q).meetCap(k, t);
      side.place(q, response.place(Math.min(own, cap)));
    }
    int groups = Groups.start(program.epochs()[t] + 1);
    int start = Groups.start(program.epochs()[k]);
    for (int value = 0; value < Measured.values(model); value++) {
      side.add(response, k, value * groups + start, t * Measured.values(model) + value);
    }
    for (int q = 0; q < lanes.size() && paid && k < t; q++) {
      if (lanes.get(q).paidShare[t] < 1) {
        underpaid(gains.get(q), k, t, cap);
      }
    }
  }

  /** Puts what a transfer not paid in full does in the place of what a full one would. */
  private void underpaid(LaneGains lane, int k, int t, double cap) {
    LaneState state = lane.state();
    ProgramModel program = model.program(state.lane.item());
    int values = Measured.values(model);
    int groups = Groups.start(program.epochs()[t] + 1);
    int start = Groups.start(program.epochs()[k]);
    double place = response.place(Math.min(lane.own(k, t), cap));
    for (int value = 0; value < values; value++) {
      for (int b = 0; b < state.groupShare[k].length; b++) {
        double full = 0;
        for (int power = response.count() - 1; power >= 0; power--) {
          full = full * place + response.coefficients(power)[value * groups + start + b];
        }
        state.effect[t * values + value] -= state.groupShare[k][b] * full;
      }
    }
    direct(lane, k, t, alone, state.effect);
  }

  /** Adds the effect of a lane on top of what spills over. */
  void beside(LaneGains gains, Neighbors neighbors, double[] effect) {
    for (int k = 1; k < model.years(); k++) {
      for (int t = k; t < model.years() && gains.state().probability[k] > 0; t++) {
        direct(gains, k, t, neighbors, effect);
      }
    }
  }

  /** Adds what a lane does in year t to those enrolled in year k, by a row of its own. */
  private void direct(LaneGains gains, int k, int t, Neighbors neighbors, double[] effect) {
    if (!gains.changes(k, t)) {
      return;
    }
    LaneState state = gains.state();
    ProgramModel program = model.program(state.lane.item());
    double own = gains.own(k, t);
    double paid = k == t ? 1 : state.paidShare[t];
    double transfer = program.isOn(k, t) ? paid * program.transfer(draw, t) : 0;
    double responders = gains.responders(k, t);
    groupRow.fill(tables(), program, t, own, transfer, neighbors, with);
    groupRow.fill(tables(), program, t, 0, transfer, neighbors, unmoved);
    groupRow.fill(tables(), program, t, 0, 0, neighbors, without);
    gains.meetCap(k, t);
    int values = Measured.values(model);
    int groups = Groups.start(program.epochs()[t] + 1);
    int start = Groups.start(program.epochs()[k]);
    double[] shares = state.groupShare[k];
    for (int value = 0; value < values; value++) {
      double sum = 0;
      for (int b = 0; b < shares.length; b++) {
        int at = value * groups + start + b;
        sum += shares[b] * (responders * with[at] + (1 - responders) * unmoved[at] - without[at]);
      }
      effect[t * values + value] += sum;
    }
  }
}

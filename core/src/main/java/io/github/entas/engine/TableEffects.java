package io.github.entas.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the lanes of a program that is worked out from tables do to poverty: groups enrolled times
 * what happens to each of them. The property of one thread.
 *
 * <p>Each lane leaves another line to those who respond ({@link LaneLines}). In a panel of a table
 * the poverty of a group is a polynomial in the line, which is worked out for all lanes side by
 * side ({@link LaneSums}). Where something spills over or transfers are not paid in full, a lane
 * has rows of its own ({@link GroupRow}).
 */
final class TableEffects {

  private final Model model;
  private final Draw draw;
  private final Neighbors alone;
  private final GroupRow groupRow;
  private final List<LaneSums> sums = new ArrayList<>();
  private final List<LaneLines> lines = new ArrayList<>();
  private final double[][][] base;
  private final double[] with;
  private final double[] unmoved;
  private final double[] without;
  private final double[] paid;
  private final double[] rest;
  private @Nullable PovertyTables current;

  TableEffects(Model model, Draw draw, Neighbors alone, List<List<LaneState>> lanes) {
    int places = model.mostGroups() * Measured.values(model);
    this.model = model;
    this.draw = draw;
    this.alone = alone;
    this.groupRow = new GroupRow(model, draw);
    for (int p = 0; p < lanes.size(); p++) {
      sums.add(new LaneSums(model, p, lanes.get(p).size()));
      lines.add(new LaneLines(lanes.get(p).size()));
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
    this.paid = new double[places];
    this.rest = new double[places];
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
    ProgramModel program = model.program(p);
    for (int t = 1; t < model.years(); t++) {
      groupRow.fill(tables(), program, t, 0, program.groups(t), 0, 0, alone, base[p][t]);
    }
    LaneSums side = sums.get(p);
    side.begin(lanes);
    for (int k = 1; k < model.years(); k++) {
      persons(program, k, lanes);
      for (int t = k; t < model.years() && program.isOn(k, t); t++) {
        poorPersons(program, k, t, lanes);
      }
    }
  }

  /** Adds those enrolled in a year to the persons on the program. */
  private void persons(ProgramModel program, int k, List<LaneState> lanes) {
    LaneSums side = sums.get(program.number());
    double[] ofGroup = tables().groups(program.number()).persons();
    double[] persons = side.sum(ofGroup, Groups.start(program.epochs()[k]), k);
    for (int q = 0; q < lanes.size(); q++) {
      double[] on = lanes.get(side.lane(k, q)).on;
      for (int t = k; t < model.years() && program.isOn(k, t); t++) {
        on[t] += persons[q];
      }
    }
  }

  /** Adds those of them who are poor without the program. */
  private void poorPersons(ProgramModel program, int k, int t, List<LaneState> lanes) {
    LaneSums side = sums.get(program.number());
    int start = Groups.start(program.epochs()[k]);
    double[] poor = side.sum(base[program.number()][t], start, k);
    for (int q = 0; q < lanes.size(); q++) {
      lanes.get(side.lane(k, q)).poorOn[t] += model.persons() * poor[q];
    }
  }

  /**
   * Adds the effects of the lanes of a program; nothing spills over: q·f(u, B) + (1−q)·f(0, B) −
   * f(0, 0), f the poverty of the groups.
   */
  void run(int p, List<LaneGains> gains) {
    ProgramModel program = model.program(p);
    LaneSums side = sums.get(p);
    for (int t = 1; t < model.years(); t++) {
      double transfer = program.transfer(draw, t);
      side.beginYear();
      if (transfer > 0) {
        groupRow.fill(tables(), program, t, 0, program.groups(t), 0, transfer, alone, paid);
      }
      for (int k = 1; k <= t; k++) {
        boolean isMoved = draw.uplift[p] * program.profile()[t - k] != 0;
        boolean isPaid = transfer > 0 && program.isOn(k, t);
        if (isMoved || isPaid) {
          unmoved(program, k, t, isMoved, isPaid);
          if (isMoved) {
            moved(program, k, t, isPaid ? transfer : 0, gains);
          }
          if (isPaid && k < t) {
            underpaid(side, k, t, gains);
          }
          side.endTotals(k);
        }
      }
      for (int lane = 0; lane < gains.size(); lane++) {
        side.addEffects(lane, gains.get(lane).state().effect, t);
      }
    }
  }

  /** Begins with who is not moved: (1−q)·f(0, B) − f(0, 0). */
  private void unmoved(ProgramModel program, int k, int t, boolean isMoved, boolean isPaid) {
    int groups = program.groups(t);
    int from = Groups.start(program.epochs()[k]);
    int to = Groups.start(program.epochs()[k] + 1);
    double[] none = base[program.number()][t];
    double[] still = isPaid ? paid : none;
    double share = isMoved ? 1 - program.responderShare() : 1;
    for (int value = 0; value < Measured.values(model); value++) {
      for (int i = value * groups + from; i < value * groups + to; i++) {
        rest[i] = share * still[i] - none[i];
      }
    }
    sums.get(program.number()).beginTotals(rest, groups, k);
  }

  /** Adds who responds: q·f(u, B). */
  private void moved(ProgramModel program, int k, int t, double transfer, List<LaneGains> gains) {
    LaneSums side = sums.get(program.number());
    LaneLines line = lines.get(program.number());
    double cap = model.scenario().upliftCap();
    double share = program.profile()[t - k];
    for (int q = 0; q < gains.size(); q++) {
      double own = side.uplift(k, q) * share / program.responderShare();
      if (own > cap) {
        gains.get(side.lane(k, q)).meetCap(k, t);
      }
      line.uplift(q, Math.min(own, cap));
    }
    for (PovertyTables.OfClass ofClass : tables().of(program.number(), t)) {
      int c = ofClass.cohorts()[0];
      line.begin(
          ofClass.table(),
          draw.growth[c][t],
          draw.growthFactor[c][t],
          model.poverty(c).floor(),
          1 - transfer / model.povertyLine(c));
      for (int from = 0; from < gains.size(); ) {
        int to = line.endOfRun(from);
        if (line.panel(from) != PovertyTable.NOBODY) {
          double[][] coefficients = ofClass.table().coefficients(line.panel(from));
          double responders = program.responderShare();
          side.add(ofClass, coefficients, program.groups(t), k, line, from, to, responders);
        }
        from = to;
      }
    }
  }

  /** Works out by themselves the lanes whose transfers fall short of those enrolled before. */
  private void underpaid(LaneSums side, int k, int t, List<LaneGains> gains) {
    for (int q = 0; q < gains.size(); q++) {
      LaneGains lane = gains.get(side.lane(k, q));
      if (lane.state().paidShare[t] < 1) {
        side.drop(q);
        direct(lane, k, t, alone, lane.state().effect);
      }
    }
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
    int from = Groups.start(program.epochs()[k]);
    int to = Groups.start(program.epochs()[k] + 1);
    double own = gains.own(k, t);
    double paid = k == t ? 1 : state.paidShare[t];
    double transfer = program.isOn(k, t) ? paid * program.transfer(draw, t) : 0;
    double responders = gains.responders(k, t);
    groupRow.fill(tables(), program, t, from, to, own, transfer, neighbors, with);
    groupRow.fill(tables(), program, t, from, to, 0, transfer, neighbors, unmoved);
    groupRow.fill(tables(), program, t, from, to, 0, 0, neighbors, without);
    gains.meetCap(k, t);
    int values = Measured.values(model);
    double[] shares = state.groupShare[k];
    for (int value = 0; value < values; value++) {
      int start = value * program.groups(t) + from;
      double sum = 0;
      for (int b = 0; b < shares.length; b++) {
        int at = start + b;
        sum += shares[b] * (responders * with[at] + (1 - responders) * unmoved[at] - without[at]);
      }
      effect[t * values + value] += sum;
    }
  }
}

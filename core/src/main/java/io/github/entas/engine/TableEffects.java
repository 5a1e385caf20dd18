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
  private final double[] fulls;
  private @Nullable PovertyTables current;

  TableEffects(Model model, Draw draw, Neighbors alone, List<List<LaneState>> lanes) {
    int places = model.mostGroups() * Measured.values(model);
    this.model = model;
    this.draw = draw;
    this.alone = alone;
    this.groupRow = new GroupRow(model, draw);
    this.response = new Response(model, draw, groupRow);
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
    this.fulls = new double[model.years()];
  }

  /** Begins a draw. */
  void begin(PovertyTables tables) {
    current = tables;
    response.begin(tables, alone);
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
    double[] persons = side.sum(ofGroup, Groups.start(program.epochs()[k]), k, 0, lanes.size());
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
    double[] poor = side.sum(base[program.number()][t], start, k, 0, lanes.size());
    for (int q = 0; q < lanes.size(); q++) {
      lanes.get(side.lane(k, q)).poorOn[t] += model.persons() * poor[q];
    }
  }

  /** Adds the effects of the lanes of a program; nothing spills over. */
  void run(int p, List<LaneState> lanes, List<LaneGains> gains) {
    ProgramModel program = model.program(p);
    for (int t = 1; t < model.years(); t++) {
      double transfer = program.transfer(draw, t);
      int firstOn = transfer == 0 ? t + 1 : program.firstOn(t);
      if (firstOn > 1) {
        gainsAndLosses(program, t, 1, Math.min(t, firstOn - 1), 0, gains);
      }
      if (firstOn <= t) {
        gainsAndLosses(program, t, firstOn, t, transfer, gains);
      }
    }
  }

  /** One year of those enrolled from {@code first} to {@code last}: who gains, and who loses. */
  private void gainsAndLosses(
      ProgramModel program, int t, int first, int last, double transfer, List<LaneGains> gains) {
    double most = program.mostUplift(draw) / program.responderShare();
    double low = 0;
    double high = 0;
    for (int k = first; k <= last; k++) {
      double full = most * program.profile()[t - k];
      low = Math.min(low, full);
      high = Math.max(high, full);
      fulls[k] = full;
    }
    if (high > 0 || transfer != 0) {
      year(program, t, first, last, high, transfer, gains);
    }
    if (low < 0) {
      year(program, t, first, last, low, transfer, gains);
    }
  }

  /** Those whose uplift has the sign of the full one, piece by piece. */
  private void year(
      ProgramModel program,
      int t,
      int first,
      int last,
      double full,
      double transfer,
      List<LaneGains> gains) {
    int from = Groups.start(program.epochs()[first]);
    response.set(program, t, from, program.groups(last), full, transfer, base[program.number()][t]);
    LaneSums side = sums.get(program.number());
    side.beginPieces();
    for (int piece = 0; piece < response.pieces(); piece++) {
      boolean any = false;
      for (int k = first; k <= last; k++) {
        any |= full < 0 == fulls[k] < 0 && nextPiece(side, k, t, piece, gains);
      }
      if (any) {
        boolean good = response.build(piece);
        for (int k = first; k <= last; k++) {
          enrolledIn(side, k, t, good, transfer, gains);
        }
      }
    }
  }

  /** Takes the lanes whose uplift lies in a piece; those before lie in pieces before. */
  private boolean nextPiece(LaneSums side, int k, int t, int piece, List<LaneGains> gains) {
    int to = side.to(k);
    while (to < gains.size()
        && response.piece(capped(gains.get(side.lane(k, to)), k, t)) <= piece) {
      to++;
    }
    side.next(k, to);
    return side.from(k) < to;
  }

  private double capped(LaneGains lane, int k, int t) {
    return Math.min(model.scenario().upliftCap(), lane.own(k, t));
  }

  /** The effects of those enrolled in year k whose lanes are in the piece last worked out. */
  private void enrolledIn(
      LaneSums side, int k, int t, boolean good, double transfer, List<LaneGains> gains) {
    if (good) {
      for (int q = side.from(k); q < side.to(k); q++) {
        side.place(q, response.place(capped(gains.get(side.lane(k, q)), k, t)));
      }
      side.add(response, k);
    }
    for (int q = side.from(k); q < side.to(k); q++) {
      LaneGains lane = gains.get(side.lane(k, q));
      LaneState state = lane.state();
      boolean isPaid = transfer == 0 || k == t || state.paidShare[t] == 1;
      if (good && isPaid) {
        lane.meetCap(k, t);
        take(side, q, t, state.effect);
      } else {
        direct(lane, k, t, alone, state.effect);
      }
    }
  }

  private void take(LaneSums side, int q, int t, double[] effect) {
    int values = Measured.values(model);
    for (int value = 0; value < values; value++) {
      effect[t * values + value] += side.total(value, q);
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

package io.github.entas.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the lanes of a program that is worked out from tables do to poverty: groups enrolled times
 * what happens to each of them. The property of one thread.
 *
 * <p>Where many lanes share a program, the rows of a year of enrollment are worked out for a few
 * uplifts only and interpolated for each lane; otherwise each lane has rows of its own.
 */
final class TableEffects {

  private static final int MEASURES = PovertyKernel.MEASURES;

  private final Model model;
  private final EffectRow row;
  private final LaneSums sums;
  private final double[][][] base;
  private final double[][] cityBase;
  private final double[] shifted;
  private final Draw draw;
  private @Nullable PovertyTables current;

  TableEffects(Model model, Draw draw) {
    int places = model.layout().groups() * MEASURES;
    this.model = model;
    this.row = new EffectRow(model);
    this.sums = new LaneSums(model);
    this.base = new double[model.cohorts()][model.years()][places];
    this.cityBase = new double[model.years()][places];
    this.shifted = new double[places];
    this.draw = draw;
  }

  /** Begins a draw: what no lane changes. */
  void begin(PovertyTables tables) {
    current = tables;
    for (int t = 1; t < cityBase.length; t++) {
      int groups = model.layout().groups(t);
      Arrays.fill(cityBase[t], 0, groups * MEASURES, 0);
      for (int c = 0; c < base.length && groups > 0; c++) {
        if (model.isSmooth(c)) {
          tables.table(c, t).evaluate(draw.growth[c][t], 0, groups, base[c][t]);
          add(groups, model.weight(c), base[c][t], cityBase[t]);
        }
      }
    }
  }

  private PovertyTables tables() {
    return Objects.requireNonNull(current);
  }

  private static void add(int groups, double weight, double[] values, double[] sums) {
    for (int i = 0; i < groups * MEASURES; i++) {
      sums[i] += weight * values[i];
    }
  }

  /** Who is on the program and poor without it: expected persons. */
  void participants(LaneState state) {
    ProgramModel program = model.program(state.lane.item());
    double everybody = model.persons();
    for (int k = 1; k < model.years(); k++) {
      if (state.probability[k] == 0) {
        continue;
      }
      int start = model.layout().slice(program.number(), k).start();
      double[] shares = state.groupShare[k];
      double persons = 0;
      for (int b = 0; b < shares.length; b++) {
        persons += shares[b] * tables().groups().persons(start + b);
      }
      for (int t = k; t < model.years() && program.isOn(k, t); t++) {
        double poor = 0;
        for (int b = 0; b < shares.length; b++) {
          poor += shares[b] * cityBase[t][(start + b) * MEASURES];
        }
        state.on[t] += persons;
        state.poorOn[t] += everybody * poor;
      }
    }
  }

  /** Fills the effects of the lanes of a program; nothing spills over. */
  void run(int p, List<LaneState> lanes, List<LaneGains> gains) {
    for (int k = 1; k < model.years(); k++) {
      sums.begin(lanes, p, k);
      if (sums.count() > 1 && shared(model.program(p), k, lanes)) {
        for (int t = k; t < model.years(); t++) {
          interpolated(model.program(p), k, t, lanes);
        }
      } else {
        for (int q = 0; q < sums.count(); q++) {
          LaneGains own = gains.get(sums.lane(q));
          direct(own, k, null, own.state().effect);
        }
      }
    }
  }

  /** Adds the effect of a lane on top of what spills over. */
  void beside(LaneGains gains, Neighbors neighbors, double[] effect) {
    for (int k = 1; k < model.years(); k++) {
      if (gains.state().probability[k] > 0) {
        direct(gains, k, neighbors, effect);
      }
    }
  }

  /** Whether all lanes can share rows: no kink at the cap, transfers paid in full, nodes enough. */
  private boolean shared(ProgramModel program, int k, List<LaneState> lanes) {
    double steepest = 0;
    for (int t = k; t < model.years(); t++) {
      steepest = Math.max(steepest, Math.abs(program.profile()[t - k]));
      for (int q = 0; q < sums.count() && t > k && program.isOn(k, t); q++) {
        if (program.paysTransfer() && lanes.get(sums.lane(q)).paidShare[t] < 1) {
          return false;
        }
      }
    }
    double perUplift = steepest / program.responderShare();
    double largest = sums.largestUplift() * perUplift;
    return largest <= model.scenario().upliftCap()
        && sums.choose(perUplift, scale(program, k, largest));
  }

  /** The smallest scale of a cohort at its largest shift. */
  private double scale(ProgramModel program, int k, double largest) {
    double scale = Double.POSITIVE_INFINITY;
    for (int c = 0; c < base.length; c++) {
      for (int t = k; t < model.years() && program.cohorts()[c]; t++) {
        double shift = draw.growth[c][t] + largest;
        scale = Math.min(scale, model.kernel(c).scale(shift));
      }
    }
    return scale;
  }

  private void interpolated(ProgramModel program, int k, int t, List<LaneState> lanes) {
    UpliftNodes nodes = sums.nodes();
    sums.clear();
    for (int n = 0; n < nodes.count(); n++) {
      double own = nodes.uplift(n) * program.profile()[t - k] / program.responderShare();
      row(program, k, t, own, 1, null);
      sums.add(n, row);
    }
    sums.store(lanes, t);
  }

  private void direct(LaneGains gains, int k, @Nullable Neighbors neighbors, double[] effect) {
    LaneState state = gains.state();
    ProgramModel program = model.program(state.lane.item());
    double[] shares = state.groupShare[k];
    int start = model.layout().slice(program.number(), k).start();
    for (int t = k; t < model.years(); t++) {
      if (gains.changes(k, t)) {
        double own = gains.own(k, t);
        row(program, k, t, own, k == t ? 1 : state.paidShare[t], neighbors);
        state.cut |= own > model.scenario().upliftCap();
        row.addTo(effect, t * Measured.values(model), start, shares);
      }
    }
  }

  /** What the program does in year t to each group enrolled in year k. */
  private void row(
      ProgramModel program, int k, int t, double own, double paid, @Nullable Neighbors neighbors) {
    GroupLayout.Slice slice = model.layout().slice(program.number(), k);
    int from = slice.start();
    int to = from + slice.size();
    double cap = model.scenario().upliftCap();
    double money = program.isOn(k, t) ? paid * program.transfer(draw, t) : 0;
    double responders = own == 0 ? 1 : program.responderShare();
    row.clear(from, to);
    for (int c = 0; c < base.length; c++) {
      if (!program.cohorts()[c]) {
        continue;
      }
      PovertyTable table = tables().table(c, t);
      double spillover = neighbors == null ? 0 : neighbors.spillover(c, t);
      double plain = draw.growth[c][t] + Math.min(cap, spillover);
      double[] without = base[c][t];
      if (spillover != 0) {
        table.evaluate(plain, from, to, shifted);
        without = shifted;
      }
      double uplifted = draw.growth[c][t] + Math.min(cap, spillover + own);
      double transfer = money / model.povertyLine(c);
      row.add(c, table, from, to, plain, without, uplifted, responders, transfer);
    }
  }
}

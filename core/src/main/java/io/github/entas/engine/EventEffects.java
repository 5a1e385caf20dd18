package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a lane that is worked out from events does to poverty: the household mean of (with the
 * program − without it) over the households enrolled in the draw's block, the transitory shock and
 * the response integrated. The property of one thread.
 *
 * <p>The households of a cohort enrolled in the same year share every shift: they are a group, and
 * summed together. A spillover moves whole cohorts, so participants are compared with their
 * neighbors.
 */
final class EventEffects {

  private final Model model;
  private final Draw draw;
  private final Neighbors alone;
  private final KnownPoverty plain;
  private final @Nullable KnownPoverty[] paid;
  private final double[] without = new double[Measured.CITY];
  private final double[] change = new double[Measured.CITY];
  private @Nullable LaneGains lane;
  private @Nullable Households block;
  private Neighbors neighbors;

  private int k;
  private int cohort;
  private int from;
  private int to;

  EventEffects(Model model, Draw draw, Neighbors alone) {
    this.model = model;
    this.draw = draw;
    this.alone = alone;
    this.neighbors = alone;
    this.plain = new KnownPoverty(model);
    this.paid = new KnownPoverty[model.programs()];
  }

  /**
   * Works out who is on the program and poor without it and, where nothing spills over from it,
   * adds what it does to the effect of the lane.
   */
  void run(LaneGains gains, Households households) {
    LaneState state = gains.state();
    ProgramModel program = model.program(state.lane.item());
    begin(gains, alone, households);
    while (nextGroup()) {
      for (int t = k; t < model.years(); t++) {
        boolean on = program.isOn(k, t);
        boolean changes = program.spillover() == 0 && gains.changes(k, t);
        if (on || changes) {
          without(t);
        }
        if (on) {
          double persons = program.personsPerRepresentative()[cohort];
          state.on[t] += persons * (to - from);
          state.poorOn[t] += persons * without[0];
        }
        if (changes) {
          change(t, state.effect);
        }
      }
    }
  }

  /**
   * Adds the effect of a lane on top of what spills over.
   *
   * @param effect by year and then as in {@link Measured}
   */
  void beside(LaneGains gains, Neighbors spilling, Households households, double[] effect) {
    begin(gains, spilling, households);
    while (nextGroup()) {
      for (int t = k; t < model.years(); t++) {
        if (gains.changes(k, t)) {
          without(t);
          change(t, effect);
        }
      }
    }
  }

  private LaneGains gains() {
    return Objects.requireNonNull(lane);
  }

  private Households households() {
    return Objects.requireNonNull(block);
  }

  private void begin(LaneGains gains, Neighbors beside, Households households) {
    lane = gains;
    neighbors = beside;
    block = households;
    k = 1;
    to = gains.state().start[1];
  }

  /** Moves on to the next cohort or year in which somebody is enrolled; false at the end. */
  private boolean nextGroup() {
    LaneState state = gains().state();
    from = to;
    while (k < model.years() && from == state.start[k + 1]) {
      k++;
    }
    if (k == model.years()) {
      return false;
    }
    int size = model.householdsPerCohort();
    cohort = state.enrolled.ids[from] / size;
    to = state.enrolled.end(from, state.start[k + 1], (cohort + 1) * size);
    return true;
  }

  /** Sums up the poverty of the group in a year as if it were not in the program. */
  private void without(int t) {
    Arrays.fill(without, 0);
    double logLine = neighbors.logLine(cohort, t);
    double ratio = neighbors.ratio(cohort, t);
    if (neighbors.spillover(cohort, t) == 0) {
      plain.set(draw, t, cohort, logLine, ratio);
      add(plain, t, without);
    } else {
      add(t, logLine, ratio, 1, without);
    }
  }

  /** Adds what the program changes for the group in a year, after {@link #without}. */
  private void change(int t, double[] effect) {
    LaneGains gains = gains();
    double responders = gains.responders(k, t);
    double transfer = gains.transfer(k, t, cohort);
    Arrays.fill(change, 0);
    double compared = responders;
    if (isPaidInFull(t)) {
      paidInFull(t, transfer);
    } else {
      with(t, gains.capped(k, t, cohort), transfer, responders);
      if (responders < 1 && transfer > 0) {
        with(t, neighbors.capped(cohort, t), transfer, 1 - responders);
        compared = 1;
      }
    }
    double perCohort = 1.0 / model.householdsPerCohort();
    double p0 = perCohort * (change[0] - compared * without[0]);
    double p1 = perCohort * (change[1] - compared * without[1]);
    double p2 = perCohort * (change[2] - compared * without[2]);
    Measured.add(model, cohort, t * Measured.values(model), p0, p1, p2, effect);
  }

  /** Whether a transfer in full is all that the group gets, the same under every lane. */
  private boolean isPaidInFull(int t) {
    boolean full = k == t || gains().state().paidShare[t] == 1;
    return full && gains().own(k, t) == 0 && neighbors.spillover(cohort, t) == 0;
  }

  private void paidInFull(int t, double transfer) {
    int p = gains().state().lane.item();
    KnownPoverty known = paid[p];
    if (known == null) {
      known = new KnownPoverty(model);
      paid[p] = known;
    }
    if (!known.isSet(draw, t, cohort)) {
      double growth = draw.growthFactor[cohort][t];
      double ratio = Threshold.ratio(model.poverty(cohort).floor(), growth, transfer);
      double logLine = Threshold.logLine(ratio, draw.growth[cohort][t]);
      known.set(draw, t, cohort, logLine, ratio);
    }
    add(known, t, change);
  }

  private void add(KnownPoverty known, int t, double[] sum) {
    int[] ids = gains().state().enrolled.ids;
    known.add(draw, t, cohort, ids, from, to, households().latent(t), sum);
  }

  private void with(int t, double uplift, double transfer, double weight) {
    double growth = draw.growthFactor[cohort][t] * Elementary.exp(uplift);
    double ratio = Threshold.ratio(model.poverty(cohort).floor(), growth, transfer);
    double logLine = Threshold.logLine(ratio, draw.growth[cohort][t] + uplift);
    add(t, logLine, ratio, weight, change);
  }

  private void add(int t, double logLine, double ratio, double weight, double[] sum) {
    int[] ids = gains().state().enrolled.ids;
    double[] latents = households().latent(t);
    model.poverty(cohort).add(ids, from, to, latents, logLine, ratio, weight, sum);
  }
}

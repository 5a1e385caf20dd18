package io.github.entas.engine;

import java.util.Arrays;

/**
 * What a lane of a program comes to in one draw: whom it enrolls, what they gain, what that does to
 * poverty. The property of one thread, reused from draw to draw.
 */
final class LaneState {

  final Lanes.Lane lane;
  final EnginePlan plan;
  final LaneItems items;

  /** The city's money for it, by year; not a copy. */
  final double[] city;

  /** Take-up by year, levers included. */
  final double[] takeUp;

  /** Expected households newly enrolled, π_k·M_k, by year. */
  final double[] households;

  /** π_k by year. */
  final double[] probability;

  /** Share of the transfer that those enrolled before get, by year. */
  final double[] paidShare;

  /** Uplift of those enrolled in a year at full profile, levers and saturation included. */
  final double[] uplift;

  /** Expected share of a cohort newly enrolled, by year and cohort. */
  final double[][] cohortShare;

  /** Expected share of each group that is newly enrolled, by year and history; by tables only. */
  final double[][] groupShare;

  /** Households enrolled in the draw's block, in the order of their enrollment; by events only. */
  final HouseholdList enrolled;

  /** First place of year k in that list; T + 1: the end. */
  final int[] start;

  /** Households enrolled in the part of the block in which households of several programs count. */
  final HouseholdList counted;

  /** Years of enrollment, beside {@code counted}. */
  final byte[] countedYears;

  /** With the program − without it, by year and then as in {@link Measured}. */
  final double[] effect;

  /** Persons on the program, by year. */
  final double[] on;

  /** Persons on the program who would be poor without any program, by year. */
  final double[] poorOn;

  LaneState(Model model, Lanes.Lane lane) {
    int years = model.years();
    int all = model.cohorts() * model.householdsPerCohort();
    this.lane = lane;
    this.plan = model.plan(lane);
    this.items = new LaneItems(years);
    this.city = model.money(lane.strategy(), lane.item());
    this.takeUp = new double[years];
    this.households = new double[years];
    this.probability = new double[years];
    this.paidShare = new double[years];
    this.uplift = new double[years];
    this.cohortShare = new double[years][model.cohorts()];
    this.groupShare = new double[years][];
    for (int k = 1; k < years && plan == EnginePlan.TABLES; k++) {
      groupShare[k] = new double[1 << model.program(lane.item()).epochs()[k]];
    }
    this.enrolled = new HouseholdList(plan == EnginePlan.TABLES ? 0 : all);
    this.start = new int[years + 1];
    int counting = all / model.blocks().parts();
    this.counted = new HouseholdList(counting);
    this.countedYears = new byte[counting];
    this.effect = new double[years * Measured.values(model)];
    this.on = new double[years];
    this.poorOn = new double[years];
  }

  /** Bytes of a lane, about, its place among the lanes side by side included. */
  static long bytes(Model model, Lanes.Lane lane) {
    long all = (long) model.cohorts() * model.householdsPerCohort();
    long numbers = RowShape.laneSize(model.years());
    numbers += (long) model.years() * (7 + 2L * Measured.values(model) + model.cohorts());
    long enrolled = all;
    if (model.plan(lane) == EnginePlan.TABLES) {
      enrolled = 0;
      for (int k = 1; k < model.years(); k++) {
        numbers += 2L << model.program(lane.item()).epochs()[k];
      }
    }
    long counted = all / model.blocks().parts() * (Integer.BYTES + 1);
    return Double.BYTES * numbers + Integer.BYTES * enrolled + counted;
  }

  /**
   * Forgets the sums of the draw before, and what was not absorbed; what a year comes to is written
   * over year by year ({@link #begin(int)}).
   */
  void clear() {
    items.clear();
    enrolled.clear();
    counted.clear();
    Arrays.fill(effect, 0);
    Arrays.fill(on, 0);
    Arrays.fill(poorOn, 0);
  }

  /** Begins a year with nobody enrolled and nothing paid; shares are still those of before. */
  void begin(int t) {
    households[t] = 0;
    probability[t] = 0;
    paidShare[t] = 0;
    uplift[t] = 0;
    start[t] = enrolled.size;
  }

  /** Forgets the shares of a year in which the draw before has enrolled somebody. */
  void nobody(int t) {
    Arrays.fill(cohortShare[t], 0);
    if (plan == EnginePlan.TABLES) {
      Arrays.fill(groupShare[t], 0);
    }
  }

  /** Σ π_k·M_k over the years before {@code t} whose households are still on the program. */
  double stillOn(int activeYears, int t) {
    double sum = 0;
    for (int k = Math.max(1, t - activeYears + 1); k < t; k++) {
      sum += households[k];
    }
    return sum;
  }

  /** Notes a household of the part in which households of several programs count. */
  void count(int household, int year) {
    countedYears[counted.size] = (byte) year;
    counted.add(household);
  }
}

package io.github.entas.engine;

import java.util.Arrays;

/**
 * Who is enrolled in which program since when, under one strategy in one draw; reused from strategy
 * to strategy.
 */
final class Enrollment {

  /** Year of enrollment by program and household; 0: never. */
  final byte[][] year;

  /** Number of programs a household is enrolled in. */
  final byte[] programs;

  /** Households of a program in the order of their enrollment, ascending within a year. */
  final HouseholdList[] enrolled;

  /** First place of year k in the list of a program, by program and k; T + 1: the end. */
  final int[][] start;

  /** Expected households newly enrolled, π_k·M_k, by program and year. */
  final double[][] households;

  /** Expected share of a cohort newly enrolled, by program, year and cohort. */
  final double[][][] cohortShare;

  /** Share of the transfer that those enrolled before get, by program and year. */
  final double[][] paidShare;

  /** Uplift of those enrolled in a year at full profile, levers and saturation included. */
  final double[][] uplift;

  Enrollment(Model model) {
    int all = model.cohorts() * model.householdsPerCohort();
    int count = model.programs();
    int years = model.years();
    this.year = new byte[count][all];
    this.programs = new byte[all];
    this.enrolled = new HouseholdList[count];
    Arrays.setAll(enrolled, p -> new HouseholdList(all));
    this.start = new int[count][years + 1];
    this.households = new double[count][years];
    this.cohortShare = new double[count][years][model.cohorts()];
    this.paidShare = new double[count][years];
    this.uplift = new double[count][years];
  }

  /** Forgets the enrollment of the strategy before. */
  void clear() {
    for (int p = 0; p < enrolled.length; p++) {
      HouseholdList list = enrolled[p];
      for (int i = 0; i < list.size; i++) {
        year[p][list.ids[i]] = 0;
        programs[list.ids[i]] = 0;
      }
      list.clear();
      Arrays.fill(households[p], 0);
      Arrays.fill(paidShare[p], 0);
      Arrays.fill(uplift[p], 0);
      for (double[] shares : cohortShare[p]) {
        Arrays.fill(shares, 0);
      }
    }
  }

  void enroll(int p, int household, int t) {
    year[p][household] = (byte) t;
    programs[household]++;
    enrolled[p].add(household);
  }

  /** Σ π_k·M_k over the years before {@code t} whose households are still on the program. */
  double stillOn(int p, int activeYears, int t) {
    double sum = 0;
    for (int k = Math.max(1, t - activeYears + 1); k < t; k++) {
      sum += households[p][k];
    }
    return sum;
  }

  /** Σ π_k·M_k up to and including year {@code t}. */
  double ever(int p, int t) {
    double sum = 0;
    for (int k = 1; k <= t; k++) {
      sum += households[p][k];
    }
    return sum;
  }
}

package io.github.entas.benchmarks.baseline;

import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;

/** One program under one strategy in one draw, year after year. */
final class PlainProgram {

  private final PlainCity city;
  private final Program program;
  private final PlainRegistry registry;
  private final double cost;
  private final double effect;
  private final double fullTransfer;
  private final double lineGrowth;
  private final double size;

  /** Year of enrollment, by household; 0: not enrolled. */
  private final int[] enrolledIn;

  /** Those enrolled, in the order in which they were. */
  private final int[] enrolled;

  private int count;

  /** π·M by year, households. */
  private final double[] filled;

  /** What a responder enrolled in a year gains at full profile. */
  private final double[] gain;

  /** Share of the transfer that the money of a year pays to those enrolled before. */
  private final double[] paid;

  PlainProgram(PlainCity city, PlainSample sample, int program, PlainRegistry registry) {
    this.city = city;
    this.program = city.scenario.programs().get(program);
    this.registry = registry;
    Double given = this.program.householdSize();
    size = given == null ? 1 : given;
    cost = sample.cost[program];
    effect = sample.effect[program];
    fullTransfer = sample.transfer[program];
    lineGrowth = sample.lineGrowth;
    int years = city.scenario.horizonYears() + 1;
    enrolledIn = new int[city.households];
    enrolled = new int[city.households];
    filled = new double[years];
    gain = new double[years];
    paid = new double[years];
  }

  String id() {
    return program.id();
  }

  /** Turns the money of year t into households. */
  void run(int t, double money) {
    double before = 0;
    for (int k = Math.max(1, t - program.cost().activeYears() + 1); k < t; k++) {
      before += filled[k];
    }
    double places = Math.max(0, money - cost * before) / cost;
    paid[t] = before == 0 ? 1 : Math.min(1, money / (cost * before));
    if (places > 0) {
      enroll(t, places);
    }
    Uplift uplift = program.uplift();
    if (uplift != null) {
      gain[t] = effect / uplift.responderShare() * saturation(uplift, t);
    }
  }

  private void enroll(int t, double places) {
    int[] candidates = registry.candidates(t);
    double[] enrollment = registry.enrollment(t);
    double persons = 0;
    for (int i : candidates) {
      persons += enrolledIn[i] == 0 ? city.persons[i] : 0;
    }
    double free = persons / size;
    double probability = free == 0 ? 0 : Math.min(1, places / free);
    filled[t] = probability * free;
    for (int j = 0; j < candidates.length; j++) {
      int i = candidates[j];
      if (enrolledIn[i] == 0 && enrollment[j] < probability) {
        enrolledIn[i] = t;
        enrolled[count++] = i;
      }
    }
  }

  private double saturation(Uplift uplift, int t) {
    Double half = uplift.saturation();
    if (half == null) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= t; k++) {
      sum += filled[k];
    }
    return 1 / (1 + sum * size / city.scenario.population().persons() / half);
  }

  /** Adds what those enrolled gain in year t, by household. */
  void addGains(int t, double[] uplifts, double[] transfers) {
    if (program.uplift() != null) {
      double[] profile = profile(t);
      for (int j = 0; j < count; j++) {
        int i = enrolled[j];
        if (registry.responds(i)) {
          uplifts[i] += gain[enrolledIn[i]] * profile[enrolledIn[i]];
        }
      }
    }
    Transfer transfer = program.transfer();
    if (transfer != null) {
      double worth = fullTransfer * (transfer.indexed() ? 1 : Math.exp(-lineGrowth * t));
      for (int j = 0; j < count; j++) {
        int age = t - enrolledIn[enrolled[j]];
        if (age < program.cost().activeYears()) {
          transfers[enrolled[j]] += age == 0 ? worth : worth * paid[t];
        }
      }
    }
  }

  /** Adds what households enrolled in both programs gain further in year t. */
  void addInteraction(PlainProgram other, double logPoints, int t, double[] uplifts) {
    double[] own = profile(t);
    double[] others = other.profile(t);
    for (int j = 0; j < count; j++) {
      int i = enrolled[j];
      if (other.enrolledIn[i] != 0) {
        uplifts[i] += logPoints * Math.min(own[enrolledIn[i]], others[other.enrolledIn[i]]);
      }
    }
  }

  /** The profile in year t, by year of enrollment; without an uplift 1 while on the program. */
  private double[] profile(int t) {
    Uplift uplift = program.uplift();
    double[] profile = new double[t + 1];
    for (int k = 1; k <= t; k++) {
      profile[k] =
          uplift != null
              ? uplift.profile().at(t - k + 0.5)
              : t - k < program.cost().activeYears() ? 1 : 0;
    }
    return profile;
  }
}

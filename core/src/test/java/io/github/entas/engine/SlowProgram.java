package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.program.Profile;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import java.util.List;

/** One program under one strategy in one draw, year after year (model, section 5). */
final class SlowProgram {

  private static final int NEVER = 0;

  private final Program program;
  private final int number;
  private final int firstYear;
  private final List<Cohort> cohorts;
  private final SlowDraw draw;
  private final SlowHouseholds households;
  private final SlowRegistry registry;

  private boolean anybody;

  /** Year of enrollment by household. */
  private final int[] enrolledIn;

  /** π_k·M_k, households. */
  private final double[] filled;

  /** δ of the households enrolled in a year. */
  private final double[] delta;

  /** Share of the transfer that those enrolled before get, by year. */
  private final double[] paidShare;

  final double[] spent;
  final double[] partners;

  SlowProgram(
      Scenario scenario,
      int number,
      SlowDraw draw,
      SlowHouseholds households,
      SlowRegistry registry) {
    this.program = scenario.programs().get(number);
    this.number = number;
    this.firstYear = program.startYear() - scenario.baseYear();
    this.cohorts = scenario.population().cohorts();
    this.draw = draw;
    this.households = households;
    this.registry = registry;
    int years = scenario.horizonYears();
    this.enrolledIn = new int[households.count];
    this.filled = new double[years + 1];
    this.delta = new double[years + 1];
    this.paidShare = new double[years + 1];
    this.spent = new double[years + 1];
    this.partners = new double[years + 1];
  }

  /** Whether anybody has ever been enrolled. */
  boolean hasAnybody() {
    return anybody;
  }

  /** Households newly enrolled in a year. */
  double enrolled(int t) {
    return filled[t];
  }

  /** Budget to households: places, candidates, enrollment, spending of year t. */
  void run(int t, SlowTerms terms) {
    double fixed = program.cost().fixedPerYear();
    double cost = terms.unitCost();
    boolean runs = t >= firstYear && terms.money() > 0 && terms.money() >= fixed;
    double before = stillOnIt(t);
    double left = runs ? terms.money() - fixed : 0;
    double places = Math.max(0, left - cost * before) / cost;
    if (program.capacityPerYear() != null) {
      places = Math.min(places, program.capacityPerYear());
    }
    if (places > 0) {
      enroll(t, terms, places);
    }
    paidShare[t] = before == 0 ? 1 : Math.min(1, left / (cost * before));
    if (runs) {
      spent[t] = fixed + cost * (Math.min(before, left / cost) + filled[t]);
      partners[t] = spent[t] * terms.partnersShare();
    }
    if (program.uplift() != null) {
      delta[t] = draw.delta[number] * terms.effect() * saturation(program.uplift(), t);
    }
  }

  /** A_t: households enrolled in the years t−D+1 … t−1. */
  private double stillOnIt(int t) {
    double on = 0;
    for (int k = Math.max(1, t - program.cost().activeYears() + 1); k < t; k++) {
      on += filled[k];
    }
    return on;
  }

  private void enroll(int t, SlowTerms terms, double places) {
    boolean[] eligible = registry.eligible(t, terms.accuracyGains());
    boolean[] candidate = new boolean[households.count];
    double candidates = 0;
    for (int i = 0; i < households.count; i++) {
      candidate[i] =
          eligible[i]
              && households.willingness[number][i] < terms.takeUp()
              && enrolledIn[i] == NEVER;
      if (candidate[i]) {
        candidates += asHouseholds(i);
      }
    }
    double probability = candidates == 0 ? 0 : Math.min(1, places / candidates);
    filled[t] = probability * candidates;
    for (int i = 0; i < households.count; i++) {
      if (candidate[i] && households.enrollment[number][t][i] < probability) {
        enrolledIn[i] = t;
        anybody = true;
      }
    }
  }

  /** Persons become households by the program's size, or the cohort's. */
  private double asHouseholds(int i) {
    double size =
        program.householdSize() != null
            ? program.householdSize()
            : cohorts.get(households.cohort[i]).householdSize();
    return households.persons[i] / size;
  }

  /** 1/(1 + C_t/κ_s) with C_t the share of the cohorts' households enrolled so far. */
  private double saturation(Uplift uplift, int t) {
    if (uplift.saturation() == null) {
      return 1;
    }
    double all = 0;
    for (int i = 0; i < households.count; i++) {
      all += registry.serves(i) ? asHouseholds(i) : 0;
    }
    double enrolled = 0;
    for (int k = 1; k <= t; k++) {
      enrolled += filled[k];
    }
    return 1 / (1 + enrolled / all / uplift.saturation());
  }

  /** Adds everybody's own gain and spillover at observation t to {@code total}, log points. */
  void addUplift(int t, double[] total) {
    if (program.uplift() == null) {
      return;
    }
    double[] gain = new double[cohorts.size()];
    double[] persons = new double[cohorts.size()];
    for (int i = 0; i < households.count; i++) {
      double own = ownGain(i, t);
      total[i] += own;
      gain[households.cohort[i]] += households.persons[i] * own;
      persons[households.cohort[i]] += households.persons[i];
    }
    for (int i = 0; i < households.count; i++) {
      int c = households.cohort[i];
      total[i] += program.uplift().spillover() * gain[c] / persons[c];
    }
  }

  private double ownGain(int i, int t) {
    double responders = program.uplift().responderShare();
    boolean gains = enrolledIn[i] != NEVER && households.response[number][i] < responders;
    return gains ? delta[enrolledIn[i]] / responders * profile(i, t) : 0;
  }

  /** Profile at age t − k + ½; without an uplift 1 while on the program, then 0. */
  double profile(int i, int t) {
    if (enrolledIn[i] == NEVER) {
      return 0;
    }
    if (program.uplift() == null) {
      return isOn(i, t) ? 1 : 0;
    }
    Profile profile = program.uplift().profile();
    return profile.at(t - enrolledIn[i] + 0.5);
  }

  boolean hasEnrolled(int i) {
    return enrolledIn[i] != NEVER;
  }

  /** Whether the household is on the program in year t: years k … k+D−1. */
  boolean isOn(int i, int t) {
    return enrolledIn[i] != NEVER && t - enrolledIn[i] < program.cost().activeYears();
  }

  /** Money per person and month that the household gets at observation t. */
  double transfer(int i, int t) {
    if (program.transfer() == null || !isOn(i, t)) {
      return 0;
    }
    double share = enrolledIn[i] == t ? 1 : paidShare[t];
    double worth = program.transfer().indexed() ? 1 : Math.exp(-draw.lineGrowth * t);
    return draw.transfer[number] * share * worth;
  }

  /** Share of the poor without any program that is on the program; 0 when nobody is. */
  double coverage(int t) {
    return poorPersonsOn(t) / poorPersons(t);
  }

  /** Share of those on the program who would not be poor without any; NaN when nobody is. */
  double leakage(int t) {
    double on = 0;
    for (int i = 0; i < households.count; i++) {
      on += isOn(i, t) ? households.persons[i] : 0;
    }
    return on == 0 ? Double.NaN : 1 - poorPersonsOn(t) / on;
  }

  private double poorPersonsOn(int t) {
    double sum = 0;
    for (int i = 0; i < households.count; i++) {
      sum += isOn(i, t) && isPoorWithoutProgram(i, t) ? households.persons[i] : 0;
    }
    return sum;
  }

  private double poorPersons(int t) {
    double sum = 0;
    for (int i = 0; i < households.count; i++) {
      sum += registry.serves(i) && isPoorWithoutProgram(i, t) ? households.persons[i] : 0;
    }
    return sum;
  }

  private boolean isPoorWithoutProgram(int i, int t) {
    return households.consumption[t][i] < households.line[i];
  }
}

package io.github.entas.engine;

import io.github.entas.program.Program;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * One program under one strategy in one draw, household by household: take-up and the yearly
 * uniform integrated (model, sections 5 and 6).
 */
final class DenseLane {

  final int p;

  /** π_t. */
  final double[] probability;

  /** δ of the households enrolled in a year. */
  final double[] uplift;

  /** Share of the transfer that those enrolled before get, by year. */
  final double[] paidShare;

  final double[] takeUp;

  /** The probability of being enrolled in a year, by year, block and household. */
  final double[][][] chance;

  final Map<ItemColumn, double[]> items = new EnumMap<>(ItemColumn.class);

  private final Model model;
  private final Program program;
  private final int strategy;
  private final Draw draw;
  private final boolean[][][] eligible;
  private final double[] enrolled;

  /** Where the take-up trait changes what is done, from 0 to 1. */
  private final double[] edges;

  /** The probability of never having been enrolled, by band of the trait, block and household. */
  private final double[][][] never;

  /**
   * Runs all years.
   *
   * @param eligible by year, block and household
   */
  DenseLane(Model model, int p, int strategy, Draw draw, boolean[][][] eligible) {
    int years = model.years();
    int all = model.cohorts() * model.householdsPerCohort();
    this.p = p;
    this.model = model;
    this.program = model.program(p).program();
    this.strategy = strategy;
    this.draw = draw;
    this.eligible = eligible;
    this.probability = new double[years];
    this.uplift = new double[years];
    this.paidShare = new double[years];
    this.takeUp = new double[years];
    this.enrolled = new double[years];
    this.chance = new double[years][model.blocks().count()][all];
    for (ItemColumn column : ItemColumn.values()) {
      items.put(column, new double[years]);
    }
    for (int t = 1; t < years; t++) {
      takeUp[t] = model.applied(model.program(p).takeUp(), draw.takeUp[p], strategy, t, draw);
    }
    this.edges =
        DoubleStream.concat(Arrays.stream(takeUp), DoubleStream.of(0, 1))
            .sorted()
            .distinct()
            .toArray();
    this.never = new double[edges.length - 1][model.blocks().count()][all];
    for (double[][] band : never) {
      for (double[] block : band) {
        Arrays.fill(block, 1);
      }
    }
    for (int t = 1; t < years; t++) {
      year(t);
    }
  }

  double[] item(ItemColumn column) {
    return Objects.requireNonNull(items.get(column));
  }

  /** The cohorts' households that a household of a block stands for. */
  private double weight(int h) {
    var cohort = model.scenario().population().cohorts().get(h / model.householdsPerCohort());
    Double own = program.householdSize();
    double size = own == null ? cohort.householdSize() : own;
    return cohort.persons() / size / model.householdsPerCohort() / model.blocks().count();
  }

  private void year(int t) {
    ProgramModel levers = model.program(p);
    double city = model.money(strategy, p, t);
    double budget = model.applied(levers.coFunding(), city, strategy, t, draw);
    double fixed = program.cost().fixedPerYear();
    Integer start = program.startYear();
    boolean begun = start == null || model.scenario().baseYear() + t >= start;
    if (!begun || city == 0 || budget < fixed) {
      item(ItemColumn.UNABSORBED_NOT_RUNNING)[t] = city;
      return;
    }
    double cost = model.applied(levers.unitCost(), draw.costPerHousehold[p], strategy, t, draw);
    double before = 0;
    for (int k = Math.max(1, t - program.cost().activeYears() + 1); k < t; k++) {
      before += enrolled[k];
    }
    double payable = (budget - fixed) / cost;
    double affordable = Math.max(0, payable - before);
    Double capacity = program.capacityPerYear();
    double places = capacity == null ? affordable : Math.min(affordable, capacity);
    paidShare[t] = before > 0 ? Math.min(1, payable / before) : 1;
    double unwilling = enroll(t, places);
    uplift[t] = model.applied(levers.effect(), draw.uplift[p], strategy, t, draw) / saturation(t);
    double spent = fixed + cost * (Math.min(before, payable) + enrolled[t]);
    double ofCity = city / budget;
    double empty = places - enrolled[t];
    item(ItemColumn.SPENT)[t] = spent;
    item(ItemColumn.PARTNERS)[t] = spent * (1 - ofCity);
    item(ItemColumn.ENROLLED)[t] = enrolled[t];
    item(ItemColumn.UNABSORBED_CAPACITY)[t] = (affordable - places) * cost * ofCity;
    item(ItemColumn.UNABSORBED_TAKE_UP)[t] = Math.min(empty, unwilling) * cost * ofCity;
    item(ItemColumn.UNABSORBED_ELIGIBLE)[t] = Math.max(0, empty - unwilling) * cost * ofCity;
  }

  /** Fills the places; returns the households eligible and not willing. */
  private double enroll(int t, double places) {
    double willing = 0;
    double unwilling = 0;
    for (int band = 0; band < never.length; band++) {
      double width = edges[band + 1] - edges[band];
      for (int b = 0; b < eligible[t].length; b++) {
        for (int h = 0; h < eligible[t][b].length; h++) {
          double households = eligible[t][b][h] ? weight(h) * width * never[band][b][h] : 0;
          if (edges[band] < takeUp[t]) {
            willing += households;
          } else {
            unwilling += households;
          }
        }
      }
    }
    probability[t] = willing > 0 ? Math.min(1, places / willing) : 0;
    enrolled[t] = probability[t] * willing;
    for (int band = 0; band < never.length && edges[band] < takeUp[t]; band++) {
      double width = edges[band + 1] - edges[band];
      for (int b = 0; b < eligible[t].length; b++) {
        for (int h = 0; h < eligible[t][b].length; h++) {
          if (eligible[t][b][h]) {
            chance[t][b][h] += width * never[band][b][h] * probability[t];
            never[band][b][h] *= 1 - probability[t];
          }
        }
      }
    }
    return unwilling;
  }

  /** 1 + C_t/κ_s. */
  private double saturation(int t) {
    if (program.uplift() == null || program.uplift().saturation() == null) {
      return 1;
    }
    double all = 0;
    for (int h = 0; h < chance[t][0].length; h++) {
      boolean serves = model.program(p).cohorts()[h / model.householdsPerCohort()];
      all += serves ? weight(h) * model.blocks().count() : 0;
    }
    return 1 + Arrays.stream(enrolled, 0, t + 1).sum() / all / program.uplift().saturation();
  }

  /** Log points of a responder enrolled in year k, in year t. */
  double own(int k, int t) {
    if (program.uplift() == null) {
      return 0;
    }
    return uplift[k] * profile(k, t) / program.uplift().responderShare();
  }

  double responders() {
    return program.uplift() == null ? 1 : program.uplift().responderShare();
  }

  /** What an interaction takes for the profile of a household enrolled in year k. */
  double profile(int k, int t) {
    return program.uplift() == null
        ? isOn(k, t) ? 1 : 0
        : program.uplift().profile().at(t - k + 0.5);
  }

  boolean isOn(int k, int t) {
    return k <= t && t < k + program.cost().activeYears();
  }

  /** Transfer in year t to a household enrolled in year k, in units of the line. */
  double transfer(int k, int t, int c) {
    if (program.transfer() == null || !isOn(k, t)) {
      return 0;
    }
    double worth = program.transfer().indexed() ? 1 : draw.erosion[t];
    return draw.transfer[p] * worth * (k == t ? 1 : paidShare[t]) / model.povertyLine(c);
  }

  /** s × the cohort's mean uplift. */
  double spillover(int c, int t) {
    if (program.uplift() == null) {
      return 0;
    }
    int size = model.householdsPerCohort();
    double mean = 0;
    for (int k = 1; k <= t; k++) {
      for (double[] block : chance[k]) {
        for (int h = c * size; h < (c + 1) * size; h++) {
          mean += block[h] * uplift[k] * profile(k, t) / size / chance[k].length;
        }
      }
    }
    return program.uplift().spillover() * mean;
  }
}

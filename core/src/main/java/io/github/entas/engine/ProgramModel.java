package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Profile;
import io.github.entas.program.Program;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Transfer;
import io.github.entas.program.UnitCostLever;
import io.github.entas.program.Uplift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program by numbers.
 *
 * @param number position in the scenario
 * @param program what it is
 * @param cohorts whether it serves a cohort, by cohort
 * @param personsPerRepresentative persons that a representative household stands for, by cohort
 * @param householdsPerRepresentative households that it stands for, by cohort
 * @param households all households of its cohorts
 * @param epochs by year 1 … T, the number of registries used before that year's
 * @param firstYear first t in which it can run
 * @param capacity most new households a year; infinite where there is no limit
 * @param responderShare q; 1 without an uplift
 * @param profile share of the uplift by whole years since enrollment; 0 without an uplift
 * @param presence what an interaction takes for its profile: that of the uplift, or 1 while on it
 * @param saturation κ; infinite where there is none
 * @param spillover share of the mean uplift that everybody gains
 * @param eroded whether the transfer loses against the line
 * @param coFunding levers on its budget, in file order
 * @param takeUp levers on its take-up
 * @param unitCost levers on its cost
 * @param accuracy levers on its targeting
 * @param effect levers on its uplift
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record ProgramModel(
    int number,
    Program program,
    boolean[] cohorts,
    double[] personsPerRepresentative,
    double[] householdsPerRepresentative,
    double households,
    int[] epochs,
    int firstYear,
    double capacity,
    double responderShare,
    double[] profile,
    double[] presence,
    double saturation,
    double spillover,
    boolean eroded,
    List<LeverIndex.Placed> coFunding,
    List<LeverIndex.Placed> takeUp,
    List<LeverIndex.Placed> unitCost,
    List<LeverIndex.Placed> accuracy,
    List<LeverIndex.Placed> effect) {

  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  static ProgramModel of(Program program, Scenario scenario, LeverIndex levers) {
    List<Cohort> all = scenario.population().cohorts();
    boolean[] cohorts = new boolean[all.size()];
    double[] persons = new double[all.size()];
    double[] perRepresentative = new double[all.size()];
    double households = 0;
    int representatives = HouseholdBlocks.of(scenario.simulation()).size();
    Double ownSize = program.householdSize();
    for (int c = 0; c < cohorts.length; c++) {
      Cohort cohort = all.get(c);
      double size = ownSize == null ? cohort.householdSize() : ownSize;
      cohorts[c] = program.cohorts().contains(cohort.id());
      persons[c] = cohort.persons() / representatives;
      perRepresentative[c] = persons[c] / size;
      households += cohorts[c] ? cohort.persons() / size : 0;
    }
    Uplift uplift = program.uplift();
    Transfer transfer = program.transfer();
    Integer start = program.startYear();
    double[] presence = presence(program, scenario.horizonYears());
    return new ProgramModel(
        scenario.programs().indexOf(program),
        program,
        cohorts,
        persons,
        perRepresentative,
        households,
        epochs(program, scenario.horizonYears()),
        start == null ? 1 : start - scenario.baseYear(),
        orUnlimited(program.capacityPerYear()),
        uplift == null ? 1 : uplift.responderShare(),
        uplift == null ? new double[presence.length] : presence,
        presence,
        uplift == null ? UNLIMITED : orUnlimited(uplift.saturation()),
        uplift == null ? 0 : uplift.spillover(),
        transfer != null && !transfer.indexed(),
        levers.on(program.id(), CoFundingLever.class),
        levers.on(program.id(), TakeUpLever.class),
        levers.on(program.id(), UnitCostLever.class),
        levers.on(program.id(), TargetingAccuracyLever.class),
        levers.on(program.id(), EffectLever.class));
  }

  private static int[] epochs(Program program, int horizon) {
    int[] epochs = new int[horizon + 1];
    for (int t = 2; t <= horizon; t++) {
      int before = program.targeting().registryYear(t - 1);
      epochs[t] = epochs[t - 1] + (program.targeting().registryYear(t) == before ? 0 : 1);
    }
    return epochs;
  }

  private static double orUnlimited(@Nullable Double limit) {
    return limit == null ? UNLIMITED : limit;
  }

  /** The profile at the ages ½, 1½, …; of a program without uplift 1 while on it, then 0. */
  private static double[] presence(Program program, int horizon) {
    double[] presence = new double[horizon];
    Profile profile = program.uplift() == null ? null : program.uplift().profile();
    for (int years = 0; years < horizon; years++) {
      boolean on = years < program.cost().activeYears();
      presence[years] = profile == null ? (on ? 1 : 0) : profile.at(years + 0.5);
    }
    return presence;
  }

  /** Whether a household enrolled in year {@code k} is on the program in year {@code t}. */
  boolean isOn(int k, int t) {
    return t >= k && t - k < program.cost().activeYears();
  }

  /** Groups of the epochs up to that of a year, where their histories are told apart. */
  int groups(int t) {
    return Groups.start(epochs[t] + 1);
  }

  /** Whether it pays a transfer. */
  boolean paysTransfer() {
    return program.transfer() != null;
  }

  /** What the transfer of a year is worth in base-year money per person and month. */
  double transfer(Draw draw, int t) {
    return draw.transfer[number] * (eroded ? draw.erosion[t] : 1);
  }

  /** The first year of enrollment whose households are on the program in a year. */
  int firstOn(int t) {
    return Math.max(1, t - program.cost().activeYears() + 1);
  }
}

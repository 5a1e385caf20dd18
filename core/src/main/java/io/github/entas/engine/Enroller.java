package io.github.entas.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the money of a strategy into enrolled households, year by year (model, sections 5 and 6),
 * and writes down what was spent and what was not absorbed.
 */
final class Enroller {

  /** Money that just covers those enrolled before must not leave a rounding error as a place. */
  private static final double ROUNDING = 1e-12;

  private final Model model;
  private final Workspace workspace;
  private final Enrollment enrollment;
  private final int[] willingOfCohort;
  private double unwillingHouseholds;
  private @Nullable BlockResult result;

  Enroller(Model model, Workspace workspace, Enrollment enrollment) {
    this.model = model;
    this.workspace = workspace;
    this.enrollment = enrollment;
    this.willingOfCohort = new int[model.cohorts()];
  }

  /** From now on writes to this result. */
  void writeTo(BlockResult empty) {
    result = empty;
  }

  /** Fills the enrollment of a strategy in a draw. */
  void run(int strategy, Draw draw, Households households) {
    enrollment.clear();
    for (int p = 0; p < model.programs(); p++) {
      for (int t = 1; t < model.years(); t++) {
        enrollment.start[p][t] = enrollment.enrolled[p].size;
        year(p, strategy, t, draw, households);
      }
      enrollment.start[p][model.years()] = enrollment.enrolled[p].size;
    }
    enablers(strategy, draw);
  }

  private void year(int p, int strategy, int t, Draw draw, Households households) {
    double city = model.money(strategy, p, t);
    if (city == 0) {
      return;
    }
    ProgramModel program = model.program(p);
    double budget = model.applied(program.coFunding(), city, strategy, t, draw);
    double fixed = program.program().cost().fixedPerYear();
    double cityShare = city / budget;
    if (t < program.firstYear() || budget < fixed) {
      put(ItemColumn.UNABSORBED_NOT_RUNNING, p, strategy, t, draw, city);
      return;
    }
    double cost = model.applied(program.unitCost(), draw.costPerHousehold()[p], strategy, t, draw);
    double before = enrollment.stillOn(p, program.program().cost().activeYears(), t);
    double forHouseholds = budget - fixed;
    double payable = cost > 0 ? forHouseholds / cost : Double.POSITIVE_INFINITY;
    double paid = Math.min(before, payable);
    enrollment.paidShare[p][t] = before > 0 ? paid / before : 1;
    double affordable = payable - before > ROUNDING * payable ? payable - before : 0;
    double places = Math.min(affordable, program.capacity());
    double enrolled = places > 0 ? fill(p, strategy, t, places, draw, households) : 0;
    enrollment.households[p][t] = enrolled;
    double saturated = 1 + enrollment.ever(p, t) / program.households() / program.saturation();
    enrollment.uplift[p][t] =
        model.applied(program.effect(), draw.uplift()[p], strategy, t, draw) / saturated;
    double spent = fixed + cost * (paid + enrolled);
    put(ItemColumn.SPENT, p, strategy, t, draw, spent);
    put(ItemColumn.PARTNERS, p, strategy, t, draw, spent * (1 - cityShare));
    put(ItemColumn.ENROLLED, p, strategy, t, draw, enrolled);
    double costToCity = cost * cityShare;
    put(
        ItemColumn.UNABSORBED_CAPACITY,
        p,
        strategy,
        t,
        draw,
        money(costToCity, affordable - places));
    unfilled(p, strategy, t, draw, costToCity, places - enrolled);
  }

  /** Says why places stayed empty: first those eligible who are not willing, then nobody left. */
  private void unfilled(
      int p, int strategy, int t, Draw draw, double costToCity, double emptyPlaces) {
    double unwilling = emptyPlaces > 0 ? Math.min(emptyPlaces, unwillingHouseholds) : 0;
    double nobody = Math.max(0, emptyPlaces - unwilling);
    put(ItemColumn.UNABSORBED_TAKE_UP, p, strategy, t, draw, money(costToCity, unwilling));
    put(ItemColumn.UNABSORBED_ELIGIBLE, p, strategy, t, draw, money(costToCity, nobody));
  }

  /** Enrolls each candidate with probability min(1, n/M); returns π·M = min(n, M). */
  private double fill(int p, int strategy, int t, double places, Draw draw, Households households) {
    ProgramModel program = model.program(p);
    double accuracyGain = model.applied(program.accuracy(), 0, strategy, t, draw);
    double takeUp = model.applied(program.takeUp(), draw.takeUp()[p], strategy, t, draw);
    HouseholdList eligible = households.registry(p).eligible(t, draw, accuracyGain, workspace);
    Traits traits = households.traits(p);
    Rotation rotation = draw.rotations()[p];
    double willing = willing(p, eligible, traits.takeUp(), rotation.takeUp(), takeUp);
    if (willing == 0) {
      return 0;
    }
    double probability = Math.min(1, places / willing);
    double[] uniform = traits.enrollment()[t - 1];
    double turn = rotation.enrollment()[t - 1];
    HouseholdList candidates = workspace.willing();
    for (int i = 0; i < candidates.size; i++) {
      int h = candidates.ids[i];
      if (Rotation.turned(uniform[h], turn) < probability) {
        enrollment.enroll(p, h, t);
      }
    }
    for (int c = 0; c < willingOfCohort.length; c++) {
      enrollment.cohortShare[p][t][c] =
          probability * willingOfCohort[c] / model.householdsPerCohort();
    }
    return Math.min(places, willing);
  }

  /** Lists the eligible who are willing and never enrolled before; returns M, households. */
  private double willing(
      int p, HouseholdList eligible, double[] trait, double turn, double takeUp) {
    double[] perRepresentative = model.program(p).householdsPerRepresentative();
    HouseholdList willing = workspace.willing();
    willing.clear();
    byte[] year = enrollment.year[p];
    double households = 0;
    unwillingHouseholds = 0;
    int i = 0;
    for (int c = 0; c < willingOfCohort.length; c++) {
      int end = (c + 1) * model.householdsPerCohort();
      int before = willing.size;
      int neverEnrolled = 0;
      while (i < eligible.size && eligible.ids[i] < end) {
        int h = eligible.ids[i++];
        int never = year[h] == 0 ? 1 : 0;
        neverEnrolled += never;
        willing.ids[willing.size] = h;
        willing.size += Rotation.turned(trait[h], turn) < takeUp ? never : 0;
      }
      willingOfCohort[c] = willing.size - before;
      households += willingOfCohort[c] * perRepresentative[c];
      unwillingHouseholds += (neverEnrolled - willingOfCohort[c]) * perRepresentative[c];
    }
    return households;
  }

  /** An enabler's money is spent whole, by the city. */
  private void enablers(int strategy, Draw draw) {
    for (int item = model.programs(); item < model.items(); item++) {
      for (int t = 1; t < model.years(); t++) {
        put(ItemColumn.SPENT, item, strategy, t, draw, model.money(strategy, item, t));
      }
    }
  }

  /** What households cost; nothing where a household costs nothing, however many they are. */
  private static double money(double cost, double households) {
    return cost > 0 ? cost * households : 0;
  }

  private void put(ItemColumn column, int item, int strategy, int t, Draw draw, double value) {
    int lane = model.lanes().of(strategy, item);
    if (lane != Lanes.NONE) {
      Objects.requireNonNull(result).item(draw.index(), column, lane, t, value);
    }
  }
}

package io.github.entas.engine;

/**
 * Turns the money of a lane into places and spending, year by year (model, sections 5 and 6), and
 * writes down what was spent and what was not absorbed. The property of one thread.
 */
final class LaneMoney {

  /** Money that just covers those enrolled before must not leave a rounding error as a place. */
  private static final double ROUNDING = 1e-12;

  private final Model model;
  private final Draw draw;
  private double ever;

  LaneMoney(Model model, Draw draw) {
    this.model = model;
    this.draw = draw;
  }

  /** Fills the years of a lane from a pool. */
  void run(LaneState state, Pool pool) {
    ProgramModel program = model.program(state.lane.item());
    ever = 0;
    for (int t = 1; t < model.years(); t++) {
      boolean enrolledBefore = state.probability[t] > 0;
      state.begin(t);
      if (state.city[t] != 0) {
        year(state, program, t, pool);
      }
      if (enrolledBefore && state.probability[t] == 0) {
        state.nobody(t);
      }
    }
    state.start[model.years()] = state.enrolled.size;
  }

  private void year(LaneState state, ProgramModel program, int t, Pool pool) {
    int strategy = state.lane.strategy();
    double city = state.city[t];
    LaneItems items = state.items;
    double budget = model.applied(program.coFunding(), city, strategy, t, draw);
    double fixed = program.program().cost().fixedPerYear();
    double cityShare = city / budget;
    if (t < program.firstYear() || budget < fixed) {
      items.set(ItemColumn.UNABSORBED_NOT_RUNNING, t, city);
      return;
    }
    double cost =
        model.applied(
            program.unitCost(), draw.costPerHousehold[program.number()], strategy, t, draw);
    double before = state.stillOn(program.program().cost().activeYears(), t);
    double forHouseholds = budget - fixed;
    double payable = cost > 0 ? forHouseholds / cost : Double.POSITIVE_INFINITY;
    double paid = Math.min(before, payable);
    state.paidShare[t] = before > 0 ? paid / before : 1;
    double affordable = payable - before > ROUNDING * payable ? payable - before : 0;
    double places = Math.min(affordable, program.capacity());
    double unwilling = places > 0 ? enroll(state, program, t, places, pool) : 0;
    double enrolled = state.households[t];
    uplift(state, program, t);
    double spent = fixed + cost * (paid + enrolled);
    items.set(ItemColumn.SPENT, t, spent);
    items.set(ItemColumn.PARTNERS, t, spent * (1 - cityShare));
    items.set(ItemColumn.ENROLLED, t, enrolled);
    double costToCity = cost * cityShare;
    items.set(ItemColumn.UNABSORBED_CAPACITY, t, money(costToCity, affordable - places));
    unfilled(items, t, costToCity, places - enrolled, unwilling);
  }

  /** Fills places; returns the households that are eligible but not willing. */
  private double enroll(LaneState state, ProgramModel program, int t, double places, Pool pool) {
    double accuracyGain = model.applied(program.accuracy(), 0, state.lane.strategy(), t, draw);
    double willing = pool.willing(t, accuracyGain);
    if (willing > 0) {
      state.probability[t] = Math.min(1, places / willing);
      state.households[t] = Math.min(places, willing);
      pool.enroll(t, state.probability[t]);
    }
    return pool.unwilling();
  }

  /** The uplift of those enrolled in a year: less, the more have ever been. */
  private void uplift(LaneState state, ProgramModel program, int t) {
    ever += state.households[t];
    double saturated = 1 + ever / program.households() / program.saturation();
    double uplift = draw.uplift[program.number()];
    state.uplift[t] =
        model.applied(program.effect(), uplift, state.lane.strategy(), t, draw) / saturated;
  }

  /** Says why places stayed empty: first those eligible who are not willing, then nobody left. */
  private static void unfilled(
      LaneItems items, int t, double costToCity, double emptyPlaces, double unwilling) {
    double notWilling = emptyPlaces > 0 ? Math.min(emptyPlaces, unwilling) : 0;
    double nobody = Math.max(0, emptyPlaces - notWilling);
    items.set(ItemColumn.UNABSORBED_TAKE_UP, t, money(costToCity, notWilling));
    items.set(ItemColumn.UNABSORBED_ELIGIBLE, t, money(costToCity, nobody));
  }

  /** What households cost; nothing where a household costs nothing, however many they are. */
  private static double money(double cost, double households) {
    return cost > 0 ? cost * households : 0;
  }
}

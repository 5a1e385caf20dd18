package io.github.entas.engine;

/**
 * Turns the money of a lane into places and spending, year by year (model, sections 5 and 6), and
 * writes down what was spent and what was not absorbed.
 */
final class LaneMoney {

  /** Money that just covers those enrolled before must not leave a rounding error as a place. */
  private static final double ROUNDING = 1e-12;

  private final Model model;

  LaneMoney(Model model) {
    this.model = model;
  }

  /** Fills the years of a lane from a pool. */
  void run(LaneState state, Draw draw, Pool pool) {
    for (int t = 1; t < model.years(); t++) {
      state.start[t] = state.enrolled.size;
      year(state, t, draw, pool);
    }
    state.start[model.years()] = state.enrolled.size;
  }

  private void year(LaneState state, int t, Draw draw, Pool pool) {
    int p = state.lane.item();
    int strategy = state.lane.strategy();
    double city = model.money(strategy, p, t);
    if (city == 0) {
      return;
    }
    ProgramModel program = model.program(p);
    LaneItems items = state.items;
    double budget = model.applied(program.coFunding(), city, strategy, t, draw);
    double fixed = program.program().cost().fixedPerYear();
    double cityShare = city / budget;
    if (t < program.firstYear() || budget < fixed) {
      items.notRunning[t] = city;
      return;
    }
    double cost = model.applied(program.unitCost(), draw.costPerHousehold[p], strategy, t, draw);
    double before = state.stillOn(program.program().cost().activeYears(), t);
    double forHouseholds = budget - fixed;
    double payable = cost > 0 ? forHouseholds / cost : Double.POSITIVE_INFINITY;
    double paid = Math.min(before, payable);
    state.paidShare[t] = before > 0 ? paid / before : 1;
    double affordable = payable - before > ROUNDING * payable ? payable - before : 0;
    double places = Math.min(affordable, program.capacity());
    double unwilling = 0;
    if (places > 0) {
      double accuracyGain = model.applied(program.accuracy(), 0, strategy, t, draw);
      double willing = pool.willing(t, accuracyGain);
      unwilling = pool.unwilling();
      if (willing > 0) {
        state.probability[t] = Math.min(1, places / willing);
        state.households[t] = Math.min(places, willing);
        pool.enroll(t, state.probability[t]);
      }
    }
    double enrolled = state.households[t];
    double saturated = 1 + state.ever(t) / program.households() / program.saturation();
    state.uplift[t] =
        model.applied(program.effect(), draw.uplift[p], strategy, t, draw) / saturated;
    double spent = fixed + cost * (paid + enrolled);
    items.spent[t] = spent;
    items.partners[t] = spent * (1 - cityShare);
    items.enrolled[t] = enrolled;
    double costToCity = cost * cityShare;
    items.noCapacity[t] = money(costToCity, affordable - places);
    unfilled(items, t, costToCity, places - enrolled, unwilling);
  }

  /** Says why places stayed empty: first those eligible who are not willing, then nobody left. */
  private static void unfilled(
      LaneItems items, int t, double costToCity, double emptyPlaces, double unwilling) {
    double notWilling = emptyPlaces > 0 ? Math.min(emptyPlaces, unwilling) : 0;
    items.noTakeUp[t] = money(costToCity, notWilling);
    items.noneEligible[t] = money(costToCity, Math.max(0, emptyPlaces - notWilling));
  }

  /** What households cost; nothing where a household costs nothing, however many they are. */
  private static double money(double cost, double households) {
    return cost > 0 ? cost * households : 0;
  }
}

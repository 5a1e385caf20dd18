package io.github.entas.engine;

/**
 * Everybody in the program's cohorts.
 *
 * @param everybody the households, ascending
 */
record UniversalRegistry(HouseholdList everybody) implements Registry {

  static UniversalRegistry of(Model model, int p) {
    int size = model.householdsPerCohort();
    HouseholdList list = new HouseholdList(size * model.cohorts());
    for (int h = 0; h < size * model.cohorts(); h++) {
      if (model.program(p).cohorts()[h / size]) {
        list.add(h);
      }
    }
    return new UniversalRegistry(list);
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    return everybody;
  }
}

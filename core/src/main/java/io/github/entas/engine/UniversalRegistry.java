package io.github.entas.engine;

/**
 * Everybody in the program's cohorts.
 *
 * @param everybody the households, ascending
 * @param parts the same by part of the block
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record UniversalRegistry(HouseholdList everybody, HouseholdList[] parts) implements Registry {

  static UniversalRegistry of(Model model, int p) {
    int size = model.householdsPerCohort();
    HouseholdList list = new HouseholdList(size * model.cohorts());
    for (int h = 0; h < size * model.cohorts(); h++) {
      if (model.program(p).cohorts()[h / size]) {
        list.add(h);
      }
    }
    return new UniversalRegistry(list, list.parts(model.blocks()));
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    return everybody;
  }

  @Override
  public HouseholdList listed(int epoch) {
    return everybody;
  }

  @Override
  public HouseholdList listed(int epoch, int part) {
    return parts[part];
  }
}

package io.github.entas.engine;

/** How many households the groups of a {@link GroupLayout} hold in one randomization. */
final class Groups {

  private final GroupLayout layout;
  private final int[][] starts;
  private final double[] households;
  private final double[] persons;
  private final double[][] cohortShares;

  private Groups(Model model) {
    this.layout = model.layout();
    this.starts = new int[model.programs()][model.years()];
    int count = layout.groups();
    this.households = new double[count];
    this.persons = new double[count];
    this.cohortShares = new double[model.cohorts()][count];
  }

  /** Counts the households of all blocks. */
  static Groups of(Model model, Eligibility eligibility) {
    Groups groups = new Groups(model);
    for (GroupLayout.Slice slice : groups.layout.slices()) {
      groups.starts[slice.program()][slice.epoch()] = slice.start();
      for (int block = 0; block < model.blocks().count(); block++) {
        groups.count(model, slice, eligibility.of(slice.program(), block));
      }
    }
    return groups;
  }

  private void count(Model model, GroupLayout.Slice slice, int[] patterns) {
    ProgramModel program = model.program(slice.program());
    int size = model.householdsPerCohort();
    double ofBlock = 1.0 / model.blocks().count();
    for (int h = 0; h < patterns.length; h++) {
      if ((patterns[h] >> slice.epoch() & 1) != 0) {
        int c = h / size;
        int g = slice.start() + (patterns[h] & slice.size() - 1);
        households[g] += program.householdsPerRepresentative()[c] * ofBlock;
        persons[g] += program.personsPerRepresentative()[c] * ofBlock;
        cohortShares[c][g] += ofBlock / size;
      }
    }
  }

  /** Number of the first group of a program's epoch. */
  int start(int program, int epoch) {
    return starts[program][epoch];
  }

  /** Households of a group. */
  double households(int group) {
    return households[group];
  }

  /** Persons of a group. */
  double persons(int group) {
    return persons[group];
  }

  /** Households eligible in an epoch. */
  double households(int program, int epoch) {
    double sum = 0;
    int start = start(program, epoch);
    for (int g = start; g < start + (1 << epoch); g++) {
      sum += households[g];
    }
    return sum;
  }

  /** Share of a cohort that is in a group. */
  double cohortShare(int cohort, int group) {
    return cohortShares[cohort][group];
  }
}

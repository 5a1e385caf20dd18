package io.github.entas.engine;

/**
 * How many households the groups of a program hold in one randomization.
 *
 * <p>No program tells the households of a group apart: they are eligible in one epoch and have one
 * history of eligibility before. The places of the years of an epoch are filled from one registry.
 * Bit i of a pattern tells whether the registry of epoch i lists a household; the groups of epoch e
 * are the 2ᵉ histories b, side by side, at 2ᵉ − 1 + b.
 */
final class Groups {

  /** Most epochs of a program: 2⁸ − 1 groups. */
  static final int MOST_EPOCHS = 8;

  private final double[] households;
  private final double[] persons;
  private final double[][] cohortShares;

  private Groups(int count, int cohorts) {
    this.households = new double[count];
    this.persons = new double[count];
    this.cohortShares = new double[cohorts][count];
  }

  /** Number of the first group of an epoch: all groups of the epochs before. */
  static int start(int epoch) {
    return (1 << epoch) - 1;
  }

  /** The group of an epoch to which a pattern belongs. */
  static int group(int epoch, int pattern) {
    return start(epoch) + (pattern & (1 << epoch) - 1);
  }

  /** Counts the households of all blocks. */
  static Groups of(Model model, int p, int[][] patterns) {
    ProgramModel program = model.program(p);
    int epochs = program.epochs()[model.years() - 1] + 1;
    Groups groups = new Groups(start(epochs), model.cohorts());
    int size = model.householdsPerCohort();
    double ofBlock = 1.0 / patterns.length;
    for (int[] block : patterns) {
      for (int h = 0; h < block.length; h++) {
        int c = h / size;
        for (int left = block[h]; left != 0; left &= left - 1) {
          int g = group(Integer.numberOfTrailingZeros(left), block[h]);
          groups.households[g] += program.householdsPerRepresentative()[c] * ofBlock;
          groups.persons[g] += program.personsPerRepresentative()[c] * ofBlock;
          groups.cohortShares[c][g] += ofBlock / size;
        }
      }
    }
    return groups;
  }

  /** Households of a group. */
  double households(int group) {
    return households[group];
  }

  /** Persons by group; not copied. */
  double[] persons() {
    return persons;
  }

  /** Households eligible in an epoch. */
  double eligible(int epoch) {
    double sum = 0;
    for (int g = start(epoch); g < start(epoch + 1); g++) {
      sum += households[g];
    }
    return sum;
  }

  /** Share of a cohort that is in a group. */
  double cohortShare(int cohort, int group) {
    return cohortShares[cohort][group];
  }
}

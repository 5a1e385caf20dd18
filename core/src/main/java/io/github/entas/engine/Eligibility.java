package io.github.entas.engine;

/**
 * Which epochs' registries list each household of a randomization, for the programs that are worked
 * out from tables: bit e of a pattern tells of epoch e.
 */
final class Eligibility {

  private final int[][][] patterns;

  private Eligibility(int[][][] patterns) {
    this.patterns = patterns;
  }

  /** Reads the lists of the registries. */
  static Eligibility of(Model model, Households[] blocks) {
    int[][][] patterns = new int[model.programs()][][];
    for (int p = 0; p < patterns.length; p++) {
      if (model.isTabulated(p)) {
        patterns[p] = new int[blocks.length][];
        for (int b = 0; b < blocks.length; b++) {
          patterns[p][b] = patterns(model, p, blocks[b].registry(p));
        }
      }
    }
    return new Eligibility(patterns);
  }

  private static int[] patterns(Model model, int p, Registry registry) {
    int[] pattern = new int[model.cohorts() * model.householdsPerCohort()];
    int[] epochs = model.program(p).epochs();
    for (int e = 0; e <= epochs[model.years() - 1]; e++) {
      HouseholdList list = registry.listed(e);
      for (int i = 0; i < list.size; i++) {
        pattern[list.ids[i]] |= 1 << e;
      }
    }
    return pattern;
  }

  /** The patterns of a program's households in a block. */
  int[] of(int program, int block) {
    return patterns[program][block];
  }
}

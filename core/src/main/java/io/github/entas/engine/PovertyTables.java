package io.github.entas.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of one randomization, by program, cohort and year. */
final class PovertyTables {

  /** Panels that draws reach, about: six standard deviations of the shock. */
  private static final int PANELS = 12;

  private final @Nullable PovertyTable[][][] tables;
  private final @Nullable Groups[] groups;

  private PovertyTables(Model model) {
    this.tables = new PovertyTable[model.programs()][model.cohorts()][model.years()];
    this.groups = new Groups[model.programs()];
  }

  /** Builds the tables of the programs that have any. */
  static PovertyTables of(Model model, Households[] blocks) {
    PovertyTables built = new PovertyTables(model);
    for (int p = 0; p < model.programs(); p++) {
      if (model.isTabulated(p)) {
        built.build(model, p, blocks);
      }
    }
    return built;
  }

  private void build(Model model, int p, Households[] blocks) {
    int[][] patterns = new int[blocks.length][];
    for (int b = 0; b < blocks.length; b++) {
      patterns[b] = patterns(model, p, blocks[b].registry(p));
    }
    groups[p] = Groups.of(model, p, patterns);
    for (int c = 0; c < model.cohorts(); c++) {
      for (int t = 1; t < model.years() && model.program(p).cohorts()[c]; t++) {
        Deposits deposits = Deposits.of(model, p, c, t, blocks, patterns);
        tables[p][c][t] = new PovertyTable(model.kernel(c), deposits);
      }
    }
  }

  /** Bytes of the tables of one randomization, about: deposits, and the panels that draws reach. */
  static long bytes(Model model) {
    long numbers = 0;
    for (int p = 0; p < model.programs(); p++) {
      for (int c = 0; c < model.cohorts() && model.isTabulated(p); c++) {
        if (model.program(p).cohorts()[c]) {
          numbers += perGroup(model, c) * groups(model, p);
        }
      }
    }
    return Double.BYTES * numbers;
  }

  private static long groups(Model model, int p) {
    long groups = 0;
    for (int t = 1; t < model.years(); t++) {
      groups += Groups.start(model.program(p).epochs()[t] + 1);
    }
    return groups;
  }

  /** Points of the grid over nine standard deviations of welfare, and the panels reached. */
  private static long perGroup(Model model, int c) {
    double permanent = model.poverty(c).latent(1) - model.poverty(c).latent(0);
    long points = (long) (9 * permanent / model.kernel(c).cell()) + 2L * DepositGrid.POINTS;
    return points + (long) PANELS * PovertyKernel.NODES * PovertyKernel.MEASURES;
  }

  /** Which epochs' registries list each household of a block. */
  private static int[] patterns(Model model, int p, Registry registry) {
    int[] patterns = new int[model.cohorts() * model.householdsPerCohort()];
    int[] epochs = model.program(p).epochs();
    for (int e = 0; e <= epochs[model.years() - 1]; e++) {
      HouseholdList list = registry.listed(e);
      for (int i = 0; i < list.size; i++) {
        patterns[list.ids[i]] |= 1 << e;
      }
    }
    return patterns;
  }

  /** The table of a program, one of its cohorts, and a year. */
  PovertyTable table(int program, int cohort, int t) {
    return Objects.requireNonNull(tables[program][cohort][t]);
  }

  /** The groups of a program. */
  Groups groups(int program) {
    return Objects.requireNonNull(groups[program]);
  }
}

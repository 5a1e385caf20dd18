package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of one randomization, by program, year and class of cohorts. */
final class PovertyTables {

  /** Panels that draws reach, about: six standard deviations of the shock. */
  private static final int PANELS = 12;

  /**
   * A table and whose it is.
   *
   * @param cohorts those of a class that the program serves
   * @param table their table
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
  record OfClass(int[] cohorts, PovertyTable table) {

    /** Which value of {@link Measured} a value of the table belongs to. */
    int value(int ofTable) {
      return ofTable < Measured.CITY ? ofTable : Measured.CITY + cohorts[ofTable - Measured.CITY];
    }

    /** The power of R with which it is multiplied: FGT(f) = R^f·ψ_f. */
    int power(int ofTable) {
      return ofTable < Measured.CITY ? ofTable : 0;
    }
  }

  private final OfClass[][][] tables;
  private final @Nullable Groups[] groups;

  private PovertyTables(Model model) {
    this.tables = new OfClass[model.programs()][model.years()][0];
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
    for (int t = 1; t < model.years(); t++) {
      List<OfClass> ofYear = new ArrayList<>();
      for (int[] cohorts : served(model, p)) {
        Deposits deposits = Deposits.of(model, p, cohorts, t, blocks, patterns);
        if (deposits.columns() > 0) {
          PovertyKernel kernel = model.kernel(cohorts);
          ofYear.add(new OfClass(cohorts, new PovertyTable(kernel, deposits)));
        }
      }
      tables[p][t] = ofYear.toArray(OfClass[]::new);
    }
  }

  /** The classes, as far as the program serves them. */
  private static List<int[]> served(Model model, int p) {
    boolean[] serves = model.program(p).cohorts();
    return model.classes().all().stream()
        .map(cohorts -> Arrays.stream(cohorts).filter(c -> serves[c]).toArray())
        .filter(cohorts -> cohorts.length > 0)
        .toList();
  }

  /** Bytes of the tables of one randomization, about: deposits, and the panels that draws reach. */
  static long bytes(Model model) {
    long numbers = 0;
    for (int p = 0; p < model.programs(); p++) {
      if (model.isTabulated(p)) {
        for (int[] cohorts : served(model, p)) {
          numbers += perGroup(model, cohorts) * groups(model, p);
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
  private static long perGroup(Model model, int[] cohorts) {
    HouseholdPoverty poverty = model.poverty(cohorts[0]);
    double permanent = poverty.latent(1) - poverty.latent(0);
    double cell = model.kernel(cohorts).cell();
    long points = (long) (9 * permanent / cell) + 2L * DepositGrid.POINTS;
    long kept = model.keptCohorts() > 0 ? cohorts.length : 0;
    long ofPanels = (long) PANELS * PovertyKernel.NODES * (PovertyKernel.MEASURES + kept);
    return points * (1 + kept) + ofPanels;
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

  /** The tables of a program in a year, those without anybody left out; not copied. */
  OfClass[] of(int program, int t) {
    return tables[program][t];
  }

  /** The groups of a program. */
  Groups groups(int program) {
    return Objects.requireNonNull(groups[program]);
  }
}

package io.github.entas.engine;

/** The tables of one randomization, by cohort and year. */
final class PovertyTables {

  private final PovertyTable[][] tables;
  private final Groups groups;

  private PovertyTables(PovertyTable[][] tables, Groups groups) {
    this.tables = tables;
    this.groups = groups;
  }

  /** Builds the tables of the programs that have any. */
  static PovertyTables of(Model model, Households[] blocks, ShiftRanges ranges) {
    Eligibility eligibility = Eligibility.of(model, blocks);
    PovertyTable[][] tables = new PovertyTable[model.cohorts()][model.years()];
    for (int c = 0; c < tables.length; c++) {
      for (int t = 1; t < model.years() && model.isSmooth(c) && model.layout().groups() > 0; t++) {
        double low = ranges.low(c, t);
        PovertyKernel kernel = model.kernel(c);
        double richest = kernel.richest(kernel.panelOf(low) * kernel.width());
        Deposits deposits = Deposits.of(model, c, t, blocks, eligibility, richest);
        tables[c][t] = PovertyTable.of(kernel, deposits, low, ranges.high(c, t));
      }
    }
    return new PovertyTables(tables, Groups.of(model, eligibility));
  }

  /** The table of a cohort and year. */
  PovertyTable table(int cohort, int t) {
    return tables[cohort][t];
  }

  Groups groups() {
    return groups;
  }
}

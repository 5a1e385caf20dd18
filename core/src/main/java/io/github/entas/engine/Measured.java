package io.github.entas.engine;

/**
 * How measures stand side by side in an array: for each year FGT(0, 1, 2) of the city, then the
 * headcounts of the cohorts where they are kept.
 */
final class Measured {

  /** FGT(0, 1, 2). */
  static final int CITY = 3;

  private Measured() {}

  /** Numbers a year. */
  static int values(Model model) {
    return CITY + model.keptCohorts();
  }

  /** Adds a change of a cohort's FGT(0, 1, 2) in one year. */
  static void add(Model model, int c, int at, double p0, double p1, double p2, double[] sums) {
    double weight = model.weight(c);
    sums[at] += weight * p0;
    sums[at + 1] += weight * p1;
    sums[at + 2] += weight * p2;
    if (c < model.keptCohorts()) {
      sums[at + CITY + c] += p0;
    }
  }
}

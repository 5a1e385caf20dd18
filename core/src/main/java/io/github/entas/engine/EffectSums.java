package io.github.entas.engine;

import java.util.Arrays;

/** Sums over the participants of a strategy in a draw; reused from strategy to strategy. */
final class EffectSums {

  /** Number of measures kept: FGT(0, 1, 2). */
  static final int MEASURES = 3;

  private final int years;

  /** With programs − without, a cohort's share: place {@link #at}, then FGT(0, 1, 2). */
  final double[] difference;

  /** Persons on a program who would be poor without any, by program and year. */
  final double[][] poorOn;

  /** Persons on a program, by program and year. */
  final double[][] on;

  EffectSums(Model model) {
    this.years = model.years();
    this.difference = new double[model.cohorts() * years * MEASURES];
    this.poorOn = new double[model.programs()][years];
    this.on = new double[model.programs()][years];
  }

  int at(int cohort, int t) {
    return (cohort * years + t) * MEASURES;
  }

  void clear() {
    Arrays.fill(difference, 0);
    for (int p = 0; p < on.length; p++) {
      Arrays.fill(on[p], 0);
      Arrays.fill(poorOn[p], 0);
    }
  }
}

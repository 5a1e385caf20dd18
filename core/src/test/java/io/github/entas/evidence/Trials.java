package io.github.entas.evidence;

import java.util.List;

/** Published sets of studies. */
final class Trials {

  /**
   * BCG vaccine against tuberculosis, positive and negative among the treated, then the controls:
   * Colditz et al. 1994, JAMA 271(9), 698–702, doi:10.1001/jama.1994.03510330076038, Table 1.
   */
  private static final int[][] BCG = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  private Trials() {}

  /** Log risk ratios of the BCG trials. */
  static Studies bcg() {
    double[] y = new double[BCG.length];
    double[] v = new double[BCG.length];
    for (int i = 0; i < BCG.length; i++) {
      double treated = BCG[i][0] + BCG[i][1];
      double controls = BCG[i][2] + BCG[i][3];
      y[i] = Math.log(BCG[i][0] / treated / (BCG[i][2] / controls));
      v[i] = 1.0 / BCG[i][0] - 1 / treated + 1.0 / BCG[i][2] - 1 / controls;
    }
    return Studies.of(y, v);
  }

  /** Absolute latitude of the BCG trials, degrees; same source. */
  static double[] latitude() {
    return new double[] {44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33};
  }

  /** Year of publication of the BCG trials less 1948; same source. */
  static double[] year() {
    return new double[] {0, 1, 12, 29, 25, 5, 25, 32, 13, 10, 21, 28, 20};
  }

  /** Coaching in eight schools: Rubin 1981, doi:10.3102/10769986006004377, Table 1. */
  static Studies schools() {
    return Studies.ofStandardErrors(
            new double[] {28, 8, -3, 7, -1, 1, 18, 12},
            new double[] {15, 10, 16, 11, 9, 11, 10, 18})
        .withIds(List.of("A", "B", "C", "D", "E", "F", "G", "H"));
  }

  /** Microcredit and consumption in five countries, percent of the control mean. */
  static Studies microcredit() {
    return Studies.ofStandardErrors(
            new double[] {1.815, 18.012, -2.633, 1.680, -0.896},
            new double[] {1.350, 11.489, 9.793, 1.984, 1.837})
        .withIds(List.of("Mexico", "Mongolia", "Bosnia", "India", "Morocco"));
  }

  /** Three studies that agree better than chance has it. */
  static Studies agreeing() {
    return Studies.of(new double[] {0.10, 0.11, 0.09}, new double[] {0.01, 0.02, 0.015});
  }

  /** Two studies. */
  static Studies two() {
    return Studies.of(new double[] {0.1, 0.7}, new double[] {0.01, 0.04});
  }

  /** Five studies of the same size. */
  static Studies equalVariances() {
    return Studies.of(
        new double[] {0.1, 0.5, -0.3, 0.9, 0.25}, new double[] {0.04, 0.04, 0.04, 0.04, 0.04});
  }

  /** One study with nearly all the weight. */
  static Studies dominated() {
    return Studies.of(
        new double[] {0.2, 0.9, -0.4, 0.6, 0.31}, new double[] {1e-10, 0.05, 0.08, 0.04, 0.1});
  }

  /** Made up: twelve studies without heterogeneity of which all but two are just significant. */
  static Studies biased() {
    return Studies.ofStandardErrors(
        new double[] {0.62, 0.48, 0.55, 0.31, 0.42, 0.27, 0.36, 0.12, 0.20, 0.05, 0.71, 0.24},
        new double[] {0.30, 0.22, 0.26, 0.14, 0.20, 0.11, 0.17, 0.09, 0.08, 0.06, 0.33, 0.10});
  }
}

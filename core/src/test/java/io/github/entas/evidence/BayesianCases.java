package io.github.entas.evidence;

import java.util.stream.IntStream;

/** Studies with known posteriors, and priors by their names in files. */
final class BayesianCases {

  private static final double[][] BCG = {
    {4, 119, 11, 128}, {6, 300, 29, 274}, {3, 228, 11, 209}, {62, 13536, 248, 12619},
    {33, 5036, 47, 5761}, {180, 1361, 372, 1079}, {8, 2537, 10, 619}, {505, 87886, 499, 87892},
    {29, 7470, 45, 7232}, {17, 1699, 65, 1600}, {186, 50448, 141, 27197}, {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  private BayesianCases() {}

  static Studies studies(String name) {
    return switch (name) {
      case "eight-schools" -> eightSchools();
      case "bcg" -> bcg();
      case "microcredit" -> microcredit();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Rubin 1981, Journal of Educational Statistics 6(4), 377–401, doi:10.2307/1164617. */
  static Studies eightSchools() {
    return Studies.ofStandardErrors(
        new double[] {28, 8, -3, 7, -1, 1, 18, 12}, new double[] {15, 10, 16, 11, 9, 11, 10, 18});
  }

  /**
   * Log risk ratios of trials of a vaccine, from cases and others among the treated and the
   * controls: Colditz et al. 1994, JAMA 271(9), 698–702, doi:10.1001/jama.1994.03510330076038.
   */
  static Studies bcg() {
    double[] y = new double[BCG.length];
    double[] v = new double[BCG.length];
    for (int i = 0; i < BCG.length; i++) {
      double treated = BCG[i][0] + BCG[i][1];
      double controls = BCG[i][2] + BCG[i][3];
      y[i] = StrictMath.log(BCG[i][0] / treated * (controls / BCG[i][2]));
      v[i] = 1 / BCG[i][0] - 1 / treated + 1 / BCG[i][2] - 1 / controls;
    }
    return Studies.of(y, v);
  }

  /**
   * Household consumption under microcredit, percent of the mean of controls, as log points: five
   * trials of American Economic Journal: Applied Economics 7(1), 2015, doi:10.1257/app.20140287.
   */
  static Studies microcredit() {
    double[] percent = {1.815, 18.012, -2.633, 1.680, -0.896};
    double[] error = {1.350, 11.489, 9.793, 1.984, 1.837};
    return Studies.ofStandardErrors(
        IntStream.range(0, 5).mapToDouble(i -> StrictMath.log1p(percent[i] / 100)).toArray(),
        IntStream.range(0, 5).mapToDouble(i -> error[i] / 100 / (1 + percent[i] / 100)).toArray());
  }

  static MuPrior muPrior(String name) {
    String[] parts = name.split(":", -1);
    return parts[0].equals("flat")
        ? MuPrior.flat()
        : MuPrior.normal(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
  }

  static TauPrior tauPrior(String name) {
    String[] parts = name.split(":", -1);
    double scale = Double.parseDouble(parts[1]);
    return switch (parts[0]) {
      case "halfNormal" -> TauPrior.halfNormal(scale);
      case "halfCauchy" -> TauPrior.halfCauchy(scale);
      case "uniform" -> TauPrior.uniform(scale);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

package io.github.entas.evidence;

import java.util.stream.IntStream;

/** Studies with known posteriors, and priors by their names in files. */
final class BayesianCases {

  private BayesianCases() {}

  static Studies studies(String name) {
    return switch (name) {
      case "eight-schools" -> eightSchools();
      case "bcg" -> Trials.bcg();
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

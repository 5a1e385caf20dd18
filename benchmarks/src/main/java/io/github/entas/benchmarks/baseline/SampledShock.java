package io.github.entas.benchmarks.baseline;

import io.github.entas.population.LatentLognormal;

/** The transitory shock is sampled: a household is poor or it is not. */
final class SampledShock implements LastStep {

  private final PlainCity city;

  /** q(v)·exp(g), by year and household. */
  private final double[][] consumption;

  SampledShock(PlainHouseholds households, PlainSample sample, Numbers numbers) {
    city = households.city;
    consumption = new double[city.scenario.horizonYears() + 1][city.households];
    for (int t = 0; t < consumption.length; t++) {
      for (int c = 0; c < city.cohorts.size(); c++) {
        LatentLognormal f = city.welfare.get(c);
        double lambda = city.cohorts.get(c).dynamics().transitoryShare();
        double permanent = f.sigma() * Math.sqrt(1 - lambda);
        double transitory = f.sigma() * Math.sqrt(lambda);
        double growth = sample.growth[c][t];
        double floor = f.floor() * Math.exp(growth);
        double mean = f.mu() + growth;
        double[] a = households.permanent[t];
        double[] y = consumption[t];
        for (int i = c * city.perCohort; i < (c + 1) * city.perCohort; i++) {
          y[i] = floor + Math.exp(mean + permanent * a[i] + transitory * numbers.gaussian());
        }
      }
    }
  }

  @Override
  public double[] poverty(int t, double[] uplifts, double[] transfers) {
    double[] base = consumption[t];
    double cap = city.scenario.upliftCap();
    double poor = 0;
    double gaps = 0;
    double squares = 0;
    for (int c = 0; c < city.cohorts.size(); c++) {
      double line = city.cohorts.get(c).povertyLine();
      double weight = city.cohorts.get(c).persons() / city.perCohort;
      for (int i = c * city.perCohort; i < (c + 1) * city.perCohort; i++) {
        double y = base[i];
        if (uplifts[i] != 0) {
          y *= Math.exp(Math.min(cap, uplifts[i]));
        }
        y += transfers[i];
        if (y < line) {
          double gap = (line - y) / line;
          poor += weight;
          gaps += weight * gap;
          squares += weight * gap * gap;
        }
      }
    }
    double all = city.scenario.population().persons();
    return new double[] {poor / all, gaps / all, squares / all};
  }
}

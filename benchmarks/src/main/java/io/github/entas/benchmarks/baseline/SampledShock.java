package io.github.entas.benchmarks.baseline;

import io.github.entas.population.LatentLognormal;

/** The transitory shock is sampled: a household is poor or it is not. */
final class SampledShock implements LastStep {

  private final PlainCity city;

  /** q(v)·exp(g), by year and household. */
  private final double[][] consumption;

  /** Poverty line, by household. */
  private final double[] line;

  SampledShock(PlainHouseholds households, PlainSample sample, Numbers numbers) {
    city = households.city;
    consumption = new double[city.scenario.horizonYears() + 1][city.households];
    line = new double[city.households];
    for (int t = 0; t < consumption.length; t++) {
      for (int i = 0; i < city.households; i++) {
        int c = city.cohort[i];
        LatentLognormal f = city.welfare.get(c);
        double lambda = city.cohorts.get(c).dynamics().transitoryShare();
        double v =
            Math.sqrt(1 - lambda) * households.permanent[t][i]
                + Math.sqrt(lambda) * numbers.gaussian();
        consumption[t][i] =
            (f.floor() + Math.exp(f.mu() + f.sigma() * v)) * Math.exp(sample.growth[c][t]);
        line[i] = city.cohorts.get(c).povertyLine();
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
    for (int i = 0; i < base.length; i++) {
      double y = base[i];
      if (uplifts[i] != 0) {
        y *= Math.exp(Math.min(cap, uplifts[i]));
      }
      y += transfers[i];
      if (y < line[i]) {
        double gap = (line[i] - y) / line[i];
        poor += city.persons[i];
        gaps += city.persons[i] * gap;
        squares += city.persons[i] * gap * gap;
      }
    }
    double all = city.scenario.population().persons();
    return new double[] {poor / all, gaps / all, squares / all};
  }
}

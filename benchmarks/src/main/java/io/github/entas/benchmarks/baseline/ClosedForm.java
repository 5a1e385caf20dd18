package io.github.entas.benchmarks.baseline;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;

/** The transitory shock is integrated: a household is poor with a probability. */
final class ClosedForm implements LastStep {

  private final PlainHouseholds households;
  private final PlainSample sample;
  private final Numbers numbers;

  ClosedForm(PlainHouseholds households, PlainSample sample, Numbers numbers) {
    this.households = households;
    this.sample = sample;
    this.numbers = numbers;
  }

  @Override
  public double[] poverty(int t, double[] uplifts, double[] transfers) {
    PlainCity city = households.city;
    double poor = 0;
    double gaps = 0;
    double squares = 0;
    for (int i = 0; i < city.households; i++) {
      int c = i / city.perCohort;
      Cohort own = city.cohorts.get(c);
      LatentLognormal f = city.welfare.get(c);
      double lambda = own.dynamics().transitoryShare();
      double growth = sample.growth[c][t] + Math.min(city.scenario.upliftCap(), uplifts[i]);
      double reach = (own.povertyLine() - transfers[i]) * Math.exp(-growth) - f.floor();
      if (reach <= 0) {
        continue;
      }
      double m = f.mu() + f.sigma() * Math.sqrt(1 - lambda) * households.permanent[t][i];
      double s = f.sigma() * Math.sqrt(lambda);
      double k = (Math.log(reach) - m) / s;
      double r = Math.exp(growth) * reach / own.povertyLine();
      double p0 = numbers.cdf(k);
      double e1 = Math.exp(-k * s + s * s / 2) * numbers.cdf(k - s);
      double e2 = Math.exp(-2 * k * s + 2 * s * s) * numbers.cdf(k - 2 * s);
      poor += city.persons[i] * p0;
      gaps += city.persons[i] * r * (p0 - e1);
      squares += city.persons[i] * r * r * (p0 - 2 * e1 + e2);
    }
    double all = city.scenario.population().persons();
    return new double[] {poor / all, gaps / all, squares / all};
  }
}

package io.github.entas.benchmarks.baseline;

import io.github.entas.population.LatentLognormal;
import org.jspecify.annotations.Nullable;

/** The permanent part of every household's consumption in one draw. */
final class PlainHouseholds {

  final PlainCity city;

  /** a, by year and household. */
  final double[][] permanent;

  private final double[] @Nullable [] logs;
  private final double[] variances;

  PlainHouseholds(PlainCity city, Numbers numbers) {
    this.city = city;
    int years = city.scenario.horizonYears();
    permanent = new double[years + 1][city.households];
    logs = new double[years + 1][];
    variances = new double[years + 1];
    for (int i = 0; i < city.households; i++) {
      double persistence = city.cohorts.get(city.cohort[i]).dynamics().persistence();
      double innovation = Math.sqrt(1 - persistence * persistence);
      double a = numbers.gaussian();
      permanent[0][i] = a;
      for (int t = 1; t <= years; t++) {
        a = persistence * a + innovation * numbers.gaussian();
        permanent[t][i] = a;
      }
    }
  }

  /** ln(q(√(1−λ)·a)/z) by household, what a proxy-means test is after. */
  double[] logConsumption(int year) {
    double[] known = logs[year];
    if (known != null) {
      return known;
    }
    double[] log = new double[city.households];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < log.length; i++) {
      var own = city.cohorts.get(city.cohort[i]);
      LatentLognormal f = city.welfare.get(city.cohort[i]);
      double v = Math.sqrt(1 - own.dynamics().transitoryShare()) * permanent[year][i];
      log[i] = Math.log((f.floor() + Math.exp(f.mu() + f.sigma() * v)) / own.povertyLine());
      sum += city.persons[i] * log[i];
      squares += city.persons[i] * log[i] * log[i];
    }
    double all = city.scenario.population().persons();
    variances[year] = squares / all - sum / all * (sum / all);
    logs[year] = log;
    return log;
  }

  /** Variance over persons of {@link #logConsumption}. */
  double variance(int year) {
    logConsumption(year);
    return variances[year];
  }
}

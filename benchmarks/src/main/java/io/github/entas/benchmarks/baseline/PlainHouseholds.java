package io.github.entas.benchmarks.baseline;

import io.github.entas.population.Cohort;
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
    for (int t = 0; t <= years; t++) {
      for (int c = 0; c < city.cohorts.size(); c++) {
        double persistence = t == 0 ? 0 : city.cohorts.get(c).dynamics().persistence();
        double innovation = Math.sqrt(1 - persistence * persistence);
        double[] before = permanent[Math.max(0, t - 1)];
        double[] now = permanent[t];
        for (int i = c * city.perCohort; i < (c + 1) * city.perCohort; i++) {
          now[i] = persistence * before[i] + innovation * numbers.gaussian();
        }
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
    for (int c = 0; c < city.cohorts.size(); c++) {
      Cohort own = city.cohorts.get(c);
      LatentLognormal f = city.welfare.get(c);
      double scale = f.sigma() * Math.sqrt(1 - own.dynamics().transitoryShare());
      double floor = f.floor() / own.povertyLine();
      double mean = f.mu() - Math.log(own.povertyLine());
      double weight = own.persons() / city.perCohort;
      double[] a = permanent[year];
      for (int i = c * city.perCohort; i < (c + 1) * city.perCohort; i++) {
        log[i] = Math.log(floor + Math.exp(mean + scale * a[i]));
        sum += weight * log[i];
        squares += weight * log[i] * log[i];
      }
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

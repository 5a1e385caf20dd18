package io.github.entas.benchmarks.baseline;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.random.RandomKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who may be enrolled in one program in one draw: the same under every strategy. What no strategy
 * asks for is not computed.
 */
final class PlainRegistry {

  private final Program program;
  private final PlainHouseholds households;
  private final PlainSample sample;
  private final Numbers numbers;
  private final RandomKey key;

  /** Noise of a proxy-means test, or the uniform trait that decides on listing. */
  private final double[] trait;

  private final boolean[] willing;
  private final boolean[] responds;
  private final int[] @Nullable [] candidates;
  private final double[] @Nullable [] enrollment;

  PlainRegistry(
      PlainHouseholds households, PlainSample sample, int program, Numbers numbers, RandomKey key) {
    this.program = households.city.scenario.programs().get(program);
    this.households = households;
    this.sample = sample;
    this.numbers = numbers;
    this.key = key;
    int count = households.city.households;
    int years = households.city.scenario.horizonYears() + 1;
    var uplift = this.program.uplift();
    boolean tested = this.program.targeting() instanceof ProxyMeans;
    double responders = uplift == null ? 1 : uplift.responderShare();
    trait = new double[count];
    willing = new boolean[count];
    responds = new boolean[count];
    candidates = new int[years][];
    enrollment = new double[years][];
    numbers.restart(key.bits());
    for (int i = 0; i < count; i++) {
      trait[i] = tested ? numbers.gaussian() : numbers.uniform();
      willing[i] = numbers.uniform() < sample.takeUp[program];
      responds[i] = numbers.uniform() < responders;
    }
  }

  boolean responds(int household) {
    return responds[household];
  }

  /** Households eligible for the places of year t and willing. */
  int[] candidates(int t) {
    int refresh = program.targeting().refreshYears();
    int year = refresh == 0 ? 0 : (t - 1) / refresh * refresh;
    int[] known = candidates[year];
    if (known == null) {
      known =
          program.targeting() instanceof ErrorRates list
              ? listed(list, year)
              : tested((ProxyMeans) program.targeting(), year);
      candidates[year] = known;
    }
    return known;
  }

  /** The uniform numbers that decide who of the {@link #candidates} is enrolled in year t. */
  double[] enrollment(int t) {
    double[] known = enrollment[t];
    if (known == null) {
      known = new double[candidates(t).length];
      numbers.restart(key.at(t).bits());
      for (int j = 0; j < known.length; j++) {
        known[j] = numbers.uniform();
      }
      enrollment[t] = known;
    }
    return known;
  }

  private int[] tested(ProxyMeans test, int year) {
    double[] log = households.logConsumption(year);
    double unexplained = (1 - test.accuracy()) / test.accuracy();
    double noise = Math.sqrt(households.variance(year) * unexplained);
    double[] score = new double[log.length];
    for (int i = 0; i < score.length; i++) {
      score[i] = log[i] + noise * trait[i];
    }
    PlainCity city = households.city;
    double places = test.eligibleShare() * city.scenario.population().persons();
    double highest = WeightedSelection.highest(score, city.persons, places);
    int[] found = new int[score.length];
    int n = 0;
    for (int i = 0; i < score.length; i++) {
      if (score[i] <= highest && willing[i]) {
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }

  private int[] listed(ErrorRates list, int year) {
    double[] persons = households.city.persons;
    double[] poor = probabilitiesBelow(1, year);
    double[] near = probabilitiesBelow(list.reach(), year);
    double allPoor = 0;
    double allNear = 0;
    for (int i = 0; i < poor.length; i++) {
      near[i] -= poor[i];
      allPoor += persons[i] * poor[i];
      allNear += persons[i] * near[i];
    }
    double found = 1 - list.exclusionError();
    double odds = list.inclusionError() / (1 - list.inclusionError());
    double wrongly = allNear == 0 ? 0 : Math.min(1, odds * found * allPoor / allNear);
    int[] ids = new int[poor.length];
    int n = 0;
    for (int i = 0; i < poor.length; i++) {
      if (trait[i] < found * poor[i] + wrongly * near[i] && willing[i]) {
        ids[n++] = i;
      }
    }
    return Arrays.copyOf(ids, n);
  }

  /** Probability over the transitory shock to consume less than some lines, by household. */
  private double[] probabilitiesBelow(double lines, int year) {
    PlainCity city = households.city;
    double[] probabilities = new double[city.households];
    for (int c = 0; c < city.cohorts.size(); c++) {
      Cohort own = city.cohorts.get(c);
      LatentLognormal f = city.welfare.get(c);
      double lambda = own.dynamics().transitoryShare();
      double amount = lines * own.povertyLine() * Math.exp(-sample.growth[c][year]) - f.floor();
      if (amount <= 0) {
        continue;
      }
      double scale = f.sigma() * Math.sqrt(lambda);
      double start = (Math.log(amount) - f.mu()) / scale;
      double slope = f.sigma() * Math.sqrt(1 - lambda) / scale;
      double[] a = households.permanent[year];
      for (int i = c * city.perCohort; i < (c + 1) * city.perCohort; i++) {
        probabilities[i] = numbers.cdf(start - slope * a[i]);
      }
    }
    return probabilities;
  }
}

package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.cdf;

import io.github.entas.population.Cohort;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Universal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who is eligible for one program in one draw (model, section 5, Eligibility). */
final class SlowRegistry {

  private final List<Cohort> cohorts;
  private final Program program;
  private final int number;
  private final SlowDraw draw;
  private final SlowHouseholds households;
  private final boolean[] served;
  private final Map<List<Double>, boolean[]> known = new HashMap<>();
  private final Map<List<Double>, double[]> probabilities = new HashMap<>();

  /** The registry of the program with this number. */
  SlowRegistry(Scenario scenario, int number, SlowDraw draw, SlowHouseholds households) {
    this.cohorts = scenario.population().cohorts();
    this.program = scenario.programs().get(number);
    this.number = number;
    this.draw = draw;
    this.households = households;
    this.served = new boolean[households.count];
    for (int i = 0; i < served.length; i++) {
      served[i] = program.cohorts().contains(cohorts.get(households.cohort[i]).id());
    }
  }

  /** Whether the household's cohort has the program. */
  boolean serves(int household) {
    return served[household];
  }

  /**
   * Who is eligible for the places of year t.
   *
   * @param gains the targetingAccuracy gains of the year, to be applied one after the other
   */
  boolean[] eligible(int t, List<Double> gains) {
    int refresh = program.targeting().refreshYears();
    int year = refresh == 0 ? 0 : (t - 1) / refresh * refresh;
    if (program.targeting() instanceof ProxyMeans test) {
      double accuracy = test.accuracy();
      for (double x : gains) {
        accuracy += (1 - accuracy) * x;
      }
      double rSquared = accuracy;
      return known.computeIfAbsent(
          List.of((double) year, rSquared), k -> lowestScores(test, year, rSquared));
    }
    if (program.targeting() instanceof ErrorRates list) {
      double errors = 1;
      for (double x : gains) {
        errors *= 1 - x;
      }
      double factor = errors;
      return known.computeIfAbsent(
          List.of((double) year, factor),
          k -> listed(list, year, list.exclusionError() * factor, list.inclusionError() * factor));
    }
    assert program.targeting() instanceof Universal;
    return known.computeIfAbsent(List.of(), k -> everybody());
  }

  private boolean[] everybody() {
    boolean[] eligible = new boolean[households.count];
    for (int i = 0; i < eligible.length; i++) {
      eligible[i] = serves(i);
    }
    return eligible;
  }

  /** The lowest share of persons by score; the household that crosses the share included. */
  private boolean[] lowestScores(ProxyMeans test, int year, double rSquared) {
    int[] members = IntStream.range(0, households.count).filter(this::serves).toArray();
    double[] score = new double[households.count];
    for (int i : members) {
      Cohort own = cohorts.get(households.cohort[i]);
      double lambda = own.dynamics().transitoryShare();
      double v = Math.sqrt(1 - lambda) * households.permanent[year][i];
      WelfareDistribution f = households.welfare.get(households.cohort[i]);
      score[i] = Math.log(f.consumption(v) / own.povertyLine());
    }
    double noise = Math.sqrt(variance(members, score) * (1 - rSquared) / rSquared);
    double all = 0;
    for (int i : members) {
      score[i] += households.proxyNoise[number][i] * noise;
      all += households.persons[i];
    }
    double highest = highestEligible(members, score, test.eligibleShare() * all);
    boolean[] eligible = new boolean[households.count];
    for (int i : members) {
      eligible[i] = score[i] <= highest;
    }
    return eligible;
  }

  /** The highest score below which there are fewer persons than the places, by bisection. */
  private double highestEligible(int[] members, double[] score, double places) {
    double[] sorted = Arrays.stream(members).mapToDouble(i -> score[i]).sorted().toArray();
    int in = -1;
    int out = sorted.length;
    while (out - in > 1) {
      int middle = (in + out) / 2;
      double below = 0;
      for (int i : members) {
        below += score[i] < sorted[middle] ? households.persons[i] : 0;
      }
      if (below < places) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in < 0 ? Double.NEGATIVE_INFINITY : sorted[in];
  }

  private double variance(int[] members, double[] value) {
    double all = 0;
    double mean = 0;
    for (int i : members) {
      all += households.persons[i];
      mean += households.persons[i] * value[i];
    }
    mean /= all;
    double sum = 0;
    for (int i : members) {
      sum += households.persons[i] * (value[i] - mean) * (value[i] - mean);
    }
    return sum / all;
  }

  /** Listed iff the uniform trait is below (1−ε)·p + ℓ·r. */
  private boolean[] listed(ErrorRates list, int year, double exclusion, double inclusion) {
    double[] p = probabilitiesBelow(1, year);
    double[] belowReach = probabilitiesBelow(list.reach(), year);
    double[] r = new double[households.count];
    double poor = 0;
    double near = 0;
    for (int i = 0; i < households.count; i++) {
      if (serves(i)) {
        r[i] = belowReach[i] - p[i];
        poor += households.persons[i] * p[i];
        near += households.persons[i] * r[i];
      }
    }
    double wrongly =
        near == 0 ? 0 : Math.min(1, inclusion / (1 - inclusion) * (1 - exclusion) * poor / near);
    boolean[] eligible = new boolean[households.count];
    for (int i = 0; i < eligible.length; i++) {
      eligible[i] =
          serves(i) && households.listing[number][i] < (1 - exclusion) * p[i] + wrongly * r[i];
    }
    return eligible;
  }

  /** Everybody's probability to consume less than a multiple of the line; known once computed. */
  private double[] probabilitiesBelow(double lines, int year) {
    return probabilities.computeIfAbsent(
        List.of(lines, (double) year),
        k ->
            IntStream.range(0, households.count)
                .mapToDouble(i -> probabilityBelow(i, year, lines * households.line[i]))
                .toArray());
  }

  /** Probability, over the transitory shock, to consume less than the amount in the year. */
  private double probabilityBelow(int i, int year, double amount) {
    Cohort own = cohorts.get(households.cohort[i]);
    WelfareDistribution f = households.welfare.get(households.cohort[i]);
    double lambda = own.dynamics().transitoryShare();
    double rank = f.rank(amount * Math.exp(-draw.growth[households.cohort[i]][year]));
    double distance = rank - Math.sqrt(1 - lambda) * households.permanent[year][i];
    if (lambda == 0) {
      return distance > 0 ? 1 : 0;
    }
    return cdf(distance / Math.sqrt(lambda));
  }
}

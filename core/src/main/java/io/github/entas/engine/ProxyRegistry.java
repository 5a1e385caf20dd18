package io.github.entas.engine;

import io.github.entas.program.ProxyMeans;
import io.github.entas.stat.Elementary;
import io.github.entas.stat.StandardNormal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A proxy-means test: score = ln(q/z) + ν·√(Var·(1−R²)/R²), the lowest share of persons eligible.
 *
 * <p>Without a lever on its accuracy the list of a registry's year is the same in every draw. With
 * one, R² rises and the noise falls; since a score is linear in the factor of ν, a household that
 * is above the cutoff with the most noise and with none is above it in between. Only the others are
 * scored again, and where the cutoff found lies above the bound that chose them, all are.
 */
final class ProxyRegistry implements Registry {

  private final ProxyMeans test;
  private final double wanted;
  private final Map<Integer, Year> years = new HashMap<>();

  /** What is known of one registry's year. */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Year(
      double[] welfare,
      double noiseSd,
      double bound,
      HouseholdList listed,
      HouseholdList possible) {}

  private final double[] noise;
  private final double[] personsOfCohort;
  private final int size;
  private final HouseholdList everybody;

  private ProxyRegistry(Model model, int p, ProxyMeans test, double[] noise) {
    this.test = test;
    this.noise = noise;
    this.size = model.householdsPerCohort();
    this.personsOfCohort = model.program(p).personsPerRepresentative();
    this.everybody = UniversalRegistry.of(model, p).everybody();
    double persons = 0;
    for (int i = 0; i < everybody.size; i++) {
      persons += personsOfCohort[everybody.ids[i] / size];
    }
    this.wanted = test.eligibleShare() * persons;
  }

  static ProxyRegistry of(Model model, int p, ProxyMeans test, double[][] latent, Traits traits) {
    double[] noise = new double[traits.proxyNoise().length];
    ProxyRegistry registry = new ProxyRegistry(model, p, test, noise);
    for (int i = 0; i < registry.everybody.size; i++) {
      int h = registry.everybody.ids[i];
      noise[h] = StandardNormal.quantile(traits.proxyNoise()[h]);
    }
    boolean moves = !model.program(p).accuracy().isEmpty();
    WeightedCutoff cutoff = new WeightedCutoff(registry.everybody.size);
    for (int t = 1; t < model.years(); t++) {
      int r = test.registryYear(t);
      if (!registry.years.containsKey(r)) {
        registry.years.put(r, registry.year(model, latent[r], moves, cutoff));
      }
    }
    return registry;
  }

  private Year year(Model model, double[] latent, boolean moves, WeightedCutoff cutoff) {
    double[] welfare = new double[latent.length];
    for (int i = 0; i < everybody.size; i++) {
      int h = everybody.ids[i];
      welfare[h] = Elementary.log(model.poverty(h / size).floor() + Elementary.exp(latent[h]));
    }
    double sd = Math.sqrt(variance(welfare));
    double most = sd * noiseFactor(test.accuracy());
    double atMost = cutoff(everybody, welfare, most, cutoff);
    HouseholdList listed = new HouseholdList(everybody.size);
    keep(everybody, welfare, most, atMost, listed);
    HouseholdList possible = new HouseholdList(moves ? everybody.size : 0);
    double bound = atMost;
    if (moves) {
      bound = Math.max(atMost, cutoff(everybody, welfare, 0, cutoff));
      for (int i = 0; i < everybody.size; i++) {
        int h = everybody.ids[i];
        if (Math.min(welfare[h], welfare[h] + most * noise[h]) <= bound) {
          possible.add(h);
        }
      }
    }
    return new Year(welfare, sd, bound, listed, possible);
  }

  /** Person-weighted variance of the welfare over the program's cohorts. */
  private double variance(double[] welfare) {
    double persons = 0;
    double sum = 0;
    for (int i = 0; i < everybody.size; i++) {
      double weight = personsOfCohort[everybody.ids[i] / size];
      persons += weight;
      sum += weight * welfare[everybody.ids[i]];
    }
    double mean = sum / persons;
    double squares = 0;
    for (int i = 0; i < everybody.size; i++) {
      double distance = welfare[everybody.ids[i]] - mean;
      squares += personsOfCohort[everybody.ids[i] / size] * distance * distance;
    }
    return squares / persons;
  }

  /** √((1−R²)/R²). */
  private static double noiseFactor(double accuracy) {
    return Math.sqrt((1 - accuracy) / accuracy);
  }

  private double cutoff(
      HouseholdList among, double[] welfare, double noiseSd, WeightedCutoff cutoff) {
    double[] scores = cutoff.scores();
    double[] weights = cutoff.weights();
    for (int i = 0; i < among.size; i++) {
      int h = among.ids[i];
      scores[i] = welfare[h] + noiseSd * noise[h];
      weights[i] = personsOfCohort[h / size];
    }
    return cutoff.find(among.size, wanted);
  }

  private void keep(
      HouseholdList among, double[] welfare, double noiseSd, double cutoff, HouseholdList kept) {
    kept.clear();
    for (int i = 0; i < among.size; i++) {
      int h = among.ids[i];
      kept.ids[kept.size] = h;
      kept.size += welfare[h] + noiseSd * noise[h] <= cutoff ? 1 : 0;
    }
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    Year year = Objects.requireNonNull(years.get(test.registryYear(t)));
    if (accuracyGain == 0) {
      return year.listed;
    }
    double accuracy = test.accuracy() + (1 - test.accuracy()) * accuracyGain;
    double noiseSd = year.noiseSd * noiseFactor(accuracy);
    double found = cutoff(year.possible, year.welfare, noiseSd, workspace.cutoff());
    HouseholdList among = year.possible;
    if (found > year.bound) {
      found = cutoff(everybody, year.welfare, noiseSd, workspace.cutoff());
      among = everybody;
    }
    keep(among, year.welfare, noiseSd, found, workspace.eligible());
    return workspace.eligible();
  }
}

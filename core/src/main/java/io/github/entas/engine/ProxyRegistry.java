package io.github.entas.engine;

import io.github.entas.program.ProxyMeans;
import io.github.entas.stat.Elementary;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
  private final int[] ids;
  private final double[] noise;
  private final double[] persons;
  private final double wanted;
  private final Map<Integer, Year> years = new HashMap<>();

  /** What is known of one registry's year. */
  private record Year(
      double noiseSd, double bound, HouseholdList listed, Candidates all, Candidates possible) {}

  /** Households side by side with what their scores are made of, so that scoring reads in order. */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Candidates(int[] ids, double[] welfare, double[] noise, double[] persons) {}

  private ProxyRegistry(Model model, int p, ProxyMeans test, double[] proxyNoise) {
    HouseholdList everybody = UniversalRegistry.of(model, p).everybody();
    int size = model.householdsPerCohort();
    double[] ofCohort = model.program(p).personsPerRepresentative();
    this.test = test;
    this.ids = Arrays.copyOf(everybody.ids, everybody.size);
    this.noise = of(h -> StandardNormal.quantile(proxyNoise[h]));
    this.persons = of(h -> ofCohort[h / size]);
    this.wanted = test.eligibleShare() * Arrays.stream(persons).sum();
  }

  /** A number for each household of the program's cohorts. */
  private double[] of(IntToDoubleFunction number) {
    return Arrays.stream(ids).mapToDouble(number).toArray();
  }

  static ProxyRegistry of(Model model, int p, ProxyMeans test, double[][] latent, Traits traits) {
    ProxyRegistry registry = new ProxyRegistry(model, p, test, traits.proxyNoise());
    boolean moves = !model.program(p).accuracy().isEmpty();
    WeightedCutoff cutoff = new WeightedCutoff(registry.ids.length);
    for (int t = 1; t < model.years(); t++) {
      int r = test.registryYear(t);
      if (!registry.years.containsKey(r)) {
        registry.years.put(r, registry.year(model, latent[r], moves, cutoff));
      }
    }
    return registry;
  }

  private Year year(Model model, double[] latent, boolean moves, WeightedCutoff cutoff) {
    int size = model.householdsPerCohort();
    double[] welfare =
        of(h -> Elementary.log(model.poverty(h / size).floor() + Elementary.exp(latent[h])));
    Candidates all = new Candidates(ids, welfare, noise, persons);
    double sd = Math.sqrt(variance(all));
    double most = sd * noiseFactor(test.accuracy());
    double atMost = cutoff(all, most, cutoff);
    HouseholdList listed = new HouseholdList(ids.length);
    keep(all, most, atMost, listed);
    if (!moves) {
      Candidates none = possible(all, most, Double.NEGATIVE_INFINITY);
      return new Year(sd, atMost, listed.trimmed(), none, none);
    }
    double bound = Math.max(atMost, cutoff(all, 0, cutoff));
    return new Year(sd, bound, listed.trimmed(), all, possible(all, most, bound));
  }

  /** Those who can be below the bound with some noise between none and the most. */
  private static Candidates possible(Candidates all, double most, double bound) {
    int[] kept =
        IntStream.range(0, all.ids.length)
            .filter(i -> Math.min(all.welfare[i], all.welfare[i] + most * all.noise[i]) <= bound)
            .toArray();
    return new Candidates(
        Arrays.stream(kept).map(i -> all.ids[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> all.welfare[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> all.noise[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> all.persons[i]).toArray());
  }

  /** Person-weighted variance of the welfare over the program's cohorts. */
  private static double variance(Candidates all) {
    double persons = 0;
    double sum = 0;
    for (int i = 0; i < all.ids.length; i++) {
      persons += all.persons[i];
      sum += all.persons[i] * all.welfare[i];
    }
    double mean = sum / persons;
    double squares = 0;
    for (int i = 0; i < all.ids.length; i++) {
      double distance = all.welfare[i] - mean;
      squares += all.persons[i] * distance * distance;
    }
    return squares / persons;
  }

  /** √((1−R²)/R²). */
  private static double noiseFactor(double accuracy) {
    return Math.sqrt((1 - accuracy) / accuracy);
  }

  private double cutoff(Candidates among, double noiseSd, WeightedCutoff cutoff) {
    double[] scores = cutoff.scores();
    for (int i = 0; i < among.ids.length; i++) {
      scores[i] = among.welfare[i] + noiseSd * among.noise[i];
    }
    System.arraycopy(among.persons, 0, cutoff.weights(), 0, among.ids.length);
    return cutoff.find(among.ids.length, wanted);
  }

  private static void keep(Candidates among, double noiseSd, double cutoff, HouseholdList kept) {
    int size = 0;
    for (int i = 0; i < among.ids.length; i++) {
      kept.ids[size] = among.ids[i];
      size += among.welfare[i] + noiseSd * among.noise[i] <= cutoff ? 1 : 0;
    }
    kept.size = size;
  }

  @Override
  public HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace) {
    Year year = Objects.requireNonNull(years.get(test.registryYear(t)));
    if (accuracyGain == 0) {
      return year.listed;
    }
    double accuracy = test.accuracy() + (1 - test.accuracy()) * accuracyGain;
    double noiseSd = year.noiseSd * noiseFactor(accuracy);
    Candidates among = year.possible;
    double found = cutoff(among, noiseSd, workspace.cutoff());
    if (found > year.bound) {
      among = year.all;
      found = cutoff(among, noiseSd, workspace.cutoff());
    }
    keep(among, noiseSd, found, workspace.eligible());
    return workspace.eligible();
  }
}

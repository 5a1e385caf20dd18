package io.github.entas.engine;

import io.github.entas.program.ProxyMeans;
import io.github.entas.stat.BulkFunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A proxy-means test of all households of a randomization: score = ln(q/z) + ν·√(Var·(1−R²)/R²),
 * the lowest share of persons eligible.
 *
 * <p>Without a lever on its accuracy the list of a registry is the same in every draw. A lever
 * makes R² rise and the noise fall; the cutoff is then found for a few amounts of noise and is,
 * between them, as good as linear in the standard deviation of the score (exactly so if scores are
 * normal).
 */
final class ProxyScores {

  /** Most and fewest intervals between the amounts of noise for which the cutoff is found. */
  private static final int MOST_INTERVALS = 64;

  private static final int FEWEST_INTERVALS = 8;

  /** Scores looked at for all amounts of noise together, beyond which fewer amounts have to do. */
  private static final int LOOKED_AT = 1 << 19;

  private final ProxyMeans test;
  private final int[][] ids;
  private final double[][] noise;
  private final int intervals;
  private final List<Epoch> epochs = new ArrayList<>();

  /**
   * One registry.
   *
   * @param welfare ln(q/z) in its year, by block and place in {@code ids}
   * @param variance person-weighted variance of the welfare
   * @param cutoffs by amount of noise, from none to that of the test; only the last without a lever
   */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared
  private record Epoch(double[][] welfare, double variance, double[] cutoffs) {}

  private ProxyScores(ProxyMeans test, int[][] ids, double[][] noise) {
    this.test = test;
    this.ids = ids;
    this.noise = noise;
    int households = Math.max(1, ids.length * ids[0].length);
    this.intervals = Math.max(FEWEST_INTERVALS, Math.min(MOST_INTERVALS, LOOKED_AT / households));
  }

  /**
   * Scores the households of a program's cohorts.
   *
   * @param welfare ln(q/z) by registry year, block and household; null for other years
   * @param traits by block
   */
  static ProxyScores of(
      Model model, int p, ProxyMeans test, Households.Welfare welfare, Traits[] traits) {
    int[][] ids = new int[traits.length][];
    double[][] noise = new double[traits.length][];
    BulkFunctions bulk = BulkFunctions.create();
    int[] members = UniversalRegistry.of(model, p).everybody().trimmed().ids;
    for (int b = 0; b < traits.length; b++) {
      double[] trait = traits[b].proxyNoise();
      ids[b] = members;
      noise[b] = Arrays.stream(members).mapToDouble(h -> trait[h]).toArray();
      bulk.normalQuantile(noise[b], noise[b], 0, members.length);
    }
    ProxyScores scores = new ProxyScores(test, ids, noise);
    scores.score(model, p, welfare);
    return scores;
  }

  private void score(Model model, int p, Households.Welfare welfare) {
    double[] persons = persons(model, p);
    boolean moves = !model.program(p).accuracy().isEmpty();
    WeightedCutoff cutoff = new WeightedCutoff(persons.length * ids.length);
    int[] epochOf = model.program(p).epochs();
    for (int t = 1; t < model.years(); t++) {
      if (epochOf[t] == epochs.size()) {
        double[][] own = own(welfare.inYear(test.registryYear(t)));
        double variance = variance(own, persons);
        double[] cutoffs = new double[moves ? intervals + 1 : 1];
        for (int i = 0; i < cutoffs.length; i++) {
          double noiseSd = moves ? noiseSd(variance, i) : mostNoise(variance);
          cutoffs[i] = cutoff(own, noiseSd, persons, cutoff);
        }
        epochs.add(new Epoch(own, variance, cutoffs));
      }
    }
  }

  /** Persons that the members of a block stand for. */
  private double[] persons(Model model, int p) {
    int size = model.householdsPerCohort();
    double[] ofCohort = model.program(p).personsPerRepresentative();
    return Arrays.stream(ids[0]).mapToDouble(h -> ofCohort[h / size]).toArray();
  }

  private double[][] own(double[][] welfare) {
    double[][] own = new double[ids.length][];
    for (int b = 0; b < own.length; b++) {
      double[] ofBlock = welfare[b];
      own[b] = Arrays.stream(ids[b]).mapToDouble(h -> ofBlock[h]).toArray();
    }
    return own;
  }

  private static double variance(double[][] welfare, double[] persons) {
    double all = 0;
    double sum = 0;
    for (double[] block : welfare) {
      for (int i = 0; i < block.length; i++) {
        all += persons[i];
        sum += persons[i] * block[i];
      }
    }
    double mean = sum / all;
    double squares = 0;
    for (double[] block : welfare) {
      for (int i = 0; i < block.length; i++) {
        double distance = block[i] - mean;
        squares += persons[i] * distance * distance;
      }
    }
    return squares / all;
  }

  private double cutoff(
      double[][] welfare, double noiseSd, double[] persons, WeightedCutoff cutoff) {
    int size = 0;
    double all = 0;
    for (int b = 0; b < welfare.length; b++) {
      for (int i = 0; i < persons.length; i++) {
        cutoff.scores()[size] = welfare[b][i] + noiseSd * noise[b][i];
        cutoff.weights()[size] = persons[i];
        all += persons[i];
        size++;
      }
    }
    // Everybody is everybody, with whatever noise.
    return test.eligibleShare() < 1
        ? cutoff.find(size, test.eligibleShare() * all)
        : Double.POSITIVE_INFINITY;
  }

  /** The noise of the test as it is. */
  private double mostNoise(double variance) {
    return noiseSd(variance, test.accuracy());
  }

  /** √(Var·(1−R²)/R²). */
  private static double noiseSd(double variance, double accuracy) {
    return Math.sqrt(variance * (1 - accuracy) / accuracy);
  }

  /** Amount i of noise; they are evenly spaced. */
  private double noiseSd(double variance, int i) {
    return mostNoise(variance) * i / intervals;
  }

  /** √(Var·(1−R²)/R²) in an epoch. */
  double noiseSd(int epoch, double accuracy) {
    return noiseSd(epochs.get(epoch).variance(), accuracy);
  }

  /** The cutoff of an epoch at an accuracy, that of the test or better. */
  double cutoff(int epoch, double accuracy) {
    Epoch own = epochs.get(epoch);
    int last = own.cutoffs().length - 1;
    if (last == 0 || !(accuracy > test.accuracy())) {
      return own.cutoffs()[last];
    }
    double variance = own.variance();
    double noise = noiseSd(variance, accuracy);
    int i = Math.min((int) (noise / mostNoise(variance) * last), last - 1);
    double low = own.cutoffs()[i];
    double high = own.cutoffs()[i + 1];
    double lowSd = scoreSd(variance, noiseSd(variance, i));
    double highSd = scoreSd(variance, noiseSd(variance, i + 1));
    double share = (scoreSd(variance, noise) - lowSd) / (highSd - lowSd);
    // Where nobody or everybody is eligible, both are infinite and there is nothing between them.
    return low == high ? low : low + (high - low) * share;
  }

  private static double scoreSd(double variance, double noise) {
    return Math.sqrt(variance + noise * noise);
  }

  /** The highest cutoff of an epoch at any accuracy. */
  double highestCutoff(int epoch) {
    return Arrays.stream(epochs.get(epoch).cutoffs()).max().orElseThrow();
  }

  ProxyMeans test() {
    return test;
  }

  int epochs() {
    return epochs.size();
  }

  /** Numbers of the members of a block. */
  int[] ids(int block) {
    return ids[block];
  }

  /** ν of the members of a block. */
  double[] noise(int block) {
    return noise[block];
  }

  /** ln(q/z) of the members of a block in the registry of an epoch. */
  double[] welfare(int block, int epoch) {
    return epochs.get(epoch).welfare()[block];
  }
}

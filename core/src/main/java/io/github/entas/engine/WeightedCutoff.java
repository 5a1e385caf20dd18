package io.github.entas.engine;

import java.util.Arrays;

/**
 * Finds the score at which a share of persons is reached, without sorting all scores.
 *
 * <p>The scores are counted in bins; the bin in which the weight is reached is counted again, until
 * it is small enough to be sorted. The reused arrays make an instance the property of one thread.
 */
final class WeightedCutoff {

  private static final int BINS = 1024;
  private static final int FEW = 64;

  /** Rounding of a sum of weights must not push the cutoff to the next household. */
  private static final double ROUNDING = 1e-12;

  private final double[] binWeights = new double[BINS];
  private final double[] scores;
  private final double[] weights;

  WeightedCutoff(int capacity) {
    this.scores = new double[capacity];
    this.weights = new double[capacity];
  }

  /** Where the scores of the candidates are to be put. */
  double[] scores() {
    return scores;
  }

  /** Where the weights of the candidates are to be put. */
  double[] weights() {
    return weights;
  }

  /**
   * The smallest score such that the candidates at or below it weigh at least {@code wanted}: the
   * household that crosses the share is included. +∞ where all of them weigh less, −∞ where nothing
   * is wanted. Rounding inside a bin never reaches beyond its highest score. Overwrites the scores
   * and weights.
   *
   * @param size candidates in {@link #scores()} and {@link #weights()}
   */
  double find(int size, double wanted) {
    double missing = wanted * (1 - ROUNDING);
    if (missing <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int left = size;
    while (left > FEW) {
      double low = lowest(left);
      double high = highest(left);
      double perUnit = BINS / (high - low);
      if (!(perUnit > 0 && perUnit < Double.MAX_VALUE)) {
        break;
      }
      int bin = reachedBin(left, low, perUnit, missing);
      if (bin == BINS) {
        return left == size ? Double.POSITIVE_INFINITY : high;
      }
      for (int b = 0; b < bin; b++) {
        missing -= binWeights[b];
      }
      left = keep(left, low, perUnit, bin);
    }
    double few = amongFew(left, missing);
    return left < size ? Math.min(few, highest(left)) : few;
  }

  private double lowest(int left) {
    double low = Double.POSITIVE_INFINITY;
    for (int i = 0; i < left; i++) {
      low = Math.min(low, scores[i]);
    }
    return low;
  }

  private double highest(int left) {
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < left; i++) {
      high = Math.max(high, scores[i]);
    }
    return high;
  }

  /** Fills the bins; the first one with which the missing weight is reached, or BINS. */
  private int reachedBin(int left, double low, double perUnit, double missing) {
    Arrays.fill(binWeights, 0);
    for (int i = 0; i < left; i++) {
      binWeights[bin(scores[i], low, perUnit)] += weights[i];
    }
    double sum = 0;
    for (int b = 0; b < BINS; b++) {
      sum += binWeights[b];
      if (sum >= missing) {
        return b;
      }
    }
    return BINS;
  }

  private int keep(int left, double low, double perUnit, int bin) {
    int kept = 0;
    for (int i = 0; i < left; i++) {
      double score = scores[i];
      double weight = weights[i];
      scores[kept] = score;
      weights[kept] = weight;
      kept += bin(score, low, perUnit) == bin ? 1 : 0;
    }
    return kept;
  }

  private static int bin(double score, double low, double perUnit) {
    return Math.min((int) ((score - low) * perUnit), BINS - 1);
  }

  private double amongFew(int left, double missing) {
    double last = Double.NEGATIVE_INFINITY;
    double sum = 0;
    while (sum < missing) {
      double next = Double.POSITIVE_INFINITY;
      for (int i = 0; i < left; i++) {
        next = scores[i] > last ? Math.min(next, scores[i]) : next;
      }
      if (next == Double.POSITIVE_INFINITY) {
        return next;
      }
      for (int i = 0; i < left; i++) {
        sum += scores[i] == next ? weights[i] : 0;
      }
      last = next;
    }
    return last;
  }
}

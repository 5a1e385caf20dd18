package io.github.entas.analysis;

import io.github.entas.stat.Sum;

/** Arithmetic on the means of randomizations; all have as many draws. */
final class Means {

  private Means() {}

  /** The mean over all draws. */
  static double mean(double[] means) {
    return Sum.of(means).value() / means.length;
  }

  static double[] minus(double[] means, double[] others) {
    double[] difference = new double[means.length];
    for (int r = 0; r < difference.length; r++) {
      difference[r] = means[r] - others[r];
    }
    return difference;
  }

  /** Adds means times a factor to a running total. */
  static void add(double[] total, double[] means, double factor) {
    for (int r = 0; r < total.length; r++) {
      total[r] += factor * means[r];
    }
  }
}

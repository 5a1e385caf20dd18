package io.github.entas.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** Measures as their formulas say, in plain loops over unsorted rows, for weights of any sign. */
final class SlowMeasures {

  static final double LINE = 1.1;

  private SlowMeasures() {}

  /** A measure of rows with weights. */
  interface Measure {
    double of(double[] x, double[] w);
  }

  /** A measure, and the influence function that the library has for it. */
  record Pair(Measure slow, Function<WeightedSample, Influence> fast) {}

  /** Every measure that has an influence function and needs no density. */
  static Map<String, Pair> all() {
    Map<String, Pair> all = new LinkedHashMap<>();
    all.put("mean", new Pair(SlowMeasures::mean, PovertyInfluences::mean));
    for (double alpha : new double[] {0, 0.5, 1, 2, 3}) {
      all.put(
          "FGT " + alpha,
          new Pair(
              (x, w) -> mean(x, w, v -> v < LINE ? Math.pow(1 - v / LINE, alpha) : 0),
              sample -> PovertyInfluences.fgt(sample, LINE, alpha, AtLine.NOT_POOR)));
    }
    all.put(
        "headcount at or below",
        new Pair(
            (x, w) -> mean(x, w, v -> v <= LINE ? 1 : 0),
            sample -> PovertyInfluences.fgt(sample, LINE, 0, AtLine.POOR)));
    all.put(
        "Watts",
        new Pair(
            (x, w) -> mean(x, w, v -> v < LINE ? Math.log(LINE / v) : 0),
            sample -> PovertyInfluences.watts(sample, LINE)));
    all.put("Gini", new Pair(SlowMeasures::gini, GiniInfluence::of));
    for (double alpha : new double[] {-1, 0, 0.5, 1, 2, 3}) {
      all.put(
          "GE " + alpha,
          new Pair(
              (x, w) -> entropy(x, w, alpha),
              sample -> EntropyInfluences.generalizedEntropy(sample, alpha)));
    }
    for (double aversion : new double[] {0, 0.5, 1, 2}) {
      all.put(
          "Atkinson " + aversion,
          new Pair(
              (x, w) -> atkinson(x, w, aversion),
              sample -> EntropyInfluences.atkinson(sample, aversion)));
    }
    return all;
  }

  static double mean(double[] x, double[] w) {
    return mean(x, w, v -> v);
  }

  static double mean(double[] x, double[] w, DoubleUnaryOperator of) {
    double sum = 0;
    double persons = 0;
    for (int i = 0; i < x.length; i++) {
      sum += w[i] == 0 ? 0 : w[i] * of.applyAsDouble(x[i]);
      persons += w[i];
    }
    return sum / persons;
  }

  /** Half the mean difference of all pairs over the mean. */
  private static double gini(double[] x, double[] w) {
    double difference = mean(x, w, one -> mean(x, w, other -> Math.abs(one - other)));
    return difference / 2 / mean(x, w);
  }

  private static double entropy(double[] x, double[] w, double alpha) {
    double mean = mean(x, w);
    if (alpha == 0) {
      return -mean(x, w, v -> Math.log(v / mean));
    }
    if (alpha == 1) {
      return mean(x, w, v -> v / mean * Math.log(v / mean));
    }
    return (mean(x, w, v -> Math.pow(v / mean, alpha)) - 1) / alpha / (alpha - 1);
  }

  private static double atkinson(double[] x, double[] w, double aversion) {
    double mean = mean(x, w);
    if (aversion == 1) {
      return 1 - Math.exp(mean(x, w, v -> Math.log(v / mean)));
    }
    return 1 - Math.pow(mean(x, w, v -> Math.pow(v / mean, 1 - aversion)), 1 / (1 - aversion));
  }
}

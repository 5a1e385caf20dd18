package io.github.entas.measure;

import io.github.entas.stat.Sum;

/**
 * Influence functions of the measures made of mean welfare μ and one mean more: with r = x/μ and m
 * the mean of r^α.
 */
final class EntropyInfluences {

  private EntropyInfluences() {}

  /**
   * Generalized entropy: ((r^α − m) − αm(r − 1))/(α(α − 1)); for α = 0, (r − 1) − ln r − GE; for α
   * = 1, r ln r − r·GE − (r − 1).
   */
  static Influence generalizedEntropy(WeightedSample sample, double alpha) {
    double value = InequalityMeasures.of(sample).generalizedEntropy(alpha);
    double mean = sample.mean();
    if (alpha == 0) {
      return new Influence(value, x -> (x / mean - 1) - StrictMath.log(x / mean) - value);
    }
    if (alpha == 1) {
      return new Influence(value, x -> theil(x / mean, value));
    }
    double moment = moment(sample, alpha);
    double scale = alpha * (alpha - 1);
    return new Influence(value, x -> change(x / mean, alpha, moment) / scale);
  }

  private static double theil(double r, double value) {
    return (r == 0 ? 0 : r * StrictMath.log(r)) - r * value - (r - 1);
  }

  /** Atkinson's index, with α = 1 − ε: −(1 − A)/(αm) times what happens to m. */
  static Influence atkinson(WeightedSample sample, double aversion) {
    double value = InequalityMeasures.of(sample).atkinson(aversion);
    double mean = sample.mean();
    double alpha = 1 - aversion;
    if (alpha == 0) {
      double entropy = InequalityMeasures.of(sample).meanLogDeviation();
      return new Influence(
          value, x -> (1 - value) * ((x / mean - 1) - StrictMath.log(x / mean) - entropy));
    }
    double moment = moment(sample, alpha);
    double scale = -(1 - value) / (alpha * moment);
    return new Influence(value, x -> scale * change(x / mean, alpha, moment));
  }

  /** What happens to m where a person with r comes: (r^α − m) − αm(r − 1). */
  private static double change(double r, double alpha, double moment) {
    return StrictMath.pow(r, alpha) - moment - alpha * moment * (r - 1);
  }

  private static double moment(WeightedSample sample, double alpha) {
    double mean = sample.mean();
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * StrictMath.pow(sample.welfare(i) / mean, alpha));
    }
    return sum.value() / sample.persons();
  }
}

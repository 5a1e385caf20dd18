package io.github.entas.measure;

import io.github.entas.stat.Sum;

/**
 * Influence function of the Gini index: E|x − X|/μ − G·(1 + x/μ). With D(x) = Σ sⱼ(xⱼ − μ) over all
 * xⱼ ≤ x, E|x − X| = (x − μ)(2F(x) − 1) − 2D(x).
 */
final class GiniInfluence {

  private final WeightedSample sample;
  private final double gini;

  /** Σ wⱼ(xⱼ − μ) over the rows before each rank. */
  private final double[] deviationsBefore;

  private GiniInfluence(WeightedSample sample) {
    this.sample = sample;
    this.gini = InequalityMeasures.of(sample).gini();
    this.deviationsBefore = new double[sample.size() + 1];
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * (sample.welfare(i) - sample.mean()));
      deviationsBefore[i + 1] = sum.value();
    }
  }

  static Influence of(WeightedSample sample) {
    GiniInfluence influence = new GiniInfluence(sample);
    return new Influence(influence.gini, influence::at);
  }

  private double at(double x) {
    double mean = sample.mean();
    double rank = 2 * sample.personsBelow(x, AtLine.POOR) - sample.persons();
    double below = deviationsBefore[sample.rowsBelow(x, AtLine.POOR)];
    double distance = ((x - mean) * rank - 2 * below) / sample.persons();
    return distance / mean - gini * (1 + x / mean);
  }
}

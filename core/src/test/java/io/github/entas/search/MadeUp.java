package io.github.entas.search;

import io.github.entas.strategy.Strategy;
import java.util.Arrays;

/** Candidates that no simulation stands behind. */
final class MadeUp {

  private MadeUp() {}

  /** Numbers that are all the same but the cost. */
  static MixNumbers numbers(double value, double cost) {
    return new MixNumbers(value, value, value, value, value, value, cost);
  }

  /** A candidate with these means of the objective. */
  static Candidate candidate(int order, double... means) {
    double mean = Arrays.stream(means).average().orElseThrow();
    return new Candidate(order, Strategy.of("mix-" + order), numbers(mean, 0), means);
  }

  /** A candidate with a cost and a headcount. */
  static Candidate costing(int order, double cost, double headcount) {
    return new Candidate(
        order, Strategy.of("mix-" + order), numbers(headcount, cost), new double[] {headcount});
  }
}

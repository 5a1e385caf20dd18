package io.github.entas.search;

import io.github.entas.strategy.Strategy;
import java.util.Comparator;

/** A mix and what a sample says of it. */
final class Candidate {

  private final int order;
  private final Strategy mix;
  private final MixNumbers numbers;
  private final double[] means;

  /**
   * A candidate.
   *
   * @param order place among equals
   * @param means of the objective by randomization, not copied
   */
  Candidate(int order, Strategy mix, MixNumbers numbers, double[] means) {
    this.order = order;
    this.mix = mix;
    this.numbers = numbers;
    this.means = means;
  }

  /** Best first: the objective, lower mean headcount, lower cost, the order of the grid. */
  static Comparator<Candidate> bestFirst(Objective objective) {
    double sign = objective.moreIsBetter() ? -1 : 1;
    return Comparator.<Candidate>comparingDouble(c -> sign * c.numbers.of(objective))
        .thenComparingDouble(c -> c.numbers.headcount())
        .thenComparingDouble(c -> c.numbers.cost())
        .thenComparingInt(c -> c.order);
  }

  /** What is told of it. */
  ProposedMix proposal() {
    return new ProposedMix(mix, numbers);
  }

  int order() {
    return order;
  }

  Strategy mix() {
    return mix;
  }

  MixNumbers numbers() {
    return numbers;
  }

  /** Means of the objective by randomization, not to be changed. */
  double[] means() {
    return means;
  }
}

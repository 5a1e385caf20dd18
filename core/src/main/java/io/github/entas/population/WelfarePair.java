package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.MEDIAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;
import static io.github.entas.population.WelfareParameter.SIGMA;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pairs of parameters that, with the floor, the line or both, make one lognormal. */
enum WelfarePair {
  HEADCOUNT_AND_GINI(HEADCOUNT, GINI),
  HEADCOUNT_AND_SIGMA(HEADCOUNT, SIGMA),
  HEADCOUNT_AND_POVERTY_GAP(HEADCOUNT, POVERTY_GAP),
  MEAN_AND_GINI(MEAN, GINI),
  MEAN_AND_HEADCOUNT(MEAN, HEADCOUNT),
  MEAN_AND_SIGMA(MEAN, SIGMA),
  MEDIAN_AND_SIGMA(MEDIAN, SIGMA);

  private final WelfareParameter first;
  private final WelfareParameter second;

  WelfarePair(WelfareParameter first, WelfareParameter second) {
    this.first = first;
    this.second = second;
  }

  /** The pair that is given, the floor aside; empty if what is given is not exactly one pair. */
  static Optional<WelfarePair> of(Map<WelfareParameter, Double> given) {
    int pairSize = given.containsKey(WelfareParameter.FLOOR) ? 3 : 2;
    return Stream.of(values())
        .filter(pair -> given.size() == pairSize)
        .filter(pair -> given.containsKey(pair.first) && given.containsKey(pair.second))
        .findFirst();
  }

  /** The two keys in parentheses. */
  String keys() {
    return "(" + first.key() + ", " + second.key() + ")";
  }
}

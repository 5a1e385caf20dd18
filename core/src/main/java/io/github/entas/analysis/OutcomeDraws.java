package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.strategy.Strategy;
import java.util.List;

/** The draws of an outcome as arrays, one row a strategy; they must have been kept. */
final class OutcomeDraws {

  private static final double OPTIMISM = 0.5;

  private OutcomeDraws() {}

  static CostsAndEffects costsAndEffects(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    double persons = scenario.population().persons();
    int reference = scenario.referenceIndex();
    int draws = scenario.simulation().draws();
    double[][] costs = new double[scenario.strategies().size()][draws];
    double[][] effects = new double[costs.length][draws];
    for (int t = 1; t <= scenario.horizonYears(); t++) {
      double[] references = outcome.measure(Measure.HEADCOUNT, reference, t);
      for (int s = 0; s < costs.length; s++) {
        double[] headcounts = outcome.measure(Measure.HEADCOUNT, s, t);
        Means.add(costs[s], outcome.spending(s, t), 1);
        Means.add(effects[s], Means.minus(references, headcounts), persons);
      }
    }
    return CostsAndEffects.of(ids(scenario), costs, effects);
  }

  static RobustnessTable robustness(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    int t = scenario.target().year() - scenario.baseYear();
    double[][] headcounts = new double[scenario.strategies().size()][];
    for (int s = 0; s < headcounts.length; s++) {
      headcounts[s] = outcome.measure(Measure.HEADCOUNT, s, t);
    }
    return RobustnessTable.of(
        ids(scenario),
        headcounts,
        new RobustnessTable.Options(
            OPTIMISM, scenario.target().headcount(), scenario.surveyStandardError()));
  }

  private static List<String> ids(Scenario scenario) {
    return scenario.strategies().stream().map(Strategy::id).toList();
  }
}

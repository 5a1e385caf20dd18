package io.github.entas.benchmarks.baseline;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Scenario;

/** Poverty measures of the whole population: one column over the draws for each of them. */
public final class PlainOutcome {

  private final double[][][][] columns;

  PlainOutcome(Scenario scenario, int draws) {
    columns =
        new double[Measure.values().length][scenario.strategies().size()]
            [scenario.horizonYears() + 1][draws];
  }

  void set(int strategy, int year, int draw, double[] poverty) {
    for (int k = 0; k < poverty.length; k++) {
      columns[k][strategy][year][draw] = poverty[k];
    }
  }

  /** A measure, by draw; a copy. */
  public double[] measure(Measure measure, int strategy, int year) {
    return columns[measure.order()][strategy][year].clone();
  }
}

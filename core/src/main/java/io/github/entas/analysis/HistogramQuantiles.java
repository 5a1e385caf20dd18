package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws that were too many to keep, so that quantiles are read from histograms. */
final class HistogramQuantiles {

  private static final int DECIMALS = 6;

  private HistogramQuantiles() {}

  static List<Finding> findings(Outcome outcome) {
    return outcome.keepsDraws() ? List.of() : List.of(finding(greatestError(outcome)));
  }

  private static Finding finding(double error) {
    return Finding.info(
        "quantiles-from-histograms",
        "/simulation/draws",
        "The draws were counted in histograms and not kept: the quantiles of measures and of their"
            + " differences are off by at most "
            + Figures.decimal(100 * error, DECIMALS)
            + " percentage points, those of persons by that share of all persons. Means,"
            + " deviations, simulation errors and chances are those of all draws.");
  }

  private static double greatestError(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    List<Sample> samples = new ArrayList<>();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        add(samples, outcome, s, t);
      }
    }
    return samples.stream().map(Sample::quantileError).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static void add(List<Sample> samples, Outcome outcome, int strategy, int t) {
    for (Measure measure : Measure.values()) {
      samples.add(outcome.sample(measure, strategy, t));
    }
    samples.add(outcome.againstReference(strategy, t));
    if (outcome.keepsCohorts()) {
      for (int c = 0; c < outcome.scenario().population().cohorts().size(); c++) {
        samples.add(outcome.cohortSample(c, strategy, t));
      }
    }
  }
}

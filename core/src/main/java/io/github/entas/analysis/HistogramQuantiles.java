package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Figure;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.engine.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws that were too many to keep, so that quantiles are read from histograms. */
final class HistogramQuantiles {

  private HistogramQuantiles() {}

  static List<Finding> findings(Outcome outcome) {
    return outcome.keepsDraws() ? List.of() : List.of(finding(greatestError(outcome)));
  }

  private static Finding finding(double error) {
    return Finding.info(
        "quantiles-from-histograms",
        "/simulation/draws",
        Statement.of("quantiles-from-histograms", new Figure(atMost(100 * error))));
  }

  /** As many digits as are told, none of them rounded down. */
  private static double atMost(double points) {
    return new BigDecimal(points).round(new MathContext(3, RoundingMode.CEILING)).doubleValue();
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

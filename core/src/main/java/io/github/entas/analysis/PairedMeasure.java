package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import java.util.List;

/**
 * Two strategies compared by a measure in the target's year, paired over the randomizations, at 95
 * % each: they cannot be told apart where the mean difference is within t(15) at 97.5 % of its
 * standard error.
 */
final class PairedMeasure {

  private static final double LEVEL = 0.95;

  private PairedMeasure() {}

  /** What may be said of a strategy against another; lower measures are better. */
  static Verdict verdict(Outcome outcome, Measure measure, int strategy, int other) {
    double[][] means = {means(outcome, measure, other), means(outcome, measure, strategy)};
    return PairedClaims.against("other", List.of("other", "strategy"), means, 0, LEVEL)
        .claims()
        .get(0)
        .verdict();
  }

  private static double[] means(Outcome outcome, Measure measure, int strategy) {
    int t = outcome.scenario().target().year() - outcome.scenario().baseYear();
    return outcome.sample(measure, strategy, t).randomizationMeans();
  }
}

package io.github.entas.analysis;

import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulated measures that cannot belong together.
 *
 * <p>They are a sum of an exact part and an estimated one and may be impossible where hardly
 * anybody is poor; more than one draw and year in a hundred needs more households.
 */
final class MeasureConsistency {

  private static final double FEW = 0.01;

  private MeasureConsistency() {}

  static List<Finding> findings(Outcome outcome) {
    return IntStream.range(0, outcome.scenario().strategies().size())
        .filter(strategy -> shareImpossible(outcome, strategy) > FEW)
        .mapToObj(strategy -> finding(outcome, strategy))
        .toList();
  }

  private static Finding finding(Outcome outcome, int strategy) {
    return Finding.warning(
        "measures-inconsistent",
        "/strategies/" + strategy,
        Statement.of(
            "measures-inconsistent",
            new Share(shareImpossible(outcome, strategy)),
            new OfStrategy(outcome.scenario().strategies().get(strategy).id())));
  }

  private static double shareImpossible(Outcome outcome, int strategy) {
    Scenario scenario = outcome.scenario();
    double impossible = outcome.diagnostics().inconsistent().get(strategy);
    return impossible / scenario.simulation().draws() / (scenario.horizonYears() + 1);
  }
}

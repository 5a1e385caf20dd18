package io.github.entas.analysis;

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
        "In "
            + Figures.percent(shareImpossible(outcome, strategy))
            + " of its draws and years the headcount, poverty gap and severity of "
            + Figures.quoted(outcome.scenario().strategies().get(strategy).id())
            + " cannot belong together: simulation error is large beside what poverty is left."
            + " Maybe simulation/households should be larger.");
  }

  private static double shareImpossible(Outcome outcome, int strategy) {
    Scenario scenario = outcome.scenario();
    double impossible = outcome.diagnostics().inconsistent().get(strategy);
    return impossible / scenario.simulation().draws() / (scenario.horizonYears() + 1);
  }
}

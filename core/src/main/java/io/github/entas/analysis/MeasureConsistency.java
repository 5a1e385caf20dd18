package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulated measures that cannot belong together.
 *
 * <p>Of any population 0 ≤ P2 ≤ P1 ≤ P0 ≤ 1, and P1² ≤ P0·P2 (Cauchy and Schwarz). Simulated ones
 * are a sum of an exact part and an estimated one and may miss this where hardly anybody is poor;
 * more than one draw and year in a hundred needs more households.
 */
final class MeasureConsistency {

  private static final double ROUNDING = 1e-12;
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
    int impossible = 0;
    for (int t = 0; t <= scenario.horizonYears(); t++) {
      impossible +=
          impossible(
              outcome.measure(Measure.HEADCOUNT, strategy, t),
              outcome.measure(Measure.POVERTY_GAP, strategy, t),
              outcome.measure(Measure.SEVERITY, strategy, t));
    }
    return (double) impossible / scenario.simulation().draws() / (scenario.horizonYears() + 1);
  }

  private static int impossible(double[] headcount, double[] gap, double[] severity) {
    int impossible = 0;
    for (int d = 0; d < headcount.length; d++) {
      if (!possible(headcount[d], gap[d], severity[d])) {
        impossible++;
      }
    }
    return impossible;
  }

  /** Whether some population has these measures, rounding aside; false on NaN. */
  static boolean possible(double headcount, double gap, double severity) {
    boolean ordered =
        severity >= -ROUNDING
            && severity <= gap + ROUNDING
            && gap <= headcount + ROUNDING
            && headcount <= 1 + ROUNDING;
    return ordered && gap * gap <= headcount * severity + ROUNDING;
  }
}

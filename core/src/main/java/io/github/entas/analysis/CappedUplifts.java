package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** Strategies whose uplifts the cap cuts in more than one draw in a hundred. */
final class CappedUplifts {

  private static final double FEW = 0.01;

  private CappedUplifts() {}

  static List<Finding> findings(Outcome outcome) {
    List<Integer> cut = outcome.diagnostics().drawsCutByCap();
    double draws = outcome.scenario().simulation().draws();
    return IntStream.range(0, cut.size())
        .filter(strategy -> cut.get(strategy) / draws > FEW)
        .mapToObj(strategy -> finding(outcome.scenario(), strategy, cut.get(strategy) / draws))
        .toList();
  }

  private static Finding finding(Scenario scenario, int strategy, double share) {
    return Finding.warning(
        "uplift-capped",
        "/upliftCap",
        Statement.of(
            "uplift-capped",
            new Share(share),
            new OfStrategy(scenario.strategies().get(strategy).id()),
            new Figure(scenario.upliftCap())));
  }
}

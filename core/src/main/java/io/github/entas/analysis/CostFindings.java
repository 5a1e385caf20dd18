package io.github.entas.analysis;

import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Value;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What to know of a strategy's cost per person-year out of poverty. */
final class CostFindings {

  private CostFindings() {}

  static List<Finding> findings(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      if (s != scenario.referenceIndex()) {
        Value strategy = new OfStrategy(scenario.strategies().get(s).id());
        add(findings, "/strategies/" + s, strategy, CostEffectiveness.of(outcome, s), scenario);
      }
    }
    return findings;
  }

  private static void add(
      List<Finding> findings,
      String at,
      Value strategy,
      CostEffectiveness cost,
      Scenario scenario) {
    Value reference = new OfStrategy(scenario.reference());
    if (cost.perPersonYear() == null) {
      findings.add(
          Finding.warning(
              "no-cost-per-person-year",
              at,
              Statement.of("no-cost-per-person-year", strategy, reference)));
    } else if (cost.meanPersonYears() < 0) {
      findings.add(
          Finding.warning(
              "more-poor-than-reference",
              at,
              Statement.of("more-poor-than-reference", strategy, reference)));
    }
    double nobody = cost.shareLiftingNobody();
    if (nobody > 0) {
      findings.add(
          Finding.info(
              "lifts-nobody",
              at,
              Statement.of("lifts-nobody", new Share(nobody), strategy, reference)));
    }
  }
}

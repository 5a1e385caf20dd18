package io.github.entas.analysis;

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
        String name = Figures.quoted(scenario.strategies().get(s).id());
        add(findings, "/strategies/" + s, name, CostEffectiveness.of(outcome, s), scenario);
      }
    }
    return findings;
  }

  private static void add(
      List<Finding> findings, String at, String name, CostEffectiveness cost, Scenario scenario) {
    String reference = Figures.quoted(scenario.reference());
    if (cost.perPersonYear() == null) {
      findings.add(
          Finding.warning(
              "no-cost-per-person-year",
              at,
              name
                  + " has no cost per person-year out of poverty: within simulation error it lifts"
                  + " nobody more than "
                  + reference
                  + " does."));
    } else if (cost.meanPersonYears() < 0) {
      findings.add(
          Finding.warning(
              "more-poor-than-reference",
              at,
              name
                  + " leaves more persons in poverty than "
                  + reference
                  + " does: its cost per person-year out of poverty is no price."));
    }
    double nobody = cost.shareLiftingNobody();
    if (nobody > 0) {
      findings.add(
          Finding.info(
              "lifts-nobody",
              at,
              "In "
                  + Figures.percent(nobody)
                  + " of the draws "
                  + name
                  + " lifts nobody out of poverty, net, compared with "
                  + reference
                  + "."));
    }
  }
}

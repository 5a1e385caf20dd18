package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfItem;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Money of the city that programs do not spend over the horizon, and why. */
final class UnabsorbedBudgets {

  /** Less of the money than this is not worth a word. */
  private static final double LITTLE = 0.01;

  private UnabsorbedBudgets() {}

  static List<Finding> findings(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int p = 0; p < scenario.programs().size(); p++) {
        ProgramBalance balance = ProgramBalance.of(outcome, s, p);
        if (balance.unspent() > LITTLE * balance.given()) {
          findings.add(finding(scenario, s, p, balance));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Scenario scenario, int strategy, int program, ProgramBalance balance) {
    String item = scenario.programs().get(program).id();
    Share unspent = new Share(balance.unspent() / balance.given());
    OfStrategy giver = new OfStrategy(scenario.strategies().get(strategy).id());
    OfItem taker = new OfItem(item);
    List<Statement> reasons = balance.reasons();
    return Finding.warning(
        "budget-not-absorbed",
        "/strategies/" + strategy + "/budget/" + Figures.segment(item),
        reasons.isEmpty()
            ? Statement.of("budget-not-absorbed", unspent, giver, taker)
            : Statement.of("budget-not-absorbed.why", unspent, giver, taker, new Listed(reasons)));
  }
}

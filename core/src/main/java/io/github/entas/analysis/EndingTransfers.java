package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.OfItem;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Transfers that end before the horizon: a household enrolls once at most, so that the first to be
 * enrolled lose the transfer and cannot return.
 */
final class EndingTransfers {

  private EndingTransfers() {}

  static List<Finding> findings(Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    for (int p = 0; p < scenario.programs().size(); p++) {
      Program program = scenario.programs().get(p);
      OptionalInt first = firstFundedYear(scenario, program);
      if (program.transfer() != null && first.isPresent()) {
        int lastYear = scenario.baseYear() + first.getAsInt() + program.cost().activeYears() - 1;
        if (lastYear < scenario.baseYear() + scenario.horizonYears()) {
          findings.add(finding(scenario, p, lastYear));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Scenario scenario, int program, int lastYear) {
    Program ending = scenario.programs().get(program);
    int years = ending.cost().activeYears();
    return Finding.warning(
        "transfer-ends-before-horizon",
        "/programs/" + program + "/cost/activeYears",
        Statement.of(
            years == 1 ? "transfer-ends-before-horizon.one" : "transfer-ends-before-horizon",
            new OfItem(ending.id()),
            new Count(years),
            new Year(lastYear),
            new Year(scenario.baseYear() + scenario.horizonYears())));
  }

  /** The first simulated year, counted from 1, in which a strategy has money for the program. */
  private static OptionalInt firstFundedYear(Scenario scenario, Program program) {
    int start = Objects.requireNonNull(program.startYear()) - scenario.baseYear();
    return IntStream.rangeClosed(Math.max(1, start), scenario.horizonYears())
        .filter(t -> scenario.strategies().stream().anyMatch(s -> s.money(program.id(), t) > 0))
        .findFirst();
  }
}

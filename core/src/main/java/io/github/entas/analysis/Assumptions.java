package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.engine.Scenario;
import io.github.entas.evidence.Provenance.Status;
import java.util.ArrayList;
import java.util.List;

/** Numbers that carry the answer and are judgments, or only hold the place of the city's own. */
final class Assumptions {

  private static final String SOURCES = "/sources";

  private Assumptions() {}

  static List<Finding> findings(Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    Count all = new Count(scenario.sources().size());
    long standIns = number(scenario, Status.STAND_IN);
    if (standIns > 0) {
      Statement left = Statement.of("stand-ins", new Count(standIns), all);
      findings.add(Finding.warning("stand-ins", SOURCES, left));
    }
    long judgments = number(scenario, Status.ASSUMPTION);
    if (judgments > 0) {
      Statement assumed = Statement.of("assumptions", new Count(judgments), all);
      findings.add(Finding.info("assumptions", SOURCES, assumed));
    }
    return findings;
  }

  private static long number(Scenario scenario, Status status) {
    return scenario.sources().stream().filter(source -> source.status() == status).count();
  }
}

package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.engine.Scenario;
import io.github.entas.evidence.Provenance;
import java.util.List;

/** Numbers that are judgments and carry the answer. */
final class Assumptions {

  private Assumptions() {}

  static List<Finding> findings(Scenario scenario) {
    long assumed =
        scenario.sources().stream()
            .filter(source -> source.status() == Provenance.Status.ASSUMPTION)
            .count();
    return assumed == 0 ? List.of() : List.of(finding(scenario, assumed));
  }

  private static Finding finding(Scenario scenario, long assumed) {
    return Finding.info(
        "assumptions",
        "/sources",
        Statement.of("assumptions", new Count(assumed), new Count(scenario.sources().size())));
  }
}

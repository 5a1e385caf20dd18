package io.github.entas.analysis;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import java.util.List;

/** Numbers that are judgments and carry the answer. */
final class Assumptions {

  private Assumptions() {}

  static List<Finding> findings(Scenario scenario) {
    List<String> assumed =
        scenario.sources().stream()
            .filter(source -> source.status() == Provenance.Status.ASSUMPTION)
            .map(Source::pointer)
            .toList();
    return assumed.isEmpty() ? List.of() : List.of(finding(scenario, assumed));
  }

  private static Finding finding(Scenario scenario, List<String> assumed) {
    return Finding.info(
        "assumptions",
        "/sources",
        assumed.size()
            + " of "
            + scenario.sources().size()
            + " sources are assumptions, and the answer rests on them: "
            + String.join(", ", assumed)
            + ".");
  }
}

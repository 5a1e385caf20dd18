package io.github.entas.analysis;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import java.util.List;

/** Numbers that nobody has given yet: they only hold the place of the city's own. */
final class StandIns {

  private StandIns() {}

  static List<Finding> findings(Scenario scenario) {
    List<String> left =
        scenario.sources().stream()
            .filter(source -> source.status() == Provenance.Status.STAND_IN)
            .map(Source::pointer)
            .toList();
    return left.isEmpty() ? List.of() : List.of(finding(left));
  }

  private static Finding finding(List<String> left) {
    return Finding.warning(
        "stand-ins",
        "/sources",
        "Numbers that are still stand-ins and not the city's own: "
            + left.size()
            + ". One that was replaced counts until its source says where it is from, with another"
            + " status than standIn. Left: "
            + String.join(", ", left)
            + ".");
  }
}

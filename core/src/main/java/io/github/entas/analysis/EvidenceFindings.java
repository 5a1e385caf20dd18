package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Text;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Effects of the catalogue that rest on numbers nobody has seen in their source. */
final class EvidenceFindings {

  private EvidenceFindings() {}

  static List<Finding> findings(Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : scenario.sources()) {
      String id = source.catalogue();
      if (id != null && isEffect(source.pointer())) {
        Optional<CatalogueEntry> entry = Catalogue.shipped().find(id);
        entry
            .filter(known -> !known.unverified().isEmpty())
            .ifPresent(known -> findings.add(finding(source.pointer(), known)));
      }
    }
    return findings;
  }

  private static boolean isEffect(String pointer) {
    return pointer.endsWith("/logPoints")
        || pointer.endsWith("/consumedShare")
        || pointer.endsWith("/maxGain");
  }

  private static Finding finding(String pointer, CatalogueEntry entry) {
    return Finding.warning(
        "unverified-evidence",
        pointer,
        Statement.of(
            "unverified-evidence",
            new Text(entry.id()),
            new Text(String.join(", ", entry.unverified()))));
  }
}

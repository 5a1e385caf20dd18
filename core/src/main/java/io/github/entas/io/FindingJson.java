package io.github.entas.io;

import io.github.entas.analysis.Finding;
import java.util.List;

/** Writes findings. */
final class FindingJson {

  private FindingJson() {}

  /** Writes the property {@code findings} of the object that is open. */
  static void write(JsonFields fields, List<Finding> findings) {
    fields.list("findings", findings, finding -> fields.object(() -> write(fields, finding)));
  }

  private static void write(JsonFields fields, Finding finding) {
    fields.text("severity", finding.severity().key());
    fields.text("code", finding.code());
    fields.text("pointer", finding.pointer());
    fields.text("message", finding.message());
  }
}

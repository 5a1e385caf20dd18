package io.github.entas.io;

import io.github.entas.engine.ReferenceClass;

/** Writes rows of how often a fall in the headcount has happened. */
record ReferenceClassJson(JsonFields fields) {

  /** Writes one row as a value. */
  void write(ReferenceClass row) {
    fields.object(
        () -> {
          fields.text("name", row.name());
          fields.whole("horizonYears", row.horizonYears());
          fields.number("from", row.from());
          fields.number("to", row.to());
          fields.whole("districts", row.districts());
          fields.number("share", row.share());
        });
  }
}

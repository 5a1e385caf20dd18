package io.github.entas.io;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Statement;
import io.github.entas.analysis.Statement.At;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfCohort;
import io.github.entas.analysis.Statement.OfItem;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Value;
import io.github.entas.analysis.Statement.Year;
import java.util.List;

/** Writes findings, and what they say as numbers and names of one key each. */
record FindingJson(JsonFields fields) {

  /** Writes the property {@code findings} of the object that is open. */
  static void write(JsonFields fields, List<Finding> findings) {
    FindingJson json = new FindingJson(fields);
    fields.list("findings", findings, finding -> fields.object(() -> json.write(finding)));
  }

  private void write(Finding finding) {
    fields.text("severity", finding.severity().key());
    fields.text("code", finding.code());
    fields.text("pointer", finding.pointer());
    fields.text("message", finding.message());
    Statement statement = finding.statement();
    if (statement != null) {
      fields.object("statement", () -> write(statement));
    }
  }

  private void write(Statement statement) {
    fields.text("key", statement.key());
    fields.list("values", statement.values(), value -> fields.object(() -> write(value)));
  }

  private void write(Value value) {
    if (value instanceof Share share) {
      fields.number("share", share.value());
    } else if (value instanceof Count count) {
      fields.number("count", count.value());
    } else if (value instanceof Figure figure) {
      fields.number("number", figure.value());
    } else if (value instanceof Year year) {
      fields.whole("year", year.value());
    } else if (value instanceof OfStrategy strategy) {
      fields.text("strategy", strategy.id());
    } else if (value instanceof OfItem item) {
      fields.text("item", item.id());
    } else if (value instanceof OfCohort cohort) {
      fields.text("cohort", cohort.id());
    } else if (value instanceof At at) {
      fields.text("pointer", at.pointer());
    } else if (value instanceof Text text) {
      fields.text("text", text.text());
    } else {
      List<Statement> statements = ((Listed) value).statements();
      fields.list("statements", statements, statement -> fields.object(() -> write(statement)));
    }
  }
}

package io.github.entas.io;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds findings of a result. */
final class FindingBinder {

  private static final Map<String, Severity> SEVERITIES =
      Words.byWord(Severity.values(), Severity::key);
  private static final List<String> KINDS =
      List.of(
          "share",
          "count",
          "number",
          "year",
          "strategy",
          "item",
          "cohort",
          "pointer",
          "text",
          "statements");
  private static final Value NONE = new Text("");

  private FindingBinder() {}

  static Finding read(Element element) {
    Fields fields = new Fields(element);
    Severity severity = fields.word("severity", SEVERITIES, Severity.INFO);
    String code = fields.text("code");
    @Nullable Element at = fields.required("pointer");
    String pointer = at == null ? "" : at.anyText();
    String message = fields.text("message");
    @Nullable Element said = fields.optional("statement");
    Finding inEnglish = Finding.of(severity, code, pointer, message);
    fields.close();
    return said == null ? inEnglish : withStatement(inEnglish, said);
  }

  private static Finding withStatement(Finding inEnglish, Element said) {
    Statement statement = statement(said);
    Finding finding =
        said.build(
            () ->
                Finding.of(inEnglish.severity(), inEnglish.code(), inEnglish.pointer(), statement),
            inEnglish);
    if (!finding.message().equals(inEnglish.message())) {
      said.refuse("must be what the message says", "");
    }
    return finding;
  }

  private static Statement statement(Element element) {
    Fields fields = new Fields(element);
    String key = fields.text("key");
    List<Value> values = fields.list("values", FindingBinder::value);
    Statement none = new Statement(key, List.of());
    return fields.build(() -> new Statement(key, values), none);
  }

  private static Value value(Element element) {
    Fields fields = new Fields(element);
    Value value =
        KINDS.stream().filter(fields::has).findFirst().map(k -> of(k, fields)).orElse(NONE);
    if (value.equals(NONE)) {
      fields.refuse("must have one of " + String.join(", ", KINDS), "");
    } else {
      fields.close();
    }
    return value;
  }

  private static Value of(String kind, Fields fields) {
    return switch (kind) {
      case "share" -> new Share(finite(fields, kind));
      case "count" -> new Count(finite(fields, kind));
      case "number" -> new Figure(finite(fields, kind));
      case "year" -> new Year(fields.whole(kind));
      case "strategy" -> new OfStrategy(fields.text(kind));
      case "item" -> new OfItem(fields.text(kind));
      case "cohort" -> new OfCohort(fields.text(kind));
      case "pointer" -> new At(fields.text(kind));
      case "text" -> new Text(fields.text(kind));
      default -> new Listed(fields.list(kind, FindingBinder::statement));
    };
  }

  /** The number, or 0 where it is refused. */
  private static double finite(Fields fields, String key) {
    double number = fields.number(key);
    return Double.isNaN(number) ? 0 : number;
  }
}

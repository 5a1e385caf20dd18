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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Binds findings of a result. */
final class FindingBinder {

  private static final Map<String, Severity> SEVERITIES =
      Words.byWord(Severity.values(), Severity::key);
  private static final Map<String, BiFunction<Fields, String, Value>> VALUES = values();
  private static final Value STAND_IN = new Text("");

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
    for (var kind : VALUES.entrySet()) {
      if (fields.has(kind.getKey())) {
        Value value = kind.getValue().apply(fields, kind.getKey());
        fields.close();
        return value;
      }
    }
    fields.refuse("must have one of " + String.join(", ", VALUES.keySet()), "");
    return STAND_IN;
  }

  private static Map<String, BiFunction<Fields, String, Value>> values() {
    Map<String, BiFunction<Fields, String, Value>> values = new LinkedHashMap<>();
    values.put("share", (fields, key) -> new Share(finite(fields, key)));
    values.put("count", (fields, key) -> new Count(finite(fields, key)));
    values.put("number", (fields, key) -> new Figure(finite(fields, key)));
    values.put("year", (fields, key) -> new Year(fields.whole(key)));
    values.put("strategy", (fields, key) -> new OfStrategy(fields.text(key)));
    values.put("item", (fields, key) -> new OfItem(fields.text(key)));
    values.put("cohort", (fields, key) -> new OfCohort(fields.text(key)));
    values.put("pointer", (fields, key) -> new At(fields.text(key)));
    values.put("text", (fields, key) -> new Text(fields.text(key)));
    values.put(
        "statements", (fields, key) -> new Listed(fields.list(key, FindingBinder::statement)));
    return values;
  }

  /** The number, or 0 where it is refused. */
  private static double finite(Fields fields, String key) {
    double number = fields.number(key);
    return Double.isNaN(number) ? 0 : number;
  }
}

package io.github.entas.io;

import io.github.entas.analysis.Choice;
import io.github.entas.analysis.CostEffectivenessTable;
import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostEffectivenessTable.Row;
import io.github.entas.analysis.CostEffectivenessTable.Status;
import io.github.entas.analysis.DecisionPoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds what a result says of the choice between strategies. */
final class ChoiceBinder {

  private static final Map<String, Status> STATUSES = Words.byWord(Status.values(), Words::of);

  private ChoiceBinder() {}

  static Choice read(Element element, List<String> ids) {
    Fields fields = new Fields(element);
    List<Row> rows = fields.list("table", ChoiceBinder::row);
    // They follow from the table.
    fields.optional("switchPoints");
    List<DecisionPoint> decisions = fields.list("decisions", ChoiceBinder::decision);
    fields.close();
    return new Choice(ids, new CostEffectivenessTable(rows), decisions);
  }

  private static Row row(Element element) {
    Fields fields = new Fields(element);
    @Nullable Element increment = fields.optional("increment");
    Row row =
        new Row(
            fields.text("id"),
            fields.number("cost"),
            fields.number("effect"),
            fields.word("status", STATUSES, Status.DOMINATED),
            increment == null ? null : increment(new Fields(increment)));
    fields.close();
    return row;
  }

  private static Increment increment(Fields fields) {
    Increment increment =
        new Increment(
            fields.text("over"),
            fields.number("cost"),
            fields.number("effect"),
            fields.number("ratio"));
    fields.close();
    return increment;
  }

  private static DecisionPoint decision(Element element) {
    Fields fields = new Fields(element);
    DecisionPoint point =
        new DecisionPoint(
            fields.number("willingnessToPay"),
            fields.listOrNone("best", Element::text),
            byStrategy(fields, "chances"),
            byStrategy(fields, "expectedLosses"),
            fields.number("valueOfPerfectInformation"));
    fields.close();
    return point;
  }

  private static List<Double> byStrategy(Fields fields, String key) {
    return fields.inner(key).object().members("must be an object").values().stream()
        .map(Element::number)
        .toList();
  }
}

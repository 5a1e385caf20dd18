package io.github.entas.io;

import io.github.entas.analysis.Choice;
import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostEffectivenessTable;
import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostsAndEffects;
import io.github.entas.analysis.DecisionPoint;
import io.github.entas.analysis.RobustnessTable;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what a comparison says of the choice. */
record DecisionJson(JsonFields fields) {

  /** Writes {@code costEffectiveness} and {@code robustness} where the draws were kept. */
  void write(Comparison comparison) {
    CostsAndEffects choice = comparison.costsAndEffects();
    if (choice != null) {
      Choice atSwitchPoints = new Choice(choice.ids(), choice.table(), comparison.decisions());
      fields.object("costEffectiveness", () -> write(atSwitchPoints));
    }
    RobustnessTable robustness = comparison.robustness();
    if (robustness != null) {
      fields.list(
          "robustness", robustness.rows(), row -> fields.object(() -> row(robustness.ids(), row)));
    }
  }

  /** Writes the properties of the object that is open. */
  void write(Choice choice) {
    fields.list("table", choice.table().rows(), row -> fields.object(() -> row(row)));
    fields.list(
        "switchPoints",
        choice.table().switchPoints(),
        point ->
            fields.object(
                () -> {
                  fields.number("willingnessToPay", point.willingnessToPay());
                  fields.ids("best", point.best());
                }));
    fields.list(
        "decisions", choice.decisions(), point -> fields.object(() -> point(choice.ids(), point)));
  }

  private void row(CostEffectivenessTable.Row row) {
    fields.text("id", row.id());
    fields.number("cost", row.cost());
    fields.number("effect", row.effect());
    fields.text("status", Words.of(row.status()));
    Increment increment = row.increment();
    if (increment != null) {
      fields.object(
          "increment",
          () -> {
            fields.text("over", increment.over());
            fields.number("cost", increment.cost());
            fields.number("effect", increment.effect());
            fields.number("ratio", increment.ratio());
          });
    }
  }

  private void point(List<String> ids, DecisionPoint point) {
    fields.number("willingnessToPay", point.willingnessToPay());
    fields.ids("best", point.best());
    byId("chances", ids, point.chances());
    byId("expectedLosses", ids, point.expectedLosses());
    fields.number("valueOfPerfectInformation", point.valueOfPerfectInformation());
  }

  private void row(List<String> ids, RobustnessTable.Row row) {
    fields.text("metric", Words.of(row.metric()));
    byId("values", ids, row.values());
    fields.ids("best", row.best());
  }

  private void byId(String key, List<String> ids, List<Double> values) {
    fields.object(
        key,
        () ->
            IntStream.range(0, ids.size()).forEach(s -> fields.number(ids.get(s), values.get(s))));
  }
}

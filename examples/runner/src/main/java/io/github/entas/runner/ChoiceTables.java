package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostEffectivenessTable;
import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostEffectivenessTable.SwitchPoint;
import io.github.entas.analysis.CostsAndEffects;
import io.github.entas.analysis.DecisionPoint;
import io.github.entas.analysis.StrategyComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The choice: dominance, where it switches, and what uncertainty means for it. */
final class ChoiceTables {

  private final Map<String, String> names;
  private final int width;
  private final ScreenWords words;

  private ChoiceTables(Comparison comparison, int width, ScreenWords words) {
    this.width = width;
    this.words = words;
    names =
        comparison.strategies().stream()
            .map(StrategyComparison::summary)
            .collect(Collectors.toMap(s -> s.id(), s -> DisplayText.clean(s.name())));
  }

  static List<String> lines(
      Comparison comparison, CostsAndEffects choice, int width, ScreenWords words) {
    ChoiceTables tables = new ChoiceTables(comparison, width, words);
    List<String> lines = new ArrayList<>();
    tables.dominance(lines, choice.table());
    tables.switches(lines, choice.table().switchPoints());
    tables.acceptability(lines, choice.ids(), comparison.decisions());
    return lines;
  }

  private void dominance(List<String> lines, CostEffectivenessTable choice) {
    ComparisonText.add(lines, words.text("compare.choice"));
    WideTable table =
        new WideTable(
            width,
            words.texts(
                "compare.choice.money",
                "compare.choice.personYears",
                "compare.choice.oneMore",
                "compare.choice.status"));
    for (CostEffectivenessTable.Row row : choice.rows()) {
      Increment step = row.increment();
      table.row(
          name(row.id()),
          List.of(
              words.money(row.cost()),
              words.whole(Math.round(row.effect())),
              step == null ? "–" : words.money(step.ratio()),
              words.text("compare.choice.status." + row.status())));
    }
    lines.addAll(table.lines());
  }

  private void switches(List<String> lines, List<SwitchPoint> points) {
    lines.add("");
    if (points.isEmpty()) {
      lines.addAll(words.lines("compare.choice.noSwitch"));
    }
    for (SwitchPoint point : points) {
      lines.addAll(
          words.lines(
              "compare.choice.switch",
              words.money(point.willingnessToPay()),
              point.best().stream()
                  .map(this::name)
                  .reduce((one, next) -> words.text("compare.choice.then", one, next))
                  .orElse("")));
    }
  }

  private void acceptability(List<String> lines, List<String> ids, List<DecisionPoint> points) {
    ComparisonText.add(lines, words.text("compare.acceptability"));
    WideTable table = new WideTable(width, cells(points, DecisionPoint::willingnessToPay));
    for (int s = 0; s < ids.size(); s++) {
      String id = ids.get(s);
      int place = s;
      table.row(
          name(id),
          points.stream()
              .map(
                  point ->
                      words.chance(point.chances().get(place))
                          + (point.best().contains(id) ? "*" : " "))
              .toList());
    }
    table.row(
        words.text("compare.acceptability.information"),
        cells(points, DecisionPoint::valueOfPerfectInformation));
    lines.addAll(table.lines());
  }

  private List<String> cells(List<DecisionPoint> points, ToDoubleFunction<DecisionPoint> money) {
    return points.stream().map(point -> words.money(money.applyAsDouble(point)) + " ").toList();
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }
}

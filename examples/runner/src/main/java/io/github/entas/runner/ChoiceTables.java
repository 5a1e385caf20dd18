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

  private ChoiceTables(Comparison comparison, int width) {
    this.width = width;
    names =
        comparison.strategies().stream()
            .map(StrategyComparison::summary)
            .collect(Collectors.toMap(s -> s.id(), s -> DisplayText.clean(s.name())));
  }

  static List<String> lines(Comparison comparison, CostsAndEffects choice, int width) {
    ChoiceTables tables = new ChoiceTables(comparison, width);
    List<String> lines = new ArrayList<>();
    tables.dominance(lines, choice.table());
    tables.switches(lines, choice.table().switchPoints());
    tables.acceptability(lines, choice.ids(), comparison.decisions());
    return lines;
  }

  private void dominance(List<String> lines, CostEffectivenessTable choice) {
    ComparisonText.add(
        lines,
        "Cost-effectiveness: money of all years, person-years out of poverty over the reference's,"
            + " and the money that one more costs over the strategy before");
    WideTable table = new WideTable(width, List.of("Money", "Person-years", "One more", "Status"));
    for (CostEffectivenessTable.Row row : choice.rows()) {
      Increment step = row.increment();
      table.row(
          name(row.id()),
          List.of(
              Money.text(row.cost()),
              Numbers.whole(Math.round(row.effect())),
              step == null ? "–" : Money.text(step.ratio()),
              word(row.status())));
    }
    lines.addAll(table.lines());
  }

  private static String word(CostEffectivenessTable.Status status) {
    return switch (status) {
      case NON_DOMINATED -> "on the frontier";
      case DOMINATED -> "dominated";
      case EXTENDEDLY_DOMINATED -> "dominated by a mixture";
    };
  }

  private void switches(List<String> lines, List<SwitchPoint> points) {
    lines.add("");
    if (points.isEmpty()) {
      lines.add("The best strategy does not depend on what a person-year is worth.");
    }
    for (SwitchPoint point : points) {
      lines.addAll(
          DisplayText.wrap(
              "Where a person-year is worth "
                  + Money.text(point.willingnessToPay())
                  + " the best strategy switches: "
                  + point.best().stream().map(this::name).collect(Collectors.joining(", then ")),
              PlannerTable.WIDTH));
    }
  }

  private void acceptability(List<String> lines, List<String> ids, List<DecisionPoint> points) {
    ComparisonText.add(
        lines,
        "Chance to be the best strategy where a person-year is worth so much (*: best on average),"
            + " and the most it is worth spending on knowing everything before choosing");
    WideTable table = new WideTable(width, cells(points, DecisionPoint::willingnessToPay));
    for (int s = 0; s < ids.size(); s++) {
      String id = ids.get(s);
      int place = s;
      table.row(
          name(id),
          points.stream()
              .map(
                  point ->
                      Percent.chance(point.chances().get(place))
                          + (point.best().contains(id) ? "*" : " "))
              .toList());
    }
    table.row(
        "Value of perfect information", cells(points, DecisionPoint::valueOfPerfectInformation));
    lines.addAll(table.lines());
  }

  private static List<String> cells(
      List<DecisionPoint> points, ToDoubleFunction<DecisionPoint> money) {
    return points.stream().map(point -> Money.text(money.applyAsDouble(point)) + " ").toList();
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }
}

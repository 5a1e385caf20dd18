package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.RobustnessTable;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Robustness: metrics as columns, the strategies that each picks marked. */
final class RobustnessText {

  private RobustnessText() {}

  static List<String> lines(
      Comparison comparison, RobustnessTable robustness, int width, ScreenWords words) {
    Scenario scenario = comparison.summary().scenario();
    List<String> lines = new ArrayList<>();
    ComparisonText.add(
        lines,
        words.text(
            "compare.robustness",
            String.valueOf(scenario.target().year()),
            words.percent(scenario.surveyStandardError())));
    WideTable table =
        new WideTable(
            width,
            robustness.rows().stream()
                .map(row -> words.text("compare.robustness." + row.metric()) + " ")
                .toList());
    for (int s = 0; s < robustness.ids().size(); s++) {
      String id = robustness.ids().get(s);
      int place = s;
      table.row(
          comparison.strategies().get(s).summary().name(),
          robustness.rows().stream()
              .map(
                  row ->
                      words.points(row.values().get(place))
                          + " %"
                          + (row.best().contains(id) ? "*" : " "))
              .toList());
    }
    lines.addAll(table.lines());
    return lines;
  }
}

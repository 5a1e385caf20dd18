package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.RobustnessMetric;
import io.github.entas.analysis.RobustnessTable;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Robustness: metrics as columns, the strategies that each picks marked. */
final class RobustnessText {

  private RobustnessText() {}

  static List<String> lines(Comparison comparison, RobustnessTable robustness, int width) {
    Scenario scenario = comparison.summary().scenario();
    List<String> lines = new ArrayList<>();
    ComparisonText.add(
        lines,
        "Robustness of the headcount of "
            + scenario.target().year()
            + " over all draws (*: picked by that metric). Regret: what it is above the lowest of"
            + " the same draw. Acceptable: a headcount at the target, a regret of at most "
            + Percent.text(scenario.surveyStandardError())
            + ".");
    WideTable table =
        new WideTable(
            width, robustness.rows().stream().map(row -> heading(row.metric()) + " ").toList());
    for (int s = 0; s < robustness.ids().size(); s++) {
      String id = robustness.ids().get(s);
      int place = s;
      table.row(
          comparison.strategies().get(s).summary().name(),
          robustness.rows().stream()
              .map(
                  row ->
                      Numbers.fixed(100 * row.values().get(place), 2)
                          + " %"
                          + (row.best().contains(id) ? "*" : " "))
              .toList());
    }
    lines.addAll(table.lines());
    return lines;
  }

  private static String heading(RobustnessMetric metric) {
    return switch (metric) {
      case WORST_CASE -> "Worst case";
      case MAXIMUM_REGRET -> "Max. regret";
      case P90_REGRET -> "90 % regret";
      case MEAN_REGRET -> "Mean regret";
      case MEAN -> "Mean";
      case HURWICZ -> "Hurwicz, ½";
      case SHARE_ACCEPTABLE_RATE -> "On target";
      case SHARE_ACCEPTABLE_REGRET -> "Small regret";
    };
  }
}

package io.github.entas.runner;

import io.github.entas.analysis.OnTarget;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.Scenario;
import io.github.entas.stat.RatioEstimate;
import java.util.ArrayList;
import java.util.List;

/** The chance of the target in its year, and what a strategy costs. */
final class ChanceTable {

  private ChanceTable() {}

  static List<String> lines(Summary summary, ScreenWords words) {
    Scenario scenario = summary.scenario();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(words.text("simulate.chance", String.valueOf(scenario.target().year())));
    lines.add("");
    TextTable table =
        TextTable.headed(
            List.of(
                List.of(
                    "",
                    words.text("simulate.chance.top"),
                    words.text("simulate.chance.top"),
                    words.text("simulate.spending.top"),
                    words.text("simulate.cost.top")),
                List.of(
                    "",
                    words.text("simulate.chance.true"),
                    words.text("simulate.chance.published"),
                    words.text("simulate.spending"),
                    words.text("simulate.cost"))));
    for (StrategySummary strategy : summary.strategies()) {
      table.row(DisplayText.clean(strategy.name()), cells(scenario, strategy, words));
    }
    lines.addAll(table.lines());
    return lines;
  }

  private static List<String> cells(
      Scenario scenario, StrategySummary strategy, ScreenWords words) {
    OnTarget chances = strategy.in(scenario.target().year()).onTarget();
    return List.of(
        words.chance(chances.trueHeadcount().value()),
        words.chance(chances.publishedHeadcount().value()),
        words.money(spendingPerYear(strategy)),
        costPerPersonYear(scenario, strategy, words));
  }

  /** Mean over the simulated years; nothing is spent in the base year. */
  private static double spendingPerYear(StrategySummary strategy) {
    double sum = 0;
    for (YearSummary year : strategy.years()) {
      sum += year.spending().total();
    }
    return sum / (strategy.years().size() - 1);
  }

  private static String costPerPersonYear(
      Scenario scenario, StrategySummary strategy, ScreenWords words) {
    if (strategy.id().equals(scenario.reference())) {
      return words.text("cost.reference");
    }
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    return cost == null ? words.text("cost.unknown") : words.money(cost.value());
  }
}

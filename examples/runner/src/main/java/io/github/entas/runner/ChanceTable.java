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

  static List<String> lines(Summary summary) {
    Scenario scenario = summary.scenario();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Chance of the target in " + scenario.target().year() + ", and cost");
    lines.add("");
    TextTable table =
        TextTable.headed(
            List.of(
                List.of("", "Chance,", "Chance,", "Spending", "Cost per person-"),
                List.of("", "true", "published", "a year", "year out of poverty")));
    for (StrategySummary strategy : summary.strategies()) {
      table.row(DisplayText.clean(strategy.name()), cells(scenario, strategy));
    }
    lines.addAll(table.lines());
    return lines;
  }

  private static List<String> cells(Scenario scenario, StrategySummary strategy) {
    OnTarget chances = strategy.in(scenario.target().year()).onTarget();
    return List.of(
        Percent.chance(chances.trueHeadcount().value()),
        Percent.chance(chances.publishedHeadcount().value()),
        Money.text(spendingPerYear(strategy)),
        costPerPersonYear(scenario, strategy));
  }

  /** Mean over the simulated years; nothing is spent in the base year. */
  private static double spendingPerYear(StrategySummary strategy) {
    double sum = 0;
    for (YearSummary year : strategy.years()) {
      sum += year.spending().total();
    }
    return sum / (strategy.years().size() - 1);
  }

  private static String costPerPersonYear(Scenario scenario, StrategySummary strategy) {
    if (strategy.id().equals(scenario.reference())) {
      return "reference";
    }
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    return cost == null ? "not known" : Money.text(cost.value());
  }
}

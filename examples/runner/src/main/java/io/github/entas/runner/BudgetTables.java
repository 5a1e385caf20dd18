package io.github.entas.runner;

import io.github.entas.analysis.BudgetYear;
import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.StrategyComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Who pays what and when: a table a strategy that has money. */
final class BudgetTables {

  private BudgetTables() {}

  static List<String> lines(Comparison comparison, int width) {
    List<String> lines = new ArrayList<>();
    for (StrategyComparison strategy : comparison.strategies()) {
      if (strategy.budget().stream().anyMatch(year -> year.given() > 0)) {
        ComparisonText.add(
            lines, "Budget impact by payer: " + DisplayText.clean(strategy.summary().name()));
        lines.addAll(table(strategy.budget(), width).lines());
      }
    }
    return lines;
  }

  private static WideTable table(List<BudgetYear> years, int width) {
    List<String> headings =
        new ArrayList<>(years.stream().map(year -> String.valueOf(year.year())).toList());
    headings.add("All years");
    WideTable table = new WideTable(width, headings);
    row(table, "City, given", years, BudgetYear::given);
    row(table, "City, spent", years, BudgetYear::citySpent);
    row(table, "City, not absorbed", years, BudgetYear::cityUnabsorbed);
    row(table, "Partners, spent", years, BudgetYear::partnersSpent);
    return table;
  }

  private static void row(
      WideTable table, String label, List<BudgetYear> years, ToDoubleFunction<BudgetYear> money) {
    List<String> cells =
        new ArrayList<>(years.stream().map(year -> Money.text(money.applyAsDouble(year))).toList());
    cells.add(Money.text(years.stream().mapToDouble(money).sum()));
    table.row(label, cells);
  }
}

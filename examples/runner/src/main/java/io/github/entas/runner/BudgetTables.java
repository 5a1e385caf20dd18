package io.github.entas.runner;

import io.github.entas.analysis.BudgetYear;
import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.StrategyComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Who pays what and when: a table a strategy that has money. */
final class BudgetTables {

  private BudgetTables() {}

  static List<String> lines(Comparison comparison, int width, ScreenWords words) {
    List<String> lines = new ArrayList<>();
    for (StrategyComparison strategy : comparison.strategies()) {
      if (strategy.budget().stream().anyMatch(year -> year.given() > 0)) {
        ComparisonText.add(
            lines, words.text("compare.budget", DisplayText.clean(strategy.summary().name())));
        lines.addAll(table(strategy.budget(), width, words).lines());
      }
    }
    return lines;
  }

  private static WideTable table(List<BudgetYear> years, int width, ScreenWords words) {
    List<String> headings =
        new ArrayList<>(years.stream().map(year -> String.valueOf(year.year())).toList());
    headings.add(words.text("compare.budget.all"));
    WideTable table = new WideTable(width, headings);
    Map<String, ToDoubleFunction<BudgetYear>> rows = new LinkedHashMap<>();
    rows.put("compare.budget.given", BudgetYear::given);
    rows.put("compare.budget.spent", BudgetYear::citySpent);
    rows.put("compare.budget.unabsorbed", BudgetYear::cityUnabsorbed);
    rows.put("compare.budget.partners", BudgetYear::partnersSpent);
    rows.forEach((key, money) -> table.row(words.text(key), cells(years, money, words)));
    return table;
  }

  private static List<String> cells(
      List<BudgetYear> years, ToDoubleFunction<BudgetYear> money, ScreenWords words) {
    return DoubleStream.concat(
            years.stream().mapToDouble(money),
            DoubleStream.of(years.stream().mapToDouble(money).sum()))
        .mapToObj(words::money)
        .toList();
  }
}

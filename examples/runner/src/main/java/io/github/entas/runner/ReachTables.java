package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.OnTarget;
import io.github.entas.analysis.ReachedBy;
import io.github.entas.analysis.StrategyComparison;
import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is reached: the target by year, and the poor by program. */
final class ReachTables {

  private final List<String> lines = new ArrayList<>();
  private final Comparison comparison;
  private final Scenario scenario;
  private final int width;
  private final ScreenWords words;

  private ReachTables(Comparison comparison, int width, ScreenWords words) {
    this.comparison = comparison;
    this.scenario = comparison.summary().scenario();
    this.width = width;
    this.words = words;
  }

  static List<String> lines(Comparison comparison, int width, ScreenWords words) {
    ReachTables tables = new ReachTables(comparison, width, words);
    tables.chances();
    tables.years();
    tables.coverage();
    return tables.lines;
  }

  private void chances() {
    ComparisonText.add(
        lines, words.text("compare.chances", words.percent(scenario.target().headcount())));
    List<YearSummary> years = comparison.strategies().get(0).summary().years();
    WideTable table =
        new WideTable(width, years.stream().map(year -> String.valueOf(year.year())).toList());
    for (StrategyComparison strategy : comparison.strategies()) {
      table.row(
          strategy.summary().name(),
          strategy.summary().years().stream().map(year -> chances(year.onTarget())).toList());
    }
    lines.addAll(table.lines());
  }

  private String chances(OnTarget chances) {
    return words.chance(chances.trueHeadcount().value())
        + " / "
        + words.chance(chances.publishedHeadcount().value());
  }

  private void years() {
    ComparisonText.add(
        lines,
        words.text("compare.years", String.valueOf(scenario.baseYear() + scenario.horizonYears())));
    List<String> headings = new ArrayList<>();
    for (ReachedBy by : comparison.strategies().get(0).reachedBy()) {
      headings.add(words.text("compare.years.true", words.percent(by.chance())));
      headings.add(words.text("compare.years.published", words.percent(by.chance())));
    }
    WideTable table = new WideTable(width, headings);
    for (StrategyComparison strategy : comparison.strategies()) {
      List<String> cells = new ArrayList<>();
      for (ReachedBy by : strategy.reachedBy()) {
        cells.add(years(by.trueHeadcount()));
        cells.add(years(by.publishedHeadcount()));
      }
      table.row(strategy.summary().name(), cells);
    }
    lines.addAll(table.lines());
  }

  private static String years(ReachedBy.Years years) {
    return year(years.estimate()) + " / " + year(years.lowerEnd());
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "–" : year.toString();
  }

  private void coverage() {
    int year = scenario.target().year();
    List<String> ids = scenario.programs().stream().map(Program::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    ComparisonText.add(lines, words.text("compare.coverage", String.valueOf(year)));
    WideTable table = new WideTable(width, ids.stream().map(DisplayText::clean).toList());
    for (StrategyComparison strategy : comparison.strategies()) {
      var items = strategy.summary().in(year).spending().items();
      table.row(strategy.summary().name(), ids.stream().map(id -> shares(items.get(id))).toList());
    }
    lines.addAll(table.lines());
  }

  private String shares(@Nullable ItemSummary item) {
    return item == null || item.coverageOfPoor() == null || item.leakage() == null
        ? "–"
        : words.chance(item.coverageOfPoor()) + " / " + words.chance(item.leakage());
  }
}

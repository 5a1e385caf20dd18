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

  private ReachTables() {}

  static List<String> lines(Comparison comparison, int width) {
    List<String> lines = new ArrayList<>();
    chances(lines, comparison, width);
    years(lines, comparison, width);
    coverage(lines, comparison, width);
    return lines;
  }

  private static void chances(List<String> lines, Comparison comparison, int width) {
    Scenario scenario = comparison.summary().scenario();
    ComparisonText.add(
        lines,
        "Chance of a headcount of at most "
            + Percent.text(scenario.target().headcount())
            + " by year: the headcount itself / as a survey publishes it");
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

  private static String chances(OnTarget chances) {
    return Percent.chance(chances.trueHeadcount().value())
        + " / "
        + Percent.chance(chances.publishedHeadcount().value());
  }

  private static void years(List<String> lines, Comparison comparison, int width) {
    Scenario scenario = comparison.summary().scenario();
    ComparisonText.add(
        lines,
        "First year with at least that chance: estimated / even at the lower end of its 95 %"
            + " interval; –: not by "
            + (scenario.baseYear() + scenario.horizonYears()));
    List<String> headings = new ArrayList<>();
    for (ReachedBy by : comparison.strategies().get(0).reachedBy()) {
      headings.add(Percent.text(by.chance()) + ", true");
      headings.add(Percent.text(by.chance()) + ", published");
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

  private static void coverage(List<String> lines, Comparison comparison, int width) {
    Scenario scenario = comparison.summary().scenario();
    int year = scenario.target().year();
    List<String> ids = scenario.programs().stream().map(Program::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    ComparisonText.add(
        lines,
        "Coverage / leakage in "
            + year
            + ": share of the poor on the program / share of those on it who are not poor");
    WideTable table = new WideTable(width, ids.stream().map(DisplayText::clean).toList());
    for (StrategyComparison strategy : comparison.strategies()) {
      var items = strategy.summary().in(year).spending().items();
      table.row(strategy.summary().name(), ids.stream().map(id -> shares(items.get(id))).toList());
    }
    lines.addAll(table.lines());
  }

  private static String shares(@Nullable ItemSummary item) {
    return item == null || item.coverageOfPoor() == null || item.leakage() == null
        ? "–"
        : Percent.chance(item.coverageOfPoor()) + " / " + Percent.chance(item.leakage());
  }
}

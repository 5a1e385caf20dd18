package io.github.entas.report;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What strategies cost against the headcount that they lead to. */
final class CostSection implements Section {

  @Override
  public String id() {
    return "cost";
  }

  @Override
  public boolean isThere(Paper paper) {
    return paper.strategies().size() > 1;
  }

  @Override
  public List<Chart> charts(Paper paper) {
    List<Style> styles = paper.styles();
    Set<StrategySummary> frontier = frontier(paper);
    List<PointsChart.Point> points =
        IntStream.range(0, styles.size())
            .mapToObj(s -> point(paper, paper.strategies().get(s), styles.get(s), frontier))
            .toList();
    Caption caption =
        new Caption(
            paper.text("cost.title", paper.targetYear()),
            paper.text("cost.subtitle"),
            paper.text("cost.description", paper.numbers().whole(points.size())));
    return List.of(
        new PointsChart(
            caption,
            paper.text("cost.axis", paper.baseYear()),
            paper.money(),
            paper.shares(),
            points,
            Optional.of(paper.goal())));
  }

  private static PointsChart.Point point(
      Paper paper, StrategySummary strategy, Style style, Set<StrategySummary> frontier) {
    YearSummary year = strategy.in(paper.target().year());
    return new PointsChart.Point(
        paper.seriesId(strategy),
        paper.label(strategy.name()),
        style,
        Spending.yearly(strategy),
        year.headcount().mean(),
        Math.min(Paper.at(year.headcount(), 0.05), year.headcount().mean()),
        Math.max(Paper.at(year.headcount(), 0.95), year.headcount().mean()),
        frontier.contains(strategy));
  }

  /** Those that no strategy as cheap, or cheaper, beats on average. */
  private static Set<StrategySummary> frontier(Paper paper) {
    Set<StrategySummary> frontier = new HashSet<>();
    double lowest = Double.POSITIVE_INFINITY;
    List<StrategySummary> byCost =
        paper.strategies().stream()
            .sorted(
                Comparator.<StrategySummary>comparingDouble(Spending::yearly)
                    .thenComparingDouble(strategy -> headcount(paper, strategy)))
            .toList();
    for (StrategySummary strategy : byCost) {
      if (headcount(paper, strategy) < lowest) {
        lowest = headcount(paper, strategy);
        frontier.add(strategy);
      }
    }
    return frontier;
  }

  private static double headcount(Paper paper, StrategySummary strategy) {
    return strategy.in(paper.target().year()).headcount().mean();
  }

  @Override
  public void write(Paper paper, Body body) {
    LocalNumbers numbers = paper.numbers();
    Set<StrategySummary> frontier = frontier(paper);
    List<Table.Row> rows =
        paper.strategies().stream()
            .map(
                strategy ->
                    new Table.Row(
                        paper.seriesId(strategy),
                        "",
                        List.of(
                            paper.label(strategy.name()),
                            numbers.money(Spending.yearly(strategy)),
                            numbers.percent(headcount(paper, strategy), 2),
                            FanSection.range(numbers, strategy.in(paper.target().year())),
                            paper.text(frontier.contains(strategy) ? "yes" : "no"))))
            .toList();
    Table table =
        new Table(
            paper.text("cost.table", paper.targetYear(), paper.baseYear()),
            List.of(
                paper.text("column.strategy"),
                paper.text("column.yearlyCost"),
                paper.text("column.mean"),
                paper.text("column.nine"),
                paper.text("column.frontier")),
            rows);
    charts(paper).forEach(chart -> body.figure(chart, table));
    body.note(paper.text("cost.note"));
  }
}

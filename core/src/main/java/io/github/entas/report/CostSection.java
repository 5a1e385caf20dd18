package io.github.entas.report;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.stat.Estimate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What strategies cost against the headcount that they lead to. */
final class CostSection implements Section {

  /** More drawings than this, or points in all of them, would make the page heavy. */
  private static final int MOST_DRAWINGS = 12;

  private static final int MOST_POINTS = 240;

  @Override
  public String id() {
    return "cost";
  }

  @Override
  public boolean isThere(Paper paper) {
    return paper.strategies().size() > 1;
  }

  /** The target's year. */
  @Override
  public List<Chart> charts(Paper paper) {
    return List.of(chart(paper, paper.target().year(), heights(paper)));
  }

  private static Chart chart(Paper paper, int year, List<Double> heights) {
    List<Style> styles = paper.styles();
    Set<String> frontier = frontier(paper, year);
    List<PointsChart.Point> points =
        IntStream.range(0, styles.size())
            .mapToObj(s -> point(paper, paper.strategies().get(s), year, styles.get(s), frontier))
            .toList();
    Caption caption =
        new Caption(
            paper.text("cost.title", Integer.toString(year)),
            paper.text("cost.subtitle"),
            paper.text("cost.description", paper.numbers().whole(points.size())));
    return new PointsChart(
        caption,
        paper.text("cost.axis", paper.baseYear()),
        paper.money(),
        paper.shares(),
        points,
        Optional.of(paper.goal()),
        heights);
  }

  private static PointsChart.Point point(
      Paper paper, StrategySummary strategy, int year, Style style, Set<String> frontier) {
    Estimate headcount = strategy.in(year).headcount();
    return new PointsChart.Point(
        paper.seriesId(strategy),
        paper.label(strategy.name()),
        style,
        Spending.yearly(strategy),
        headcount.mean(),
        low(headcount),
        high(headcount),
        frontier.contains(strategy.id()));
  }

  private static double low(Estimate headcount) {
    return Math.min(Paper.at(headcount, 0.05), headcount.mean());
  }

  private static double high(Estimate headcount) {
    return Math.max(Paper.at(headcount, 0.95), headcount.mean());
  }

  /** The years that are drawn, evenly far apart: every one, or fewer where they are too many. */
  private static List<Integer> years(Paper paper) {
    int horizon = paper.scenario().horizonYears();
    int most = Math.max(1, Math.min(MOST_DRAWINGS, MOST_POINTS / paper.strategies().size()));
    int step = (horizon + most - 1) / most;
    return IntStream.rangeClosed(1, horizon)
        .map(year -> paper.scenario().baseYear() + year)
        .filter(year -> (year - paper.target().year()) % step == 0)
        .boxed()
        .toList();
  }

  /** What charts of all years have room for, so that they have one scale. */
  private static List<Double> heights(Paper paper) {
    return years(paper).stream()
        .flatMap(year -> paper.strategies().stream().map(strategy -> strategy.in(year)))
        .map(YearSummary::headcount)
        .flatMap(headcount -> Stream.of(low(headcount), high(headcount)))
        .toList();
  }

  /** Ids of those that no strategy as cheap, or cheaper, beats on average. */
  private static Set<String> frontier(Paper paper, int year) {
    Set<String> frontier = new HashSet<>();
    double lowest = Double.POSITIVE_INFINITY;
    List<StrategySummary> byCost =
        paper.strategies().stream()
            .sorted(
                Comparator.<StrategySummary>comparingDouble(Spending::yearly)
                    .thenComparingDouble(strategy -> strategy.in(year).headcount().mean()))
            .toList();
    for (StrategySummary strategy : byCost) {
      double headcount = strategy.in(year).headcount().mean();
      if (headcount < lowest) {
        lowest = headcount;
        frontier.add(strategy.id());
      }
    }
    return frontier;
  }

  @Override
  public void write(Paper paper, Body body) {
    List<Integer> years = years(paper);
    int shown = paper.target().year();
    Table table = table(paper, years);
    if (years.size() > 1) {
      List<Double> heights = heights(paper);
      body.years(years, shown, year -> chart(paper, year, heights), table);
    } else {
      charts(paper).forEach(chart -> body.figure(chart, table));
    }
    body.note(paper.text("cost.note"));
  }

  private static Table table(Paper paper, List<Integer> years) {
    return new Table(
        paper.text("cost.table", paper.baseYear()),
        Columns.texts(paper.text("column.strategy"), paper.text("column.year"))
            .andNumbers(
                paper.text("column.yearlyCost"),
                paper.text("column.mean"),
                paper.text("column.nine"))
            .andTexts(paper.text("column.frontier")),
        years.stream().flatMap(year -> rows(paper, year)).toList());
  }

  private static Stream<Table.Row> rows(Paper paper, int year) {
    LocalNumbers numbers = paper.numbers();
    DoubleFunction<String> costs =
        numbers.columnMoney(paper.strategies().stream().mapToDouble(Spending::yearly).toArray());
    Set<String> frontier = frontier(paper, year);
    return paper.strategies().stream()
        .map(
            strategy ->
                new Table.Row(
                    paper.seriesId(strategy),
                    Integer.toString(year),
                    List.of(
                        paper.label(strategy.name()),
                        Integer.toString(year),
                        costs.apply(Spending.yearly(strategy)),
                        numbers.columnPercent(strategy.in(year).headcount().mean(), 2),
                        FanSection.range(numbers, strategy.in(year).headcount()),
                        paper.text(frontier.contains(strategy.id()) ? "yes" : "no"))));
  }
}

package io.github.entas.report;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.stat.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The chance of the target by year, for all strategies. */
final class ChanceSection implements Section {

  /** More switches than this help nobody. */
  private static final int MOST_SWITCHES = 12;

  @Override
  public String id() {
    return "chance";
  }

  @Override
  public List<Chart> charts(Paper paper) {
    List<Style> styles = paper.styles();
    List<LinesChart.Series> series =
        IntStream.range(0, styles.size())
            .mapToObj(s -> series(paper, paper.strategies().get(s), styles.get(s)))
            .toList();
    Caption caption =
        new Caption(
            paper.text("chance.title", paper.numbers().percent(paper.target().headcount(), 2)),
            paper.text("chance.subtitle"),
            paper.text(
                "chance.description",
                paper.label(paper.chosen().name()),
                paper.numbers().chance(chance(paper.chosen().in(paper.target().year())).value()),
                paper.targetYear()));
    return List.of(new LinesChart(caption, "", NumberText.YEARS, paper.chances(), series));
  }

  private static LinesChart.Series series(Paper paper, StrategySummary strategy, Style style) {
    List<LinesChart.Point> points =
        strategy.years().stream()
            .skip(1)
            .map(
                year -> {
                  Proportion chance = chance(year);
                  return new LinesChart.Point(
                      year.year(), chance.value(), chance.low(), chance.high());
                })
            .toList();
    return new LinesChart.Series(
        paper.seriesId(strategy), paper.label(strategy.name()), style, points);
  }

  private static Proportion chance(YearSummary year) {
    return year.onTarget().trueHeadcount();
  }

  @Override
  public void write(Paper paper, Body body) {
    switches(paper, body.html());
    Table table = table(paper);
    charts(paper).forEach(chart -> body.figure(chart, table));
    body.note(paper.text("chance.note"));
  }

  private static void switches(Paper paper, Markup html) {
    if (paper.strategies().size() < 2) {
      return;
    }
    html.open("fieldset", "class", "script switches", "hidden", "hidden");
    html.element("legend", paper.text("chance.switches"));
    List<Style> styles = paper.styles();
    IntStream.range(0, styles.size())
        .filter(s -> styles.get(s).prominent())
        .limit(MOST_SWITCHES)
        .forEach(s -> control(paper, paper.strategies().get(s), html));
    html.close();
  }

  private static void control(Paper paper, StrategySummary strategy, Markup html) {
    html.open("label");
    html.leaf(
        "input",
        "type",
        "checkbox",
        "checked",
        "checked",
        "data-strategy",
        paper.seriesId(strategy));
    html.text(" " + paper.label(strategy.name()));
    html.close();
  }

  private static Table table(Paper paper) {
    List<Table.Row> rows = new ArrayList<>();
    for (StrategySummary strategy : paper.strategies()) {
      strategy.years().stream().skip(1).forEach(year -> rows.add(row(paper, strategy, year)));
    }
    return new Table(
        paper.text("chance.table", paper.numbers().percent(paper.target().headcount(), 2)),
        Columns.texts(paper.text("column.strategy"), paper.text("column.year"))
            .andNumbers(
                paper.text("column.chance"),
                paper.text("column.simulationInterval"),
                paper.text("column.publishedChance"),
                paper.text("column.mean"),
                paper.text("column.nine")),
        rows);
  }

  private static Table.Row row(Paper paper, StrategySummary strategy, YearSummary year) {
    LocalNumbers numbers = paper.numbers();
    Proportion chance = chance(year);
    return new Table.Row(
        paper.seriesId(strategy),
        Integer.toString(year.year()),
        List.of(
            paper.label(strategy.name()),
            Integer.toString(year.year()),
            numbers.columnChance(chance.value()),
            numbers.columnChance(chance.low()) + " – " + numbers.columnChance(chance.high()),
            numbers.columnChance(year.onTarget().publishedHeadcount().value()),
            numbers.columnPercent(year.headcount().mean(), 2),
            FanSection.range(numbers, year.headcount())));
  }
}

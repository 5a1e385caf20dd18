package io.github.entas.report;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.stat.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headcount by year, with its uncertainty, of the strategy that the page is about. */
final class FanSection implements Section {

  @Override
  public String id() {
    return "fan";
  }

  @Override
  public List<Chart> charts(Paper paper) {
    StrategySummary chosen = paper.chosen();
    String name = paper.label(chosen.name());
    Caption caption =
        new Caption(
            paper.text("fan.title", name),
            paper.text("fan.subtitle"),
            paper.text(
                "fan.description",
                name,
                paper.numbers().percent(last(chosen).headcount().mean(), 2),
                Integer.toString(last(chosen).year())));
    List<FanChart.Observation> history =
        paper.scenario().history().stream()
            .map(past -> new FanChart.Observation(past.year(), past.headcount()))
            .toList();
    return List.of(
        new FanChart(
            caption,
            new FanChart.Terms(
                paper.text("fan.half"), paper.text("fan.nine"), paper.text("fan.published")),
            paper.shares(),
            paper.fan(chosen),
            paper.reference().map(paper::fan),
            history,
            Optional.of(paper.goal())));
  }

  @Override
  public void write(Paper paper, Body body) {
    List<Table.Row> rows = new ArrayList<>();
    add(paper, paper.chosen(), rows);
    paper.reference().ifPresent(reference -> add(paper, reference, rows));
    Table table =
        new Table(
            paper.text("fan.table"),
            Columns.texts(paper.text("column.strategy"), paper.text("column.year"))
                .andNumbers(
                    paper.text("column.mean"),
                    paper.text("column.nine"),
                    paper.text("column.simulationError"),
                    paper.text("column.poor")),
            rows);
    charts(paper).forEach(chart -> body.figure(chart, table));
    body.note(paper.text("fan.note"));
  }

  private static void add(Paper paper, StrategySummary strategy, List<Table.Row> rows) {
    LocalNumbers numbers = paper.numbers();
    for (YearSummary year : strategy.years()) {
      rows.add(
          new Table.Row(
              paper.seriesId(strategy),
              "",
              List.of(
                  paper.label(strategy.name()),
                  Integer.toString(year.year()),
                  numbers.columnPercent(year.headcount().mean(), 2),
                  range(numbers, year.headcount()),
                  "±" + numbers.fixed(100 * year.headcount().standardError(), 3),
                  numbers.whole(year.poorPersons().mean()))));
    }
  }

  /** Nine in ten draws. */
  static String range(LocalNumbers numbers, Estimate headcount) {
    return numbers.columnPercent(Paper.at(headcount, 0.05), 2)
        + " – "
        + numbers.columnPercent(Paper.at(headcount, 0.95), 2);
  }

  private static YearSummary last(StrategySummary strategy) {
    return strategy.years().get(strategy.years().size() - 1);
  }
}

package io.github.entas.report;

import io.github.entas.analysis.Choice;
import io.github.entas.analysis.DecisionPoint;
import java.util.List;
import java.util.stream.IntStream;

/** Which strategy is the best choice, by what a person-year out of poverty is worth. */
final class AcceptabilitySection implements Section {

  @Override
  public String id() {
    return "acceptability";
  }

  @Override
  public boolean isThere(Paper paper) {
    Choice choice = paper.summary().choice();
    return choice != null && choice.ids().size() > 1 && choice.decisions().size() > 1;
  }

  private static List<DecisionPoint> decisions(Paper paper) {
    Choice choice = paper.summary().choice();
    return choice == null ? List.of() : choice.decisions();
  }

  @Override
  public List<Chart> charts(Paper paper) {
    List<Style> styles = paper.styles();
    List<DecisionPoint> decisions = decisions(paper);
    List<LinesChart.Series> series =
        IntStream.range(0, styles.size())
            .mapToObj(
                s ->
                    new LinesChart.Series(
                        "s" + s,
                        name(paper, s),
                        styles.get(s),
                        decisions.stream()
                            .map(
                                d -> new LinesChart.Point(d.willingnessToPay(), d.chances().get(s)))
                            .toList()))
            .toList();
    Caption caption =
        new Caption(
            paper.text("acceptability.title"),
            paper.text("acceptability.subtitle"),
            paper.text("acceptability.description", paper.numbers().whole(series.size())));
    NumberText chances = new NumberText(paper.numbers()::chance, 0.01);
    return List.of(
        new LinesChart(
            caption,
            paper.text("acceptability.axis", paper.baseYear()),
            paper.money(),
            chances,
            series));
  }

  private static String name(Paper paper, int strategy) {
    return paper.label(paper.strategies().get(strategy).name());
  }

  @Override
  public void write(Paper paper, Body body) {
    body.paragraph(paper.text("acceptability.text"));
    Table table =
        new Table(
            paper.text("acceptability.table", paper.baseYear()),
            List.of(
                paper.text("column.worth"),
                paper.text("column.best"),
                paper.text("column.chanceBest"),
                paper.text("column.perfectInformation")),
            decisions(paper).stream().map(point -> row(paper, point)).toList());
    charts(paper).forEach(chart -> body.figure(chart, table));
  }

  private static Table.Row row(Paper paper, DecisionPoint point) {
    List<String> ids = paper.strategies().stream().map(strategy -> strategy.id()).toList();
    List<Integer> best = point.best().stream().map(ids::indexOf).toList();
    return Table.Row.of(
        paper.numbers().money(point.willingnessToPay()),
        String.join(", ", best.stream().map(s -> name(paper, s)).toList()),
        String.join(
            ", ", best.stream().map(s -> paper.numbers().chance(point.chances().get(s))).toList()),
        paper.numbers().money(point.valueOfPerfectInformation()));
  }
}

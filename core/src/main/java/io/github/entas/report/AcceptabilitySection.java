package io.github.entas.report;

import io.github.entas.analysis.Choice;
import io.github.entas.analysis.DecisionPoint;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
    Set<Integer> best = best(paper);
    List<LinesChart.Series> series =
        IntStream.range(0, styles.size())
            .mapToObj(
                s ->
                    new LinesChart.Series(
                        "s" + s,
                        name(paper, s),
                        best.contains(s) ? styles.get(s).named() : styles.get(s),
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
    return List.of(
        new LinesChart(
            caption,
            paper.text("acceptability.axis", paper.baseYear()),
            paper.money(),
            paper.chances(),
            series));
  }

  /** Positions of strategies that are the best choice somewhere; of equal ones, the first. */
  private static Set<Integer> best(Paper paper) {
    List<String> ids = paper.strategies().stream().map(strategy -> strategy.id()).toList();
    return decisions(paper).stream()
        .flatMap(point -> point.best().stream().limit(1))
        .distinct()
        .limit(Palette.colors())
        .map(ids::indexOf)
        .collect(Collectors.toUnmodifiableSet());
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
            Columns.numbers(paper.text("column.worth"))
                .andTexts(paper.text("column.best"))
                .andNumbers(
                    paper.text("column.chanceBest"), paper.text("column.perfectInformation")),
            rows(paper));
    charts(paper).forEach(chart -> body.figure(chart, table));
  }

  private static List<Table.Row> rows(Paper paper) {
    List<String> ids = paper.strategies().stream().map(strategy -> strategy.id()).toList();
    DoubleFunction<String> worth = money(paper, DecisionPoint::willingnessToPay);
    DoubleFunction<String> information = money(paper, DecisionPoint::valueOfPerfectInformation);
    return decisions(paper).stream()
        .map(point -> row(paper, ids, point, worth, information))
        .toList();
  }

  private static DoubleFunction<String> money(Paper paper, ToDoubleFunction<DecisionPoint> column) {
    return paper.numbers().columnMoney(decisions(paper).stream().mapToDouble(column).toArray());
  }

  private static Table.Row row(
      Paper paper,
      List<String> ids,
      DecisionPoint point,
      DoubleFunction<String> worth,
      DoubleFunction<String> information) {
    List<Integer> best = point.best().stream().map(ids::indexOf).toList();
    return Table.Row.of(
        worth.apply(point.willingnessToPay()),
        String.join(", ", best.stream().map(s -> name(paper, s)).toList()),
        String.join(
            ", ",
            best.stream().map(s -> paper.numbers().columnChance(point.chances().get(s))).toList()),
        information.apply(point.valueOfPerfectInformation()));
  }
}

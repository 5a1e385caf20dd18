package io.github.entas.report;

import io.github.entas.analysis.AgainstReference;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.stat.RatioEstimate;
import java.util.List;

/** Who pays what, and what a person-year out of poverty costs. */
final class CostsSection implements Section {

  @Override
  public String id() {
    return "costs";
  }

  @Override
  public boolean isThere(Paper paper) {
    return !paying(paper).isEmpty();
  }

  private static List<StrategySummary> paying(Paper paper) {
    return paper.strategies().stream().filter(s -> Spending.yearly(s) > 0).toList();
  }

  @Override
  public List<Chart> charts(Paper paper) {
    List<BarsChart.Row> rows =
        paying(paper).stream()
            .map(
                strategy ->
                    new BarsChart.Row(
                        paper.seriesId(strategy),
                        paper.label(strategy.name()),
                        List.of(
                            Math.max(0, Spending.city(strategy)),
                            Math.max(0, Spending.partners(strategy)))))
            .toList();
    Caption caption =
        new Caption(
            paper.text("costs.title"),
            paper.text("costs.subtitle", paper.baseYear()),
            paper.text("costs.description", paper.numbers().whole(rows.size())));
    return List.of(
        new BarsChart(
            caption,
            List.of(paper.text("costs.city"), paper.text("costs.partners")),
            paper.money(),
            rows));
  }

  @Override
  public void write(Paper paper, Body body) {
    Table table =
        new Table(
            paper.text("costs.table", paper.baseYear()),
            List.of(
                paper.text("column.strategy"),
                paper.text("costs.city"),
                paper.text("costs.partners"),
                paper.text("column.perPersonYear"),
                paper.text("column.simulationInterval"),
                paper.text("column.liftedIn", paper.targetYear())),
            paying(paper).stream().map(strategy -> row(paper, strategy)).toList());
    charts(paper).forEach(chart -> body.figure(chart, table));
    body.note(paper.text("costs.note"));
  }

  private static Table.Row row(Paper paper, StrategySummary strategy) {
    LocalNumbers numbers = paper.numbers();
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    AgainstReference against = strategy.in(paper.target().year()).againstReference();
    String none = paper.text("undefined");
    return new Table.Row(
        paper.seriesId(strategy),
        "",
        List.of(
            paper.label(strategy.name()),
            numbers.money(Spending.city(strategy)),
            numbers.money(Spending.partners(strategy)),
            cost == null ? none : numbers.money(cost.value()),
            cost == null ? none : numbers.money(cost.low()) + " – " + numbers.money(cost.high()),
            against == null ? none : numbers.whole(against.personsLifted().mean())));
  }
}

package io.github.entas.report;

import io.github.entas.analysis.AgainstReference;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.stat.RatioEstimate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/** Who pays what, and what a person-year out of poverty costs. */
final class CostsSection implements Section {

  /** The costliest; the table has all of them. */
  private static final int MOST_BARS = 24;

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
            .sorted(Comparator.comparingDouble(strategy -> -Spending.yearly(strategy)))
            .limit(MOST_BARS)
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
            paper.counted("costs.description", rows.size(), paper.numbers().whole(rows.size())));
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
            Columns.texts(paper.text("column.strategy"))
                .andNumbers(
                    paper.text("costs.city"),
                    paper.text("costs.partners"),
                    paper.text("column.perPersonYear"),
                    paper.text("column.simulationInterval"),
                    paper.text("column.liftedIn", paper.targetYear())),
            rows(paper));
    charts(paper).forEach(chart -> body.figure(chart, table));
    body.note(paper.text("costs.note"));
  }

  private static List<Table.Row> rows(Paper paper) {
    List<StrategySummary> paying = paying(paper);
    DoubleFunction<String> spent =
        paper
            .numbers()
            .columnMoney(
                paying.stream()
                    .flatMapToDouble(s -> DoubleStream.of(Spending.city(s), Spending.partners(s)))
                    .toArray());
    DoubleFunction<String> perPersonYear =
        paper
            .numbers()
            .columnMoney(
                paying.stream()
                    .map(StrategySummary::costPerPersonYearOutOfPoverty)
                    .filter(Objects::nonNull)
                    .flatMapToDouble(c -> DoubleStream.of(c.low(), c.value(), c.high()))
                    .toArray());
    return paying.stream().map(s -> row(paper, s, spent, perPersonYear)).toList();
  }

  private static Table.Row row(
      Paper paper,
      StrategySummary strategy,
      DoubleFunction<String> spent,
      DoubleFunction<String> perPersonYear) {
    LocalNumbers numbers = paper.numbers();
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    AgainstReference against = strategy.in(paper.target().year()).againstReference();
    String none = paper.text("undefined");
    return new Table.Row(
        paper.seriesId(strategy),
        "",
        List.of(
            paper.label(strategy.name()),
            spent.apply(Spending.city(strategy)),
            spent.apply(Spending.partners(strategy)),
            cost == null ? none : perPersonYear.apply(cost.value()),
            cost == null
                ? none
                : perPersonYear.apply(cost.low()) + " – " + perPersonYear.apply(cost.high()),
            against == null ? none : numbers.whole(against.personsLifted().mean())));
  }
}

package io.github.entas.report;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.population.Cohort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The headcount of every part of the population. */
final class CohortsSection implements Section {

  @Override
  public String id() {
    return "cohorts";
  }

  @Override
  public boolean isThere(Paper paper) {
    return paper.chosen().years().get(0).cohortHeadcounts().size() > 1;
  }

  private static List<Cohort> cohorts(Paper paper) {
    return paper.scenario().population().cohorts();
  }

  @Override
  public List<Chart> charts(Paper paper) {
    StrategySummary chosen = paper.chosen();
    String name = paper.label(chosen.name());
    List<SmallMultiples.Panel> panels =
        cohorts(paper).stream()
            .map(
                cohort ->
                    new SmallMultiples.Panel(
                        paper.label(cohort.name()),
                        paper.cohortFan(chosen, cohort.id()),
                        paper.reference().map(r -> paper.cohortFan(r, cohort.id()))))
            .toList();
    Caption caption =
        new Caption(
            paper.text("cohorts.title", name),
            paper.text("cohorts.subtitle"),
            paper.text("cohorts.description", paper.numbers().whole(panels.size()), name));
    SmallMultiples.Terms terms =
        new SmallMultiples.Terms(
            name,
            paper.text("fan.nine"),
            paper.reference().map(r -> paper.label(r.name())).orElse(name));
    return List.of(new SmallMultiples(caption, paper.shares(), terms, panels));
  }

  @Override
  public void write(Paper paper, Body body) {
    StrategySummary chosen = paper.chosen();
    List<Table.Row> rows = new ArrayList<>();
    for (Cohort cohort : cohorts(paper)) {
      rows.add(row(paper, cohort, chosen.years().get(0), chosen.in(paper.target().year())));
    }
    Table table =
        new Table(
            paper.text("cohorts.table", paper.label(chosen.name())),
            Columns.texts(paper.text("column.cohort"))
                .andNumbers(
                    paper.text("column.persons"),
                    paper.text("column.headcountIn", paper.baseYear()),
                    paper.text("column.headcountIn", paper.targetYear()),
                    paper.text("column.nine")),
            rows);
    charts(paper).forEach(chart -> body.figure(chart, table));
  }

  private static Table.Row row(Paper paper, Cohort cohort, YearSummary before, YearSummary then) {
    LocalNumbers numbers = paper.numbers();
    var headcount = Objects.requireNonNull(then.cohortHeadcounts().get(cohort.id()));
    var base = Objects.requireNonNull(before.cohortHeadcounts().get(cohort.id()));
    return Table.Row.of(
        paper.label(cohort.name()),
        numbers.whole(cohort.persons()),
        numbers.columnPercent(base.mean(), 2),
        numbers.columnPercent(headcount.mean(), 2),
        FanSection.range(numbers, headcount));
  }
}

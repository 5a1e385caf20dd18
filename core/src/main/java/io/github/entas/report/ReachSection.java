package io.github.entas.report;

import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Kind;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom the programs reach: from eligible to lifted, and coverage and leakage. */
final class ReachSection implements Section {

  private static final List<String> HOUSEHOLD_STAGES =
      List.of("eligible", "willing", "placed", "responded");

  @Override
  public String id() {
    return "reach";
  }

  @Override
  public boolean isThere(Paper paper) {
    return !rows(paper).isEmpty();
  }

  @Override
  public List<Chart> charts(Paper paper) {
    return paper.strategies().stream()
        .map(StrategySummary::explanation)
        .filter(Objects::nonNull)
        .flatMap(explanation -> funnels(paper, explanation))
        .map(Chart.class::cast)
        .toList();
  }

  /** One funnel a program; below the first node of the tree stand the players in their order. */
  private static Stream<StagesChart> funnels(Paper paper, StrategyExplanation explanation) {
    StrategyAttribution attribution = explanation.attribution();
    List<StagesChart> charts = new ArrayList<>();
    for (int i = 0; i < attribution.players().size(); i++) {
      if (attribution.players().get(i).kind() == Kind.PROGRAM) {
        Explanation program = explanation.tree().children().get(i + 1);
        charts.add(funnel(paper, attribution, program, "p" + i));
      }
    }
    return charts.stream();
  }

  private static StagesChart funnel(
      Paper paper, StrategyAttribution attribution, Explanation program, String id) {
    String name = paper.label(program.label());
    String strategy = ContributionsSection.name(paper, attribution);
    String year = Integer.toString(attribution.year());
    Caption caption =
        new Caption(
            paper.text("reach.title", name, strategy),
            paper.text("reach.subtitle", year),
            paper.text("reach.description", name, strategy, year));
    return new StagesChart(
        caption,
        id,
        new NumberText(paper.numbers()::whole, 1),
        new NumberText(share -> paper.numbers().percent(share, 0), 0.01),
        paper.text("reach.columns"),
        stages(paper, program));
  }

  private static List<StagesChart.Stage> stages(Paper paper, Explanation program) {
    double size = value(program, "householdSize");
    List<StagesChart.Stage> stages = new ArrayList<>();
    for (String key : HOUSEHOLD_STAGES) {
      if (program.children().stream().anyMatch(child -> child.key().equals(key))) {
        stages.add(
            new StagesChart.Stage(
                paper.text("reach." + key), Math.max(0, size * value(program, key))));
      }
    }
    // A program that pushes out others can lift fewer than nobody; its bar is then empty.
    stages.add(
        new StagesChart.Stage(paper.text("reach.lifted"), Math.max(0, value(program, "lifted"))));
    return stages;
  }

  private static double value(Explanation program, String key) {
    return program.children().stream()
        .filter(child -> child.key().equals(key))
        .mapToDouble(Explanation::value)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void write(Paper paper, Body body) {
    Table table =
        new Table(
            paper.text("reach.table", paper.targetYear()),
            Columns.texts(paper.text("column.strategy"), paper.text("column.program"))
                .andNumbers(
                    paper.text("column.enrolled"),
                    paper.text("column.coverage"),
                    paper.text("column.leakage")),
            rows(paper));
    body.paragraph(paper.text("reach.text"));
    body.table(table);
    for (StrategySummary strategy : paper.strategies()) {
      StrategyExplanation explanation = strategy.explanation();
      if (explanation != null) {
        funnels(paper, explanation).forEach(funnel -> body.figure(funnel, table(paper, funnel)));
      }
    }
  }

  private static Table table(Paper paper, StagesChart funnel) {
    return new Table(
        funnel.caption().title(),
        Columns.texts(paper.text("column.stage")).andNumbers(paper.text("column.persons")),
        funnel.stages().stream()
            .map(stage -> Table.Row.of(stage.name(), paper.numbers().whole(stage.persons())))
            .toList());
  }

  private static List<Table.Row> rows(Paper paper) {
    List<Table.Row> rows = new ArrayList<>();
    for (StrategySummary strategy : paper.strategies()) {
      YearSummary year = strategy.in(paper.target().year());
      for (Program program : paper.scenario().programs()) {
        ItemSummary item = year.spending().items().get(program.id());
        if (item != null && item.coverageOfPoor() != null && item.leakage() != null) {
          rows.add(row(paper, strategy, program, item.coverageOfPoor(), item.leakage()));
        }
      }
    }
    return rows;
  }

  private static Table.Row row(
      Paper paper, StrategySummary strategy, Program program, double coverage, double leakage) {
    return new Table.Row(
        paper.seriesId(strategy),
        "",
        List.of(
            paper.label(strategy.name()),
            paper.label(program.name()),
            paper.numbers().whole(enrolled(strategy, program, paper.target().year())),
            paper.numbers().columnPercent(coverage, 1),
            paper.numbers().columnPercent(leakage, 0)));
  }

  private static double enrolled(StrategySummary strategy, Program program, int until) {
    return strategy.years().stream()
        .filter(year -> year.year() <= until)
        .map(year -> year.spending().items().get(program.id()))
        .filter(Objects::nonNull)
        .mapToDouble(ItemSummary::householdsEnrolled)
        .sum();
  }
}

package io.github.entas.report;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where every number comes from: judgments first, then what was derived, then what is published.
 */
final class AssumptionsSection implements Section {

  @Override
  public String id() {
    return "assumptions";
  }

  @Override
  public boolean isThere(Paper paper) {
    return !paper.scenario().sources().isEmpty();
  }

  @Override
  public void write(Paper paper, Body body) {
    List<Source> sources = paper.scenario().sources();
    int judged =
        (int) sources.stream().filter(s -> s.status() == Provenance.Status.ASSUMPTION).count();
    body.paragraph(
        paper.text(
            "assumptions.text",
            paper.numbers().whole(sources.size()),
            paper.numbers().whole(judged)));
    for (Provenance.Status status :
        Stream.of(Provenance.Status.values())
            .sorted(Comparator.<Provenance.Status>naturalOrder().reversed())
            .toList()) {
      List<Table.Row> rows =
          sources.stream()
              .filter(source -> source.status() == status)
              .map(source -> row(paper, source))
              .toList();
      if (!rows.isEmpty()) {
        body.table(
            new Table(
                paper.text("assumptions." + status.key()),
                List.of(
                    paper.text("column.number"),
                    paper.text("column.status"),
                    paper.text("column.source")),
                rows));
      }
    }
  }

  private static Table.Row row(Paper paper, Source source) {
    return Table.Row.of(
        place(paper, source.pointer()),
        paper.text("status." + source.status().key()),
        source.source());
  }

  /** A pointer into the scenario, its positions replaced by the names of what is there. */
  private static String place(Paper paper, String pointer) {
    String[] steps = pointer.substring(1).split("/", -1);
    return Stream.iterate(0, i -> i < steps.length, i -> i + 1)
        .map(i -> i > 0 ? named(paper, steps[i - 1], steps[i]) : steps[i])
        .collect(Collectors.joining(" › "));
  }

  private static String named(Paper paper, String list, String step) {
    Scenario scenario = paper.scenario();
    return switch (list) {
      case "cohorts" ->
          at(paper, scenario.population().cohorts().stream().map(c -> c.name()), step);
      case "programs" -> at(paper, scenario.programs().stream().map(p -> p.name()), step);
      case "enablers" -> at(paper, scenario.enablers().stream().map(e -> e.name()), step);
      default -> step;
    };
  }

  private static String at(Paper paper, Stream<String> names, String index) {
    if (!index.matches("\\d{1,6}")) {
      return index;
    }
    return names.skip(Integer.parseInt(index)).findFirst().map(paper::label).orElse(index);
  }
}

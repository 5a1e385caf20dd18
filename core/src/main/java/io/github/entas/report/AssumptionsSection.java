package io.github.entas.report;

import io.github.entas.analysis.ScenarioNames;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import io.github.entas.io.ScenarioNumbers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where every number comes from: what is not the city's first, then judgments, then what was
 * derived, then what is published.
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
    body.paragraph(
        paper.text(
            "assumptions.text",
            paper.numbers().whole(sources.size()),
            paper.numbers().whole(of(Provenance.Status.ASSUMPTION, sources).size())));
    int standIns = of(Provenance.Status.STAND_IN, sources).size();
    if (standIns > 0) {
      body.paragraph(paper.text("assumptions.standIns", paper.numbers().whole(standIns)));
    }
    Lines lines = Lines.of(paper);
    Stream.of(Provenance.Status.values())
        .sorted(Comparator.<Provenance.Status>naturalOrder().reversed())
        .filter(status -> !of(status, sources).isEmpty())
        .forEach(status -> body.table(table(paper, status, lines.of(of(status, sources)))));
  }

  private static List<Source> of(Provenance.Status status, List<Source> sources) {
    return sources.stream().filter(source -> source.status() == status).toList();
  }

  private static Table table(Paper paper, Provenance.Status status, List<Table.Row> rows) {
    return new Table(
        paper.text("assumptions." + status.key()),
        List.of(
            paper.text("column.number"), paper.text("column.value"), paper.text("column.source")),
        rows);
  }

  /** What a number is called, its value and its source, one row each. */
  private record Lines(ScenarioNames names, ScenarioNumbers scenario, ScenarioNumberText numbers) {

    static Lines of(Paper paper) {
      return new Lines(
          ScenarioNames.of(paper.scenario(), paper.numbers().language()),
          ScenarioNumbers.of(paper.scenario()),
          new ScenarioNumberText(paper.numbers()));
    }

    List<Table.Row> of(List<Source> sources) {
      return sources.stream().map(this::row).toList();
    }

    private Table.Row row(Source source) {
      String pointer = source.pointer();
      String key = pointer.substring(pointer.lastIndexOf('/') + 1);
      String value = scenario.at(pointer).map(number -> numbers.text(key, number)).orElse("");
      return Table.Row.of(names.place(pointer), value, source.source());
    }
  }
}

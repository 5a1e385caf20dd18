package io.github.entas.report;

import io.github.entas.engine.Settings;
import java.util.List;

/** Seed, versions and hashes, and how to run it again. */
final class RerunSection implements Section {

  @Override
  public String id() {
    return "rerun";
  }

  @Override
  public void write(Paper paper, Body body) {
    Settings settings = paper.scenario().simulation();
    body.table(
        new Table(
            paper.text("rerun.table"),
            List.of(paper.text("column.what"), paper.text("column.value")),
            List.of(
                Table.Row.of(paper.text("rerun.scenario"), paper.scenario().name()),
                Table.Row.of(paper.text("rerun.version"), "entas " + paper.result().version()),
                Table.Row.of(paper.text("rerun.seed"), Long.toString(settings.seed())),
                Table.Row.of(paper.text("rerun.draws"), paper.numbers().whole(settings.draws())),
                Table.Row.of(
                    paper.text("rerun.households"), paper.numbers().whole(settings.households())),
                Table.Row.of(paper.text("rerun.hash"), paper.result().scenarioSha256()))));
    body.paragraph(paper.text("rerun.text"));
    body.html().element("pre", "entas simulate result.json --out again\nentas report result.json");
  }
}

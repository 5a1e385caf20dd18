package io.github.entas.runner;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import java.util.ArrayList;
import java.util.List;

/** Headcounts: strategies as rows, years as columns. */
final class HeadcountTable {

  private HeadcountTable() {}

  static List<String> lines(Summary summary, int width, ScreenWords words) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(words.text("simulate.headcount"));
    WideTable table =
        new WideTable(
            width,
            summary.strategies().get(0).years().stream()
                .map(year -> String.valueOf(year.year()))
                .toList());
    for (StrategySummary strategy : summary.strategies()) {
      table.row(
          strategy.name(),
          strategy.years().stream().map(year -> words.withRange(year.headcount())).toList());
    }
    lines.addAll(table.lines());
    return lines;
  }
}

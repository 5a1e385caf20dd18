package io.github.entas.runner;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Headcounts: strategies as rows, years as columns. Many years are parted into blocks of like size,
 * one below the other, that fit the width.
 */
final class HeadcountTable {

  private HeadcountTable() {}

  static List<String> lines(Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Headcount in percent: mean [90 % range]");
    int years = summary.strategies().get(0).years().size();
    int block = blockSize(summary, years);
    for (int from = 0; from < years; from += block) {
      lines.add("");
      lines.addAll(block(summary, from, Math.min(from + block, years)));
    }
    return lines;
  }

  private static int blockSize(Summary summary, int years) {
    int label = 0;
    int cell = 0;
    for (StrategySummary strategy : summary.strategies()) {
      label = Math.max(label, DisplayText.width(DisplayText.clean(strategy.name())));
      for (YearSummary year : strategy.years()) {
        cell = Math.max(cell, DisplayText.width(Percent.withRange(year.headcount())));
      }
    }
    int room = PlannerTable.WIDTH - Math.min(label, TextTable.LABEL_WIDTH);
    int most = Math.max(1, room / (cell + TextTable.GAP));
    int blocks = (years + most - 1) / most;
    return (years + blocks - 1) / blocks;
  }

  private static List<String> block(Summary summary, int from, int to) {
    List<String> heading = new ArrayList<>(List.of(""));
    for (YearSummary year : summary.strategies().get(0).years().subList(from, to)) {
      heading.add(String.valueOf(year.year()));
    }
    TextTable table = TextTable.headed(List.of(heading));
    for (StrategySummary strategy : summary.strategies()) {
      List<String> cells =
          strategy.years().subList(from, to).stream()
              .map(year -> Percent.withRange(year.headcount()))
              .toList();
      table.row(DisplayText.clean(strategy.name()), cells);
    }
    return table.lines();
  }
}

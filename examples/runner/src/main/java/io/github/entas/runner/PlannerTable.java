package io.github.entas.runner;

import io.github.entas.analysis.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a planner reads of a result, top to bottom: what was run, the headcounts by year, chances
 * and costs, how exact this is, and what else to know.
 */
final class PlannerTable {

  /** Columns that a table may take; more only where a single year needs them. */
  static final int WIDTH = 120;

  /** Columns that running text takes. */
  static final int TEXT_WIDTH = 100;

  private PlannerTable() {}

  /** The whole text, line by line. */
  static List<String> lines(Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Heading.lines(summary.scenario()));
    lines.addAll(HeadcountTable.lines(summary));
    lines.addAll(ChanceTable.lines(summary));
    lines.addAll(Legend.lines(summary));
    lines.addAll(FindingList.lines(summary.findings()));
    return lines;
  }
}

package io.github.entas.runner;

import io.github.entas.analysis.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a planner reads of a result, top to bottom: what was run, the headcounts by year, chances
 * and costs, how exact this is, and what else to know.
 */
final class PlannerTable {

  /**
   * Columns that running text takes, and tables where the screen is not known to be wider; more
   * only where a single column needs them.
   */
  static final int WIDTH = 80;

  private PlannerTable() {}

  /**
   * The whole text, line by line.
   *
   * @param width columns that a table may take
   */
  static List<String> lines(Summary summary, int width, ScreenWords words) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Heading.lines(summary.scenario(), words));
    lines.addAll(HeadcountTable.lines(summary, width, words));
    lines.addAll(ChanceTable.lines(summary, words));
    lines.addAll(Legend.lines(summary, words));
    lines.addAll(FindingList.inResult(summary.findings(), words));
    return lines;
  }
}

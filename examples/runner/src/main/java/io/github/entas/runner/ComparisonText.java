package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostsAndEffects;
import io.github.entas.analysis.RobustnessTable;
import java.util.ArrayList;
import java.util.List;

/** Strategies beside each other, top to bottom: what is reached, what it costs, and the choice. */
final class ComparisonText {

  private ComparisonText() {}

  /**
   * The whole text, line by line.
   *
   * @param width columns that a table may take
   */
  static List<String> lines(Comparison comparison, int width, ScreenWords words) {
    List<String> lines = new ArrayList<>(Heading.lines(comparison.summary().scenario(), words));
    lines.addAll(ReachTables.lines(comparison, width, words));
    lines.addAll(RatioTable.lines(comparison, width, words));
    lines.addAll(BudgetTables.lines(comparison, width, words));
    CostsAndEffects choice = comparison.costsAndEffects();
    RobustnessTable robustness = comparison.robustness();
    if (choice == null || robustness == null) {
      add(lines, words.text("compare.tooMany"));
    } else {
      lines.addAll(ChoiceTables.lines(comparison, choice, width, words));
      lines.addAll(RobustnessText.lines(comparison, robustness, width, words));
    }
    lines.addAll(FindingList.inJson(comparison.summary().findings(), words));
    return lines;
  }

  /** Adds running text after an empty line. */
  static void add(List<String> lines, String text) {
    lines.add("");
    lines.addAll(DisplayText.wrap(text, PlannerTable.WIDTH));
  }
}

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
  static List<String> lines(Comparison comparison, int width) {
    List<String> lines =
        new ArrayList<>(Heading.lines(comparison.summary().scenario(), ScreenWords.ENGLISH));
    lines.addAll(ReachTables.lines(comparison, width));
    lines.addAll(RatioTable.lines(comparison, width));
    lines.addAll(BudgetTables.lines(comparison, width));
    CostsAndEffects choice = comparison.costsAndEffects();
    RobustnessTable robustness = comparison.robustness();
    if (choice == null || robustness == null) {
      add(
          lines,
          "The draws were too many to keep: who is dominated, how sure the choice is and how robust"
              + " needs them. Maybe a smaller --draws.");
    } else {
      lines.addAll(ChoiceTables.lines(comparison, choice, width));
      lines.addAll(RobustnessText.lines(comparison, robustness, width));
    }
    lines.addAll(FindingList.lines(comparison.summary().findings(), "with --json"));
    return lines;
  }

  /** Adds running text after an empty line. */
  static void add(List<String> lines, String text) {
    lines.add("");
    lines.addAll(DisplayText.wrap(text, PlannerTable.WIDTH));
  }
}

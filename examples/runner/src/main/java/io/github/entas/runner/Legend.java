package io.github.entas.runner;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import java.util.ArrayList;
import java.util.List;

/** How to read the tables: what the columns are, and the two kinds of error, told apart. */
final class Legend {

  private Legend() {}

  static List<String> lines(Summary summary, ScreenWords words) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(words.lines("simulate.legend.chance"));
    lines.addAll(words.lines("simulate.legend.cost"));
    lines.add("");
    lines.addAll(
        words.lines("simulate.legend.error", words.twoDigits(100 * largestStandardError(summary))));
    lines.addAll(words.lines("simulate.legend.uncertainty"));
    return lines;
  }

  private static double largestStandardError(Summary summary) {
    double largest = 0;
    for (StrategySummary strategy : summary.strategies()) {
      for (YearSummary year : strategy.years()) {
        largest = Math.max(largest, year.headcount().standardError());
      }
    }
    return largest;
  }
}

package io.github.entas.runner;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import java.util.List;
import java.util.stream.Stream;

/** How to read the tables: what the columns are, and the two kinds of error, told apart. */
final class Legend {

  private Legend() {}

  static List<String> lines(Summary summary, ScreenWords words) {
    String error = Numbers.twoDigits(100 * largestStandardError(summary));
    return Stream.of(
            "",
            words.text("legend.chance"),
            words.text("legend.cost"),
            "",
            words.text("legend.error", words.number(error)),
            words.text("legend.uncertainty"))
        .flatMap(line -> DisplayText.wrap(line, PlannerTable.WIDTH).stream())
        .toList();
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

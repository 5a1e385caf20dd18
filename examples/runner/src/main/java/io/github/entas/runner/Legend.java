package io.github.entas.runner;

import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import java.util.List;
import java.util.stream.Stream;

/** How to read the tables: what the columns are, and the two kinds of error, told apart. */
final class Legend {

  private Legend() {}

  static List<String> lines(Summary summary) {
    return Stream.of(
            "",
            "True: the headcount itself; published: as a survey would measure it. Spending includes"
                + " partners'.",
            "Cost: money over the reference's, per person-year out of poverty over the reference's.",
            "",
            "Simulation error: standard errors of the means above are at most "
                + Numbers.twoDigits(100 * largestStandardError(summary))
                + " points; more draws shrink it.",
            "Uncertainty: nine in ten draws lie in the 90 % range; more draws do not shrink it.")
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

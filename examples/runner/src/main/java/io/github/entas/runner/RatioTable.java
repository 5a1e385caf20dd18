package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostRatios;
import io.github.entas.analysis.StrategyComparison;
import io.github.entas.stat.RatioEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** What is reached per money over the reference's, with intervals for simulation error. */
final class RatioTable {

  private static final List<String> HEADINGS =
      List.of("Per person lifted", "Per person-year", "Per point of gap", "Gap closed per money");

  private RatioTable() {}

  static List<String> lines(Comparison comparison, int width) {
    List<String> lines = new ArrayList<>();
    ComparisonText.add(
        lines,
        "Cost over the reference's, partners' money included [95 % interval for simulation error]");
    WideTable table = new WideTable(width, HEADINGS);
    String reference = comparison.summary().scenario().reference();
    for (StrategyComparison strategy : comparison.strategies()) {
      boolean isReference = strategy.summary().id().equals(reference);
      table.row(
          strategy.summary().name(),
          isReference
              ? List.of("reference", "reference", "reference", "reference")
              : cells(strategy.costs()));
    }
    lines.addAll(table.lines());
    int year = comparison.summary().scenario().target().year();
    ComparisonText.add(
        lines,
        "Per person lifted out of poverty, and per percentage point of the poverty gap, in "
            + year
            + ": money of all years up to then. Per person-year out of poverty: both of all years."
            + " Gap closed: money that the poor lack less in "
            + year
            + ", per money spent in that year.");
    return lines;
  }

  private static List<String> cells(CostRatios costs) {
    return List.of(
        text(costs.perPersonLifted(), Money::text),
        text(costs.perPersonYearOutOfPoverty(), Money::text),
        text(costs.perPointOfPovertyGap(), Money::text),
        text(costs.gapClosedPerMoney(), share -> Numbers.significant(share, 3)));
  }

  private static String text(@Nullable RatioEstimate ratio, DoubleFunction<String> number) {
    return ratio == null
        ? "not known"
        : number.apply(ratio.value())
            + " ["
            + number.apply(ratio.low())
            + "–"
            + number.apply(ratio.high())
            + "]";
  }
}

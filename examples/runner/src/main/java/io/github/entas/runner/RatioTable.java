package io.github.entas.runner;

import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostRatios;
import io.github.entas.analysis.StrategyComparison;
import io.github.entas.stat.RatioEstimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** What is reached per money over the reference's, with intervals for simulation error. */
final class RatioTable {

  private RatioTable() {}

  static List<String> lines(Comparison comparison, int width, ScreenWords words) {
    List<String> lines = new ArrayList<>();
    ComparisonText.add(lines, words.text("compare.ratios"));
    WideTable table =
        new WideTable(
            width,
            words.texts(
                "compare.ratios.person",
                "compare.ratios.personYear",
                "compare.ratios.gap",
                "compare.ratios.closed"));
    String reference = comparison.summary().scenario().reference();
    for (StrategyComparison strategy : comparison.strategies()) {
      boolean isReference = strategy.summary().id().equals(reference);
      table.row(
          strategy.summary().name(),
          isReference
              ? Collections.nCopies(4, words.text("cost.reference"))
              : cells(strategy.costs(), words));
    }
    lines.addAll(table.lines());
    int year = comparison.summary().scenario().target().year();
    ComparisonText.add(lines, words.text("compare.ratios.legend", String.valueOf(year)));
    return lines;
  }

  private static List<String> cells(CostRatios costs, ScreenWords words) {
    return List.of(
        text(costs.perPersonLifted(), words::money, words),
        text(costs.perPersonYearOutOfPoverty(), words::money, words),
        text(costs.perPointOfPovertyGap(), words::money, words),
        text(costs.gapClosedPerMoney(), share -> words.significant(share, 3), words));
  }

  private static String text(
      @Nullable RatioEstimate ratio, DoubleFunction<String> number, ScreenWords words) {
    return ratio == null
        ? words.text("cost.unknown")
        : number.apply(ratio.value())
            + " ["
            + number.apply(ratio.low())
            + "–"
            + number.apply(ratio.high())
            + "]";
  }
}

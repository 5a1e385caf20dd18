package io.github.entas.io;

import io.github.entas.analysis.BudgetYear;
import io.github.entas.analysis.Comparison;
import io.github.entas.analysis.CostRatios;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.ReachedBy;
import io.github.entas.analysis.StrategyComparison;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import io.github.entas.stat.RatioEstimate;
import org.jspecify.annotations.Nullable;

/**
 * Writes strategies beside each other as JSON, schema {@code entas/comparison/1}. What is not
 * defined is left out: a year in which no chance suffices, a ratio without an interval, everything
 * that needs the draws where they were not kept.
 *
 * @since 0.1.0
 */
public final class ComparisonWriter {

  private ComparisonWriter() {}

  /** The comparison as text. */
  public static String json(Comparison comparison) {
    return JsonText.of(fields -> new Writing(fields).comparison(comparison));
  }

  private record Writing(JsonFields fields) {

    void comparison(Comparison comparison) {
      Scenario scenario = comparison.summary().scenario();
      fields.text("schema", Words.COMPARISON);
      fields.text("currency", scenario.currency());
      fields.whole("baseYear", scenario.baseYear());
      fields.object(
          "target",
          () -> {
            fields.number("headcount", scenario.target().headcount());
            fields.whole("year", scenario.target().year());
          });
      fields.text("reference", scenario.reference());
      fields.list(
          "strategies",
          comparison.strategies(),
          strategy -> fields.object(() -> strategy(scenario, strategy)));
      new DecisionJson(fields).write(comparison);
      FindingJson.write(fields, comparison.summary().findings());
    }

    private void strategy(Scenario scenario, StrategyComparison strategy) {
      StrategySummary summary = strategy.summary();
      fields.text("id", summary.id());
      fields.list("onTarget", summary.years(), year -> fields.object(() -> chances(year)));
      fields.list("reachedBy", strategy.reachedBy(), by -> fields.object(() -> reachedBy(by)));
      fields.object("costs", () -> costs(strategy.costs()));
      fields.list("budget", strategy.budget(), year -> fields.object(() -> budget(year)));
      fields.object("programs", () -> programs(scenario, summary));
    }

    private void chances(YearSummary year) {
      fields.whole("year", year.year());
      new SummaryJson(fields).onTarget(year.onTarget());
    }

    private void reachedBy(ReachedBy by) {
      fields.number("chance", by.chance());
      fields.object("true", () -> years(by.trueHeadcount()));
      fields.object("published", () -> years(by.publishedHeadcount()));
    }

    private void years(ReachedBy.Years years) {
      yearIfAny("estimate", years.estimate());
      yearIfAny("lowerEnd", years.lowerEnd());
    }

    private void yearIfAny(String key, @Nullable Integer year) {
      if (year != null) {
        fields.whole(key, year);
      }
    }

    private void costs(CostRatios costs) {
      ratioIfAny("perPersonLifted", costs.perPersonLifted());
      ratioIfAny("perPersonYearOutOfPoverty", costs.perPersonYearOutOfPoverty());
      ratioIfAny("perPointOfPovertyGap", costs.perPointOfPovertyGap());
      ratioIfAny("gapClosedPerMoney", costs.gapClosedPerMoney());
    }

    private void ratioIfAny(String key, @Nullable RatioEstimate ratio) {
      if (ratio != null) {
        fields.interval(key, ratio.value(), ratio.low(), ratio.high());
      }
    }

    private void budget(BudgetYear year) {
      fields.whole("year", year.year());
      fields.number("given", year.given());
      fields.number("citySpent", year.citySpent());
      fields.number("cityUnabsorbed", year.cityUnabsorbed());
      fields.number("partnersSpent", year.partnersSpent());
    }

    /** Of the target's year, those that somebody is on. */
    private void programs(Scenario scenario, StrategySummary summary) {
      YearSummary year = summary.in(scenario.target().year());
      for (Program program : scenario.programs()) {
        ItemSummary item = year.spending().items().get(program.id());
        if (item != null && item.coverageOfPoor() != null) {
          fields.object(
              program.id(),
              () -> {
                fields.numberIfGiven("coverageOfPoor", item.coverageOfPoor());
                fields.numberIfGiven("leakage", item.leakage());
              });
        }
      }
    }
  }
}

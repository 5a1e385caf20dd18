package io.github.entas.io;

import io.github.entas.analysis.AgainstReference;
import io.github.entas.analysis.Choice;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.OnTarget;
import io.github.entas.analysis.ScaleCheck;
import io.github.entas.analysis.SpendingSummary;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.Proportion;
import io.github.entas.stat.RatioEstimate;

/** Writes the strategies and findings of a result, keys in the documented order. */
record SummaryJson(JsonFields fields) {

  /**
   * Writes the properties {@code strategies}, {@code costEffectiveness} where the draws were kept,
   * and {@code findings} of the object that is open.
   */
  void write(Summary summary) {
    fields.list(
        "strategies", summary.strategies(), strategy -> fields.object(() -> strategy(strategy)));
    Choice choice = summary.choice();
    if (choice != null) {
      fields.object("costEffectiveness", () -> new DecisionJson(fields).write(choice));
    }
    FindingJson.write(fields, summary.findings());
  }

  private void strategy(StrategySummary strategy) {
    fields.text("id", strategy.id());
    fields.list("years", strategy.years(), year -> fields.object(() -> year(year)));
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    if (cost != null) {
      fields.interval("costPerPersonYearOutOfPoverty", cost.value(), cost.low(), cost.high());
    }
    ScaleCheck scale = strategy.scaleCheck();
    if (scale != null) {
      fields.object("scaleCheck", () -> new ScaleCheckJson(fields).write(scale));
    }
    StrategyExplanation why = strategy.explanation();
    if (why != null) {
      fields.object("explanation", () -> new ExplanationJson(fields).write(why));
    }
  }

  private void year(YearSummary year) {
    fields.whole("year", year.year());
    estimate("headcount", year.headcount());
    estimate("povertyGap", year.povertyGap());
    estimate("severity", year.severity());
    estimate("poorPersons", year.poorPersons());
    fields.object("cohorts", () -> year.cohortHeadcounts().forEach(this::cohort));
    fields.object("onTarget", () -> onTarget(year.onTarget()));
    fields.number("expectedShortfall", year.expectedShortfall());
    AgainstReference differences = year.againstReference();
    if (differences != null) {
      fields.object("againstReference", () -> againstReference(differences));
    }
    fields.object("spending", () -> spending(year.spending()));
  }

  private void cohort(String id, Estimate headcount) {
    fields.object(id, () -> estimate("headcount", headcount));
  }

  /** Writes two properties of the object that is open: {@code true} and {@code published}. */
  void onTarget(OnTarget chances) {
    proportion("true", chances.trueHeadcount());
    proportion("published", chances.publishedHeadcount());
  }

  private void againstReference(AgainstReference differences) {
    estimate("headcount", differences.headcount());
    estimate("personsLifted", differences.personsLifted());
  }

  private void spending(SpendingSummary spending) {
    fields.number("total", spending.total());
    fields.number("city", spending.city());
    fields.number("partners", spending.partners());
    fields.object(
        "items", () -> spending.items().forEach((id, item) -> fields.object(id, () -> item(item))));
  }

  private void item(ItemSummary item) {
    fields.number("budget", item.budget());
    fields.number("spent", item.spent());
    fields.number("householdsEnrolled", item.householdsEnrolled());
    fields.numberIfGiven("coverageOfPoor", item.coverageOfPoor());
    fields.numberIfGiven("leakage", item.leakage());
  }

  void estimate(String key, Estimate estimate) {
    fields.object(
        key,
        () -> {
          fields.number("mean", estimate.mean());
          fields.number("sd", estimate.sd());
          fields.number("standardError", estimate.standardError());
          fields.numbers("quantiles", estimate.quantiles());
        });
  }

  private void proportion(String key, Proportion proportion) {
    fields.interval(key, proportion.value(), proportion.low(), proportion.high());
  }
}

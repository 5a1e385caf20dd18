package io.github.entas.io;

import io.github.entas.analysis.AgainstReference;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.ItemSummary;
import io.github.entas.analysis.OnTarget;
import io.github.entas.analysis.SpendingSummary;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.Proportion;
import io.github.entas.stat.RatioEstimate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.NumberOutput;

/** Writes the strategies and findings of a result, keys in the documented order. */
final class SummaryJson {

  private final JsonGenerator json;

  SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes two properties of the object that is open: {@code strategies} and {@code findings}. */
  void write(Summary summary) {
    json.writeArrayPropertyStart("strategies");
    summary.strategies().forEach(this::strategy);
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    summary.findings().forEach(this::finding);
    json.writeEndArray();
  }

  private void strategy(StrategySummary strategy) {
    json.writeStartObject();
    json.writeStringProperty("id", strategy.id());
    json.writeArrayPropertyStart("years");
    strategy.years().forEach(this::year);
    json.writeEndArray();
    RatioEstimate cost = strategy.costPerPersonYearOutOfPoverty();
    if (cost != null) {
      interval("costPerPersonYearOutOfPoverty", cost.value(), cost.low(), cost.high());
    }
    json.writeEndObject();
  }

  private void year(YearSummary year) {
    json.writeStartObject();
    json.writeNumberProperty("year", year.year());
    estimate("headcount", year.headcount());
    estimate("povertyGap", year.povertyGap());
    estimate("severity", year.severity());
    estimate("poorPersons", year.poorPersons());
    cohorts(year);
    onTarget(year.onTarget());
    json.writeNumberProperty("expectedShortfall", year.expectedShortfall());
    againstReference(year.againstReference());
    spending(year.spending());
    json.writeEndObject();
  }

  private void cohorts(YearSummary year) {
    json.writeObjectPropertyStart("cohorts");
    year.cohortHeadcounts()
        .forEach(
            (id, headcount) -> {
              json.writeObjectPropertyStart(id);
              estimate("headcount", headcount);
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void onTarget(OnTarget chances) {
    json.writeObjectPropertyStart("onTarget");
    proportion("true", chances.trueHeadcount());
    proportion("published", chances.publishedHeadcount());
    json.writeEndObject();
  }

  private void againstReference(@Nullable AgainstReference differences) {
    if (differences != null) {
      json.writeObjectPropertyStart("againstReference");
      estimate("headcount", differences.headcount());
      estimate("personsLifted", differences.personsLifted());
      json.writeEndObject();
    }
  }

  private void spending(SpendingSummary spending) {
    json.writeObjectPropertyStart("spending");
    json.writeNumberProperty("total", spending.total());
    json.writeNumberProperty("city", spending.city());
    json.writeNumberProperty("partners", spending.partners());
    json.writeObjectPropertyStart("items");
    spending.items().forEach(this::item);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void item(String id, ItemSummary item) {
    json.writeObjectPropertyStart(id);
    json.writeNumberProperty("budget", item.budget());
    json.writeNumberProperty("spent", item.spent());
    json.writeNumberProperty("householdsEnrolled", item.householdsEnrolled());
    optional("coverageOfPoor", item.coverageOfPoor());
    optional("leakage", item.leakage());
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("severity", finding.severity().key());
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("pointer", finding.pointer());
    json.writeStringProperty("message", finding.message());
    json.writeEndObject();
  }

  private void estimate(String name, Estimate estimate) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("mean", estimate.mean());
    json.writeNumberProperty("sd", estimate.sd());
    json.writeNumberProperty("standardError", estimate.standardError());
    json.writeObjectPropertyStart("quantiles");
    estimate
        .quantiles()
        .forEach((p, value) -> json.writeNumberProperty(NumberOutput.toString(p, true), value));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void proportion(String name, Proportion proportion) {
    interval(name, proportion.value(), proportion.low(), proportion.high());
  }

  private void interval(String name, double value, double low, double high) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("value", value);
    json.writeNumberProperty("low", low);
    json.writeNumberProperty("high", high);
    json.writeEndObject();
  }

  private void optional(String name, @Nullable Double value) {
    if (value != null) {
      json.writeNumberProperty(name, value);
    }
  }
}

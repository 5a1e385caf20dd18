package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.engine.Scenario;
import io.github.entas.population.Cohort;
import io.github.entas.stat.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy leads to in one year; rates are fractions, money is of the base year.
 *
 * @param year calendar year
 * @param headcount share of persons below the line
 * @param povertyGap FGT(1) of all persons
 * @param severity FGT(2) of all persons
 * @param poorPersons headcount × number of persons
 * @param cohortHeadcounts headcounts by id of cohort, in the order of the scenario; copied. Empty
 *     where they were not kept
 * @param onTarget chances to be at or below the target's headcount
 * @param expectedShortfall mean over the draws of what the headcount is above the target's, a
 *     fraction: E[(P0 − target)₊]
 * @param againstReference differences from the reference; null for the reference itself
 * @param spending money spent and what it reached
 * @since 0.1.0
 */
public record YearSummary(
    int year,
    Estimate headcount,
    Estimate povertyGap,
    Estimate severity,
    Estimate poorPersons,
    Map<String, Estimate> cohortHeadcounts,
    OnTarget onTarget,
    double expectedShortfall,
    @Nullable AgainstReference againstReference,
    SpendingSummary spending) {

  /** Copies the map, keeping its order. */
  public YearSummary {
    cohortHeadcounts = Collections.unmodifiableMap(new LinkedHashMap<>(cohortHeadcounts));
  }

  static YearSummary of(Outcome outcome, int strategy, int t) {
    Scenario scenario = outcome.scenario();
    Sample headcount = outcome.sample(Measure.HEADCOUNT, strategy, t);
    return new YearSummary(
        scenario.baseYear() + t,
        headcount.estimate(),
        outcome.sample(Measure.POVERTY_GAP, strategy, t).estimate(),
        outcome.sample(Measure.SEVERITY, strategy, t).estimate(),
        headcount.estimate(scenario.population().persons()),
        cohortHeadcounts(outcome, strategy, t),
        OnTarget.of(outcome, strategy, t),
        outcome.expectedShortfall(strategy, t),
        AgainstReference.of(outcome, strategy, t),
        SpendingSummary.of(outcome, strategy, t));
  }

  private static Map<String, Estimate> cohortHeadcounts(Outcome outcome, int strategy, int t) {
    Map<String, Estimate> headcounts = new LinkedHashMap<>();
    if (outcome.keepsCohorts()) {
      List<Cohort> cohorts = outcome.scenario().population().cohorts();
      for (int c = 0; c < cohorts.size(); c++) {
        headcounts.put(cohorts.get(c).id(), outcome.cohortSample(c, strategy, t).estimate());
      }
    }
    return headcounts;
  }
}

package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what a reader should know of a scenario and its outcome.
 *
 * <p>The order is fixed: by kind of finding, then as the parts stand in the scenario.
 *
 * @since 0.1.0
 */
public final class Findings {

  private Findings() {}

  /** What can be found in a scenario without running it. */
  public static List<Finding> of(Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(PublishedPersons.findings(scenario));
    findings.addAll(CohortFigures.findings(scenario));
    findings.addAll(EasyTarget.findings(scenario));
    findings.addAll(EndingTransfers.findings(scenario));
    findings.addAll(EvidenceFindings.findings(scenario));
    findings.addAll(Assumptions.findings(scenario));
    return List.copyOf(findings);
  }

  /** All findings of an outcome, those of its scenario first. */
  static List<Finding> of(Outcome outcome, List<StrategySummary> strategies) {
    Scenario scenario = outcome.scenario();
    List<Finding> findings = new ArrayList<>(of(scenario));
    findings.addAll(HistogramQuantiles.findings(outcome));
    findings.addAll(MovedDraws.findings(outcome.diagnostics()));
    findings.addAll(CappedUplifts.findings(outcome));
    findings.addAll(MeasureConsistency.findings(outcome));
    findings.addAll(UnabsorbedBudgets.findings(outcome));
    findings.addAll(NetExits.findings(scenario, strategies));
    findings.addAll(TargetReach.findings(scenario, strategies));
    findings.addAll(BaseRates.findings(scenario, strategies));
    findings.addAll(FairnessGuard.findings(outcome, strategies));
    findings.addAll(CostFindings.findings(outcome));
    findings.addAll(Separability.findings(outcome, strategies));
    return List.copyOf(findings);
  }
}

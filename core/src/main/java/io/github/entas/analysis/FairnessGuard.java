package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.stat.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * Strategies that come nearer to the target while those who stay poor are worse off.
 *
 * <p>A headcount falls fastest where those just below the line are lifted. What a better chance of
 * the target hides shows in the poverty gap and the severity of the target's year, where they are
 * above the reference's beyond simulation error ({@link PairedMeasure}).
 */
final class FairnessGuard {

  private FairnessGuard() {}

  static List<Finding> findings(Outcome outcome, List<StrategySummary> strategies) {
    Scenario scenario = outcome.scenario();
    int reference = scenario.referenceIndex();
    int year = scenario.target().year();
    YearSummary without = strategies.get(reference).in(year);
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < strategies.size(); s++) {
      YearSummary with = strategies.get(s).in(year);
      if (s != reference && chance(with) > chance(without)) {
        List<Statement> worse = new ArrayList<>();
        if (isWorse(outcome, Measure.POVERTY_GAP, s)) {
          worse.add(instead("gap-worse.gap", with.povertyGap(), without.povertyGap()));
        }
        if (isWorse(outcome, Measure.SEVERITY, s)) {
          worse.add(instead("gap-worse.severity", with.severity(), without.severity()));
        }
        if (!worse.isEmpty()) {
          findings.add(finding(scenario, s, worse));
        }
      }
    }
    return findings;
  }

  private static boolean isWorse(Outcome outcome, Measure measure, int strategy) {
    int reference = outcome.scenario().referenceIndex();
    return PairedMeasure.verdict(outcome, measure, strategy, reference) == Verdict.WORSE;
  }

  private static double chance(YearSummary year) {
    return year.onTarget().trueHeadcount().value();
  }

  private static Statement instead(String key, Estimate with, Estimate without) {
    return Statement.of(key, new Share(with.mean()), new Share(without.mean()));
  }

  private static Finding finding(Scenario scenario, int strategy, List<Statement> worse) {
    return Finding.warning(
        "gap-worse",
        "/strategies/" + strategy,
        Statement.of(
            "gap-worse",
            new OfStrategy(scenario.strategies().get(strategy).id()),
            new OfStrategy(scenario.reference()),
            new Year(scenario.target().year()),
            new Listed(worse)));
  }
}

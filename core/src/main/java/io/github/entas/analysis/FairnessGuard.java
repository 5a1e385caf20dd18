package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
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
        List<String> worse = new ArrayList<>();
        if (isWorse(outcome, Measure.POVERTY_GAP, s)) {
          worse.add(words("poverty gap", with.povertyGap(), without.povertyGap()));
        }
        if (isWorse(outcome, Measure.SEVERITY, s)) {
          worse.add(words("severity", with.severity(), without.severity()));
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

  private static String words(String measure, Estimate with, Estimate without) {
    return "the "
        + measure
        + " is "
        + Figures.percent(with.mean())
        + ", not "
        + Figures.percent(without.mean());
  }

  private static Finding finding(Scenario scenario, int strategy, List<String> worse) {
    return Finding.warning(
        "gap-worse",
        "/strategies/" + strategy,
        Figures.quoted(scenario.strategies().get(strategy).id())
            + " has a better chance of the target than "
            + Figures.quoted(scenario.reference())
            + ", but leaves those who are poor in "
            + scenario.target().year()
            + " further below the line: "
            + String.join(", and ", worse)
            + ".");
  }
}

package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Value;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Scenario;
import io.github.entas.search.Objective;
import io.github.entas.search.SearchOutcome;
import io.github.entas.search.SearchOutcome.Method;
import io.github.entas.stat.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader should know of a search before trusting its winner. */
final class SearchFindings {

  private static final double SMALL_CHANCE = 0.05;

  private SearchFindings() {}

  /**
   * The findings.
   *
   * @param both spending nothing and the winner, numbers 0 and 1 of the fresh outcome
   */
  static List<Finding> of(SearchOutcome found, FreshMix winner, List<StrategySummary> both) {
    List<Finding> findings = new ArrayList<>();
    addReach(findings, found, winner);
    addScale(findings, found, both);
    addOptimism(findings, found, winner);
    addContenders(findings, found);
    addSelection(findings, found);
    if (found.method() == Method.COARSE_TO_FINE) {
      findings.add(
          Finding.warning(
              "not-exhaustive",
              "",
              Statement.of(
                  "not-exhaustive",
                  new Count(found.candidates()),
                  new Count(found.space().candidates()))));
    }
    addFrontier(findings, found);
    findings.addAll(Findings.of(found.scenario()));
    return findings;
  }

  /** A target that not even the best mix has a fair chance of. */
  private static void addReach(List<Finding> findings, SearchOutcome found, FreshMix winner) {
    Proportion chance = winner.onTarget().trueHeadcount();
    if (found.objective() == Objective.ON_TARGET && chance.value() < SMALL_CHANCE) {
      Scenario scenario = found.scenario();
      findings.add(
          Finding.warning(
              "target-out-of-reach",
              "/target",
              Statement.of(
                  "target-out-of-reach.whatever",
                  new Year(found.year()),
                  new Count(found.candidates()),
                  new Count(found.space().budget()),
                  new Text(scenario.currency()),
                  new Share(chance.value()),
                  new Share(scenario.target().headcount()),
                  new Share(winner.headcount().mean()))));
    }
  }

  /** What is said of any strategy against spending nothing, said of the winner. */
  private static void addScale(
      List<Finding> findings, SearchOutcome found, List<StrategySummary> both) {
    Scenario asked = found.fresh().scenario();
    Stream.of(
            FairnessGuard.findings(found.fresh(), both),
            NetExits.findings(asked, both),
            BaseRates.findings(asked, both))
        .flatMap(List::stream)
        .map(told -> told.at("/best"))
        .forEach(findings::add);
  }

  private static void addOptimism(List<Finding> findings, SearchOutcome found, FreshMix winner) {
    Objective objective = found.objective();
    findings.add(
        Finding.info(
            "best-of-many",
            "",
            Statement.of(
                "best-of-many",
                new Text(objective.key()),
                percent(found.bestInSample().inSample().of(objective)),
                new Count(found.kept()),
                percent(found.freshNumbers(winner.mix()).of(objective)))));
  }

  /** In percent, told with more digits than shares are. */
  private static Value percent(double share) {
    return new Figure(100 * share);
  }

  private static void addContenders(List<Finding> findings, SearchOutcome found) {
    if (found.contenders() > 1) {
      findings.add(
          Finding.info(
              "not-separable",
              "",
              Statement.of(
                  "not-separable.mixes",
                  new Count(found.contenders()),
                  new Count(found.kept()),
                  new Count(found.scenario().simulation().draws()),
                  new Count(found.leaders().size()))));
    }
  }

  private static void addSelection(List<Finding> findings, SearchOutcome found) {
    findings.add(
        Finding.info(
            "minimum-difference",
            "",
            Statement.of(
                "minimum-difference",
                percent(found.selection().minimumDifference()),
                new Text(found.objective().key()))));
    if (found.selection().survivors() > 1) {
      findings.add(
          Finding.info(
              "selection-not-finished",
              "",
              Statement.of(
                  "selection-not-finished",
                  new Count(found.selection().rounds()),
                  new Count(found.selection().survivors()),
                  new Count(found.selection().leaders()))));
    }
  }

  private static void addFrontier(List<Finding> findings, SearchOutcome found) {
    if (found.frontierSize() > found.frontier().size()) {
      findings.add(
          Finding.info(
              "frontier-shortened",
              "/frontier",
              Statement.of(
                  "frontier-shortened",
                  new Count(found.frontier().size()),
                  new Count(found.frontierSize()))));
    }
  }
}

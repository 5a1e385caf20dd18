package io.github.entas.analysis;

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
  private static final int DIGITS = 3;

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
              "Only "
                  + Figures.whole(found.candidates())
                  + " of "
                  + Figures.whole(found.space().candidates())
                  + " mixes were simulated, coarse to fine; a better one may have been missed."));
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
              "Not in "
                  + found.year()
                  + ", whatever the mix: of "
                  + Figures.whole(found.candidates())
                  + " mixes of "
                  + Figures.whole(found.space().budget())
                  + " "
                  + scenario.currency()
                  + " a year the best has a chance of "
                  + Figures.percent(chance.value())
                  + " to bring the headcount to "
                  + Figures.percent(scenario.target().headcount())
                  + ", and a mean headcount of "
                  + Figures.percent(winner.headcount().mean())
                  + "."));
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
        .map(told -> new Finding(told.severity(), told.code(), "/best", told.message()))
        .forEach(findings::add);
  }

  private static void addOptimism(List<Finding> findings, SearchOutcome found, FreshMix winner) {
    Objective objective = found.objective();
    findings.add(
        Finding.info(
            "best-of-many",
            "",
            "The best of many mixes looks better than it is in the sample that chose it. Here ("
                + objective.key()
                + "): "
                + value(found.bestInSample().inSample().of(objective))
                + " the best of "
                + Figures.whole(found.kept())
                + " in that sample, "
                + value(found.freshNumbers(winner.mix()).of(objective))
                + " the winner on fresh draws."));
  }

  private static String value(double share) {
    return Figures.significant(100 * share, DIGITS) + " %";
  }

  private static void addContenders(List<Finding> findings, SearchOutcome found) {
    if (found.contenders() > 1) {
      findings.add(
          Finding.info(
              "not-separable",
              "",
              Figures.whole(found.contenders())
                  + " of "
                  + Figures.whole(found.kept())
                  + " mixes cannot be told from the best at "
                  + Figures.whole(found.scenario().simulation().draws())
                  + " draws; "
                  + Figures.whole(found.leaders().size())
                  + " of them were compared further. Other reasons may choose among them."));
    }
  }

  private static void addSelection(List<Finding> findings, SearchOutcome found) {
    findings.add(
        Finding.info(
            "minimum-difference",
            "",
            "Differences below "
                + value(found.selection().minimumDifference())
                + " ("
                + found.objective().key()
                + ") are taken not to matter: an assumption."));
    if (found.selection().survivors() > 1) {
      findings.add(
          Finding.info(
              "selection-not-finished",
              "",
              "After "
                  + found.selection().rounds()
                  + " rounds of draws "
                  + found.selection().survivors()
                  + " of "
                  + found.selection().leaders()
                  + " leaders can still be the best; the one with the best mean is called the"
                  + " winner."));
    }
  }

  private static void addFrontier(List<Finding> findings, SearchOutcome found) {
    if (found.frontierSize() > found.frontier().size()) {
      findings.add(
          Finding.info(
              "frontier-shortened",
              "/frontier",
              "An even choice of "
                  + found.frontier().size()
                  + " of the "
                  + Figures.whole(found.frontierSize())
                  + " mixes of the frontier is shown."));
    }
  }
}

package io.github.entas.analysis;

import io.github.entas.analysis.Finding.Severity;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Population;
import java.util.Comparator;
import java.util.List;

/**
 * How often a fall like the one wanted has happened, beside the best chance that a strategy has.
 *
 * <p>The rows count published headcounts; so the chance beside them is that of a published one. A
 * best chance of more than twice the share in the longest list of spells is a warning: a factor of
 * two is well within what one list may be off, not within what a reader should pass over.
 */
final class BaseRates {

  /** Headcounts of a target are given to a tenth of a point. */
  private static final double SAME_TARGET = 0.0005;

  /** Districts are taken as starting alike that start half a point apart. */
  private static final double SAME_START = 0.005;

  private static final double MUCH_MORE = 2;

  private BaseRates() {}

  /**
   * The rows that are nearest to the target, in the order of the scenario: those of as many years
   * as there are up to it, otherwise those of the next fewer and of the next more.
   */
  static List<ReferenceClass> nearest(Scenario scenario) {
    List<ReferenceClass> alike =
        scenario.referenceClass().stream().filter(row -> isAlike(row, scenario)).toList();
    int wanted = scenario.target().year() - scenario.baseYear();
    int fewer =
        alike.stream()
            .mapToInt(r -> r.horizonYears())
            .filter(y -> y <= wanted)
            .max()
            .orElse(wanted);
    int more =
        alike.stream()
            .mapToInt(r -> r.horizonYears())
            .filter(y -> y >= wanted)
            .min()
            .orElse(wanted);
    return alike.stream()
        .filter(row -> row.horizonYears() == fewer || row.horizonYears() == more)
        .toList();
  }

  private static boolean isAlike(ReferenceClass row, Scenario scenario) {
    return Math.abs(row.to() - scenario.target().headcount()) <= SAME_TARGET
        && Math.abs(row.from() - baseHeadcount(scenario)) <= SAME_START;
  }

  /** The headcount of the base year as published, otherwise as the cohorts make it. */
  static double baseHeadcount(Scenario scenario) {
    Population population = scenario.population();
    BaseHeadcount published = population.headcount();
    return published == null
        ? CohortFigures.poorPersons(population) / population.persons()
        : published.rate();
  }

  static List<Finding> findings(Scenario scenario, List<StrategySummary> strategies) {
    if (scenario.referenceClass().isEmpty()) {
      return List.of();
    }
    List<ReferenceClass> rows = nearest(scenario);
    return List.of(
        rows.isEmpty() ? noneOf(scenario) : besideTheBest(scenario.target(), rows, strategies));
  }

  private static Finding noneOf(Scenario scenario) {
    return Finding.info(
        "reference-class",
        "/referenceClass",
        Statement.of(
            "reference-class.none",
            new Share(baseHeadcount(scenario)),
            new Share(scenario.target().headcount())));
  }

  private static Finding besideTheBest(
      Target target, List<ReferenceClass> rows, List<StrategySummary> strategies) {
    StrategySummary best =
        TargetReach.best(strategies, target.year(), BaseRates::ofPublishedHeadcount);
    double chance = ofPublishedHeadcount(best.in(target.year()).onTarget());
    ReferenceClass longest =
        rows.stream().max(Comparator.comparingInt(ReferenceClass::districts)).orElseThrow();
    boolean much = chance > MUCH_MORE * longest.share();
    Statement statement =
        Statement.of(
            much ? "reference-class.much" : "reference-class",
            new Listed(rows.stream().map(BaseRates::spells).toList()),
            new Year(target.year()),
            new Share(chance),
            new OfStrategy(best.id()),
            new Share(longest.share()));
    return Finding.of(
        much ? Severity.WARNING : Severity.INFO, "reference-class", "/referenceClass", statement);
  }

  private static Statement spells(ReferenceClass row) {
    return Statement.of(
        row.horizonYears() == 1 ? "reference-class.spells.one" : "reference-class.spells",
        new Count(row.districts()),
        new Count(row.horizonYears()),
        new Text(row.name()),
        new Share(row.share()),
        new Share(row.from()),
        new Share(row.to()));
  }

  private static double ofPublishedHeadcount(OnTarget chances) {
    return chances.publishedHeadcount().value();
  }
}

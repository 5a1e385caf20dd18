package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Figure;
import io.github.entas.analysis.Statement.OfCohort;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.Scenario;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Population;
import io.github.entas.population.WelfareDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures of the base year that hardly belong together; those that cannot at all are refused when
 * the cohort is made.
 *
 * <p>A headcount, gap or mean that slipped often still has a solution, with an inequality that no
 * population shows. Cohorts' headcounts that do not add up to the population's shift everybody's
 * consumption.
 */
final class CohortFigures {

  /** No population of a country or city has been measured outside, by far. */
  private static final double LEAST_GINI = 0.1;

  private static final double GREATEST_GINI = 0.7;

  /** A tenth of the headcount is more than old figures of cohorts explain. */
  private static final double LARGE_DIFFERENCE = 0.1;

  private static final double STANDARD_ERRORS = 2;

  private CohortFigures() {}

  static List<Finding> findings(Scenario scenario) {
    Population population = scenario.population();
    List<Finding> findings = new ArrayList<>();
    for (int c = 0; c < population.cohorts().size(); c++) {
      Cohort cohort = population.cohorts().get(c);
      double gini = cohort.distribution().gini();
      if (gini < LEAST_GINI || gini > GREATEST_GINI) {
        findings.add(implausible(cohort, "/population/cohorts/" + c + "/welfare", gini));
      }
    }
    findings.addAll(difference(population));
    return findings;
  }

  private static Finding implausible(Cohort cohort, String pointer, double gini) {
    return Finding.warning(
        "welfare-implausible",
        pointer,
        Statement.of(
            "welfare-implausible",
            new OfCohort(cohort.id()),
            new Figure(gini),
            new Share(cohort.distribution().povertyGap(cohort.povertyLine(), 0)),
            new Share(cohort.distribution().severity(cohort.povertyLine(), 0))));
  }

  private static List<Finding> difference(Population population) {
    BaseHeadcount headcount = population.headcount();
    if (headcount == null) {
      return List.of();
    }
    double cohorts = poorPersons(population) / population.persons();
    double difference = Math.abs(cohorts - headcount.rate());
    boolean strong =
        difference > LARGE_DIFFERENCE * headcount.rate()
            && difference > STANDARD_ERRORS * headcount.standardError();
    return strong ? List.of(disagreement(cohorts, headcount.rate())) : List.of();
  }

  private static Finding disagreement(double cohorts, double rate) {
    return Finding.warning(
        "cohort-headcounts-disagree",
        "/population/headcount/rate",
        Statement.of("cohort-headcounts-disagree", new Share(cohorts), new Share(rate)));
  }

  /** Poor persons that the cohorts' own distributions imply. */
  static double poorPersons(Population population) {
    double sum = 0;
    for (Cohort cohort : population.cohorts()) {
      WelfareDistribution distribution = cohort.distribution();
      sum += cohort.persons() * distribution.headcount(cohort.povertyLine(), 0);
    }
    return sum;
  }
}

package io.github.entas.analysis;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import io.github.entas.population.Cohort;
import io.github.entas.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * Strategies that enroll fewer persons than would have to leave poverty.
 *
 * <p>Net exits needed = (mean headcount under the reference in the target's year − target) × number
 * of persons. A strategy cannot reach the target by its enrollment alone where the persons in all
 * households it enrolls up to that year are fewer, even if each of them left poverty.
 */
final class NetExits {

  private NetExits() {}

  static List<Finding> findings(Scenario scenario, List<StrategySummary> strategies) {
    Target target = scenario.target();
    StrategySummary reference = strategies.get(scenario.referenceIndex());
    double headcount = reference.in(target.year()).headcount().mean();
    double needed = (headcount - target.headcount()) * scenario.population().persons();
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < strategies.size(); s++) {
      double enrolled = personsEnrolled(scenario, strategies.get(s));
      if (s != scenario.referenceIndex() && needed > enrolled) {
        findings.add(finding(scenario, s, needed, enrolled));
      }
    }
    return findings;
  }

  private static Finding finding(Scenario scenario, int strategy, double needed, double enrolled) {
    Target target = scenario.target();
    return Finding.warning(
        "too-few-enrolled",
        "/strategies/" + strategy,
        "A headcount of "
            + Figures.percent(target.headcount())
            + " in "
            + target.year()
            + " needs "
            + Figures.whole(needed)
            + " persons fewer in poverty than under "
            + Figures.quoted(scenario.reference())
            + ", but the households that "
            + Figures.quoted(scenario.strategies().get(strategy).id())
            + " enrolls until then have "
            + Figures.whole(enrolled)
            + " persons.");
  }

  /** Persons in all households enrolled up to and including the target's year, mean over draws. */
  private static double personsEnrolled(Scenario scenario, StrategySummary strategy) {
    double persons = 0;
    for (Program program : scenario.programs()) {
      double households = 0;
      for (YearSummary year : strategy.years()) {
        if (year.year() <= scenario.target().year()) {
          households += enrolled(year, program);
        }
      }
      persons += households * householdSize(scenario, program);
    }
    return persons;
  }

  private static double enrolled(YearSummary year, Program program) {
    ItemSummary item = year.spending().items().get(program.id());
    return item == null ? 0 : item.householdsEnrolled();
  }

  /** The program's own, otherwise the mean over the persons of its cohorts. */
  static double householdSize(Scenario scenario, Program program) {
    if (program.householdSize() != null) {
      return program.householdSize();
    }
    double persons = 0;
    double sizes = 0;
    for (Cohort cohort : scenario.population().cohorts()) {
      if (program.cohorts().contains(cohort.id())) {
        persons += cohort.persons();
        sizes += cohort.persons() * cohort.householdSize();
      }
    }
    return sizes / persons;
  }
}

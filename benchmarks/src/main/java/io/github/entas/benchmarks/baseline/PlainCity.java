package io.github.entas.benchmarks.baseline;

import io.github.entas.engine.Scenario;
import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.program.Program;
import io.github.entas.program.Universal;
import java.util.List;

/** What stays the same in all draws: which household belongs to which cohort, and its weight. */
final class PlainCity {

  final Scenario scenario;
  final List<Cohort> cohorts;

  /** The welfare distribution of each cohort. */
  final List<LatentLognormal> welfare;

  final int households;

  /** Households of cohort c are those from c·perCohort on. */
  final int perCohort;

  /** Persons it stands for, by household. */
  final double[] persons;

  PlainCity(Scenario scenario) {
    refuseOthers(scenario);
    this.scenario = scenario;
    cohorts = scenario.population().cohorts();
    welfare = cohorts.stream().map(cohort -> (LatentLognormal) cohort.distribution()).toList();
    perCohort = scenario.simulation().households();
    households = cohorts.size() * perCohort;
    persons = new double[households];
    for (int i = 0; i < households; i++) {
      persons[i] = cohorts.get(i / perCohort).persons() / perCohort;
    }
  }

  private static void refuseOthers(Scenario scenario) {
    int cohorts = scenario.population().cohorts().size();
    boolean known =
        scenario.enablers().isEmpty()
            && scenario.outlook().events().isEmpty()
            && scenario.outlook().realGrowth() != null
            && scenario.outlook().lineGrowth() != null
            && scenario.population().cohorts().stream()
                .allMatch(c -> c.dynamics().transitoryShare() > 0)
            && scenario.programs().stream().allMatch(p -> isKnown(scenario, p, cohorts));
    if (!known) {
      throw new IllegalArgumentException(
          "the baselines know no enablers, events, spillovers, capacities, fixed costs, universal"
              + " programs, programs for some cohorts or from a later year, nor cohorts without"
              + " transitory share: "
              + scenario.name());
    }
  }

  private static boolean isKnown(Scenario scenario, Program program, int cohorts) {
    var uplift = program.uplift();
    var start = program.startYear();
    return program.cohorts().size() == cohorts
        && !(program.targeting() instanceof Universal)
        && (start == null || start == scenario.baseYear() + 1)
        && program.capacityPerYear() == null
        && program.householdSize() != null
        && program.cost().fixedPerYear() == 0
        && (uplift == null || uplift.spillover() == 0);
  }

  /** Headcount of the base year when everybody's log consumption is moved by {@code shift}. */
  double headcount(double shift) {
    double poor = 0;
    for (int c = 0; c < welfare.size(); c++) {
      Cohort own = cohorts.get(c);
      poor += own.persons() * welfare.get(c).headcount(own.povertyLine(), shift);
    }
    return poor / scenario.population().persons();
  }
}

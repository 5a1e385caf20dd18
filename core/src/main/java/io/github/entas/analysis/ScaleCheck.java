package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import io.github.entas.population.Cohort;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import java.util.List;

/**
 * How large a strategy is beside what its target needs: numbers that can be checked by hand.
 *
 * <p>What is enrolled and spent is added up to and including the target's year, means over the
 * draws. A household that is enrolled in two programs counts twice.
 *
 * @param netExitsNeeded persons fewer in poverty than under the reference that the target needs:
 *     (mean headcount under the reference in the target's year − target) × number of persons; 0
 *     where the reference is there by itself
 * @param householdsEnrolled households newly enrolled, all programs
 * @param personsEnrolled persons in them: households × persons per household
 * @param responders persons in them whom it can lift: persons × share of responders of the uplift;
 *     all persons of a program that has a transfer
 * @param cityBudget the city's money given, enablers included
 * @param citySpent the city's money spent
 * @param perfectTransfer the most that the budget of the target's year could do in one year
 * @param referenceClass the scenario's rows that are nearest to this target: its headcount, and as
 *     many years as there are up to it, otherwise the next fewer and the next more; may be empty;
 *     copied
 * @since 0.1.0
 */
public record ScaleCheck(
    double netExitsNeeded,
    double householdsEnrolled,
    double personsEnrolled,
    double responders,
    double cityBudget,
    double citySpent,
    PerfectTransfer perfectTransfer,
    List<ReferenceClass> referenceClass) {

  /** Copies the list. */
  public ScaleCheck {
    referenceClass = List.copyOf(referenceClass);
  }

  static ScaleCheck of(Outcome outcome, List<YearSummary> years) {
    Scenario scenario = outcome.scenario();
    Target target = scenario.target();
    double households = 0;
    double persons = 0;
    double responders = 0;
    for (Program program : scenario.programs()) {
      double enrolled = 0;
      for (YearSummary year : years) {
        enrolled += year.year() <= target.year() ? enrolled(year, program) : 0;
      }
      double members = enrolled * householdSize(scenario, program);
      households += enrolled;
      persons += members;
      responders += members * responderShare(program);
    }
    double budget = 0;
    double spent = 0;
    double budgetOfYear = 0;
    for (YearSummary year : years) {
      if (year.year() <= target.year()) {
        budgetOfYear = budget(year);
        budget += budgetOfYear;
        spent += year.spending().city();
      }
    }
    return new ScaleCheck(
        netExitsNeeded(outcome),
        households,
        persons,
        responders,
        budget,
        spent,
        PerfectTransfer.of(scenario.population(), budgetOfYear),
        BaseRates.nearest(scenario));
  }

  private static double netExitsNeeded(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    Target target = scenario.target();
    int t = target.year() - scenario.baseYear();
    double without = outcome.sample(Measure.HEADCOUNT, scenario.referenceIndex(), t).mean();
    return Math.max(0, without - target.headcount()) * scenario.population().persons();
  }

  private static double enrolled(YearSummary year, Program program) {
    ItemSummary item = year.spending().items().get(program.id());
    return item == null ? 0 : item.householdsEnrolled();
  }

  private static double budget(YearSummary year) {
    return year.spending().items().values().stream().mapToDouble(ItemSummary::budget).sum();
  }

  private static double responderShare(Program program) {
    Uplift uplift = program.uplift();
    return program.transfer() != null || uplift == null ? 1 : uplift.responderShare();
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

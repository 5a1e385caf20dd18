package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.population.Cohort;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Other ids draw other numbers of the same model: results agree, but not to the bit.
 *
 * <p>For each pair of outcomes the difference of the two means is held to 4 standard errors, both
 * from 16 randomization means. With 30 degrees of freedom one in 2,600 comparisons of equal models
 * is further apart; these tests make 2 × 72, strongly dependent ones: at most one seed in 18 would
 * raise a false alarm. Mutants that they catch: cohorts weighted equally instead of by persons,
 * eligible share per cohort, places split evenly between cohorts.
 */
@Tag("statistical")
class RelabelingTest {

  private static final int NUMBER = 2;

  private static Outcome run(Scenario scenario) {
    return Simulation.of(scenario).run();
  }

  private static Scenario original() {
    return ScenarioGenerator.scenario(NUMBER, 512, 512);
  }

  private static void agree(Outcome one, Outcome other) {
    for (int s = 0; s < one.scenario().strategies().size(); s++) {
      for (int t = 0; t <= one.scenario().horizonYears(); t++) {
        for (Measure measure : Measure.values()) {
          agree(
              measure + " of strategy " + s + " in year " + t,
              one.measure(measure, s, t),
              other.measure(measure, s, t));
        }
        agree("spending " + s + " in year " + t, one.spending(s, t), other.spending(s, t));
      }
    }
  }

  private static void agree(String what, double[] one, double[] other) {
    double difference = Math.abs(ClosedForm.mean(one) - ClosedForm.mean(other));
    double error = Math.hypot(Agreement.error(one), Agreement.error(other));
    double rounding = 1e-12 * Math.abs(ClosedForm.mean(one));
    assertThat(difference).as(what).isLessThanOrEqualTo(4 * error + rounding);
  }

  @Test
  void otherIdsOfProgramsGiveTheSameResultUpToSimulationError() {
    Scenario scenario = original();
    ScenarioParts changed = new ScenarioParts(scenario);
    changed.programs = scenario.programs().stream().map(RelabelingTest::renumbered).toList();
    changed.interactions =
        scenario.interactions().stream()
            .map(
                both -> Interaction.of(other(both.first()), other(both.second()), both.logPoints()))
            .toList();
    changed.enablers =
        scenario.enablers().stream()
            .map(
                enabler ->
                    enabler.withLevers(
                        enabler.levers().stream()
                            .map(
                                lever ->
                                    lever.onPrograms(
                                        lever.programs().stream()
                                            .map(RelabelingTest::other)
                                            .toList()))
                            .toList()))
            .toList();
    List<String> enablerIds = scenario.enablers().stream().map(Enabler::id).toList();
    changed.strategies =
        scenario.strategies().stream()
            .map(
                strategy -> {
                  Map<String, Budget> budget = new LinkedHashMap<>();
                  strategy
                      .budget()
                      .forEach((id, b) -> budget.put(enablerIds.contains(id) ? id : other(id), b));
                  return new Strategy(strategy.id(), strategy.name(), budget);
                })
            .toList();
    Outcome one = run(scenario);
    Outcome two = run(changed.build());
    assertThat(two.measure(Measure.HEADCOUNT, 1, 2))
        .isNotEqualTo(one.measure(Measure.HEADCOUNT, 1, 2));
    agree(one, two);
  }

  private static String other(String id) {
    return id + "-2";
  }

  private static Program renumbered(Program p) {
    return new Program(
        other(p.id()),
        p.name(),
        p.startYear(),
        p.cohorts(),
        p.targeting(),
        p.takeUp(),
        p.cost(),
        p.capacityPerYear(),
        p.householdSize(),
        p.uplift(),
        p.transfer());
  }

  /** Halves of a cohort have its distribution; without spillovers they are the cohort. */
  @Test
  void aCohortSplitInTwoGivesTheSameResultUpToSimulationError() {
    Scenario scenario = withoutSpillover(original());
    ScenarioParts changed = new ScenarioParts(scenario);
    changed.cohorts = new ArrayList<>();
    for (Cohort cohort : scenario.population().cohorts()) {
      if (cohort.id().equals("inland")) {
        changed.cohorts.add(part(cohort, "inland", 0.3));
        changed.cohorts.add(part(cohort, "inland-2", 0.7));
      } else {
        changed.cohorts.add(cohort);
      }
    }
    changed.programs =
        scenario.programs().stream()
            .map(p -> p.cohorts().contains("inland") ? servingBoth(p) : p)
            .toList();
    agree(run(scenario), run(changed.build()));
  }

  private static Scenario withoutSpillover(Scenario scenario) {
    ScenarioParts parts = new ScenarioParts(scenario);
    parts.programs =
        scenario.programs().stream()
            .map(p -> p.uplift() == null ? p : with(p, p.cohorts(), p.uplift().withSpillover(0)))
            .toList();
    return parts.build();
  }

  private static Program servingBoth(Program p) {
    List<String> cohorts = new ArrayList<>(p.cohorts());
    cohorts.add("inland-2");
    return with(p, cohorts, p.uplift());
  }

  private static Program with(Program p, List<String> cohorts, Uplift uplift) {
    return new Program(
        p.id(),
        p.name(),
        p.startYear(),
        cohorts,
        p.targeting(),
        p.takeUp(),
        p.cost(),
        p.capacityPerYear(),
        p.householdSize(),
        uplift,
        p.transfer());
  }

  private static Cohort part(Cohort cohort, String id, double share) {
    return new Cohort(
        id,
        cohort.name(),
        cohort.persons() * share,
        cohort.householdSize(),
        cohort.povertyLine(),
        cohort.welfare(),
        cohort.dynamics(),
        cohort.growthExposure());
  }
}

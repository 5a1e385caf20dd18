package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who shares tables. Mutants that these tests catch: each of the conditions left out, classes in
 * spite of spillovers.
 */
class CohortClassesTest {

  private static Cohort cohort(String id, double headcount, double line) {
    return Cohort.of(id, 40_000, 4, line, LognormalWelfare.ofHeadcountAndSigma(headcount, 0.6))
        .withDynamics(Dynamics.of(0.9, 0.3));
  }

  private static List<List<Integer>> classes(double spillover, Cohort... cohorts) {
    List<String> flooded =
        Stream.of(cohorts).map(Cohort::id).filter(List.of("flooded", "too")::contains).toList();
    Event flood = Event.of("flood", 0.1, Distribution.constant(0.1)).inCohorts(flooded);
    List<Event> events = flooded.isEmpty() ? List.of() : List.of(flood);
    ScenarioBuilder builder =
        Towns.scenario(2, 64, 64)
            .outlook(Outlook.ofRealGrowth(NormalDistribution.of(0.01, 0.01)).withEvents(events))
            .program(
                Program.withId("p")
                    .targeting(Universal.of())
                    .cost(Cost.perHousehold(100))
                    .uplift(Uplift.of(Distribution.constant(0.1)).withSpillover(spillover))
                    .build())
            .strategy(Strategy.of("s").with("p", 1e5));
    List.of(cohorts).forEach(builder::cohort);
    return new Model(builder.build())
        .classes().all().stream().map(c -> IntStream.of(c).boxed().toList()).toList();
  }

  @Test
  void cohortsMayDifferInHowPoorTheyAre() {
    assertThat(
            classes(
                0,
                cohort("flooded", 0.1, 1),
                cohort("a", 0.1, 1),
                cohort("b", 0.2, 1),
                cohort("too", 0.05, 1)))
        .containsExactly(List.of(0, 3), List.of(1, 2));
  }

  @Test
  void whatElseTheyMayNotDifferIn() {
    Cohort first = cohort("a", 0.1, 1);
    Cohort line = cohort("line", 0.1, 1.1);
    Cohort exposure = cohort("exposure", 0.1, 1).withGrowthExposure(1.2);
    Cohort shock = cohort("shock", 0.1, 1).withDynamics(Dynamics.of(0.9, 0.31));
    Cohort floor =
        Cohort.of("floor", 40_000, 4, 1, Towns.shifted(0.2, 0.1, 0.6))
            .withDynamics(Dynamics.of(0.9, 0.3));
    // Persistence moves households, not the poverty of a household.
    Cohort persistence = cohort("persistence", 0.1, 1).withDynamics(Dynamics.of(0.5, 0.3));
    assertThat(classes(0, first, line, exposure, shock, floor, persistence))
        .containsExactly(List.of(0, 5), List.of(1), List.of(2), List.of(3), List.of(4));
  }

  @Test
  void withSpilloversEveryCohortStandsByItself() {
    assertThat(classes(0.1, cohort("a", 0.1, 1), cohort("b", 0.2, 1)))
        .containsExactly(List.of(0), List.of(1));
  }
}

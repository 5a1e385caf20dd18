package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.program.Cost;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not change a result. Mutants that these tests catch: random numbers keyed by position
 * in place of the id, sums in the order in which threads finish, state left over from the strategy
 * before, names in keys.
 */
class InvarianceTest {

  private static final double SAME = 1e-14;

  private static Scenario scenario(int number) {
    return ScenarioGenerator.scenario(number, 128, 256);
  }

  private static Outcome run(Scenario scenario) {
    return Simulation.of(scenario).threads(1).run();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void theNumberOfThreadsChangesNoBit(int threads) {
    // 4096 households are four blocks, 256 draws are sixteen positions: every block is seen.
    Scenario scenario = ScenarioGenerator.scenario(1, 256, 4096);
    SameOutcome.check(run(scenario), Simulation.of(scenario).threads(threads).run(), 0);
  }

  @Test
  void theSameScenarioGivesTheSameBitsAgain() {
    SameOutcome.check(run(scenario(4)), run(scenario(4)), 0);
  }

  @Test
  void anotherSeedGivesOtherNumbers() {
    Scenario scenario = scenario(4);
    Scenario other = scenario.withSimulation(scenario.simulation().withSeed(2));
    assertThat(run(other).measure(Measure.HEADCOUNT, 1, 2))
        .isNotEqualTo(run(scenario).measure(Measure.HEADCOUNT, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aFurtherStrategyChangesNoOther(int number) {
    Scenario scenario = scenario(number);
    List<Strategy> more = new ArrayList<>(scenario.strategies());
    more.add(1, Strategy.of("further").with("capital", 3e6).with("coaching", 1e6));
    SameOutcome.check(run(scenario), run(scenario.withStrategies(more)), SAME);
  }

  @Test
  void theOrderOfStrategiesProgramsEnablersAndCohortsChangesNothing() {
    Scenario a = scenario(1);
    ScenarioParts changed = new ScenarioParts(a);
    changed.cohorts = reversed(a.population().cohorts());
    changed.programs = reversed(a.programs());
    changed.enablers = reversed(a.enablers());
    changed.interactions = reversed(a.interactions());
    changed.strategies = reversed(a.strategies());
    // Several enablers pull one lever, in file order: the same product in another order.
    SameOutcome.check(run(a), run(changed.build()), 1e-12);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void aFurtherProgramAndEnablerWithoutMoneyChangeNothing() {
    Scenario a = scenario(2);
    ScenarioParts changed = new ScenarioParts(a);
    changed.programs = new ArrayList<>(a.programs());
    changed.programs.add(0, idle(NormalDistribution.of(0.3, 0.1)));
    changed.enablers = new ArrayList<>(a.enablers());
    changed.enablers.add(0, Enabler.of("idleness", 10, EffectLever.of(Distribution.constant(1))));
    SameOutcome.check(run(a), run(changed.build()), SAME);
  }

  private static Program idle(Distribution logPoints) {
    return Program.withId("idle")
        .targeting(ProxyMeans.of(0.3, 0.5))
        .cost(Cost.perHousehold(1000))
        .uplift(Uplift.of(logPoints).withSpillover(0.5))
        .build();
  }

  @Test
  void aFundedProgramWithoutEffectChangesNoMeasure() {
    Scenario a = scenario(5);
    ScenarioParts changed = new ScenarioParts(a);
    changed.programs = new ArrayList<>(a.programs());
    changed.programs.add(idle(Distribution.constant(0)));
    changed.strategies =
        a.strategies().stream().map(s -> s.with("idle", Budget.everyYear(2e6))).toList();
    Outcome before = run(a);
    Outcome after = run(changed.build());
    for (int s = 0; s < a.strategies().size(); s++) {
      for (int t = 0; t <= a.horizonYears(); t++) {
        for (Measure measure : Measure.values()) {
          assertThat(after.measure(measure, s, t))
              .containsExactly(before.measure(measure, s, t), within(SAME));
        }
      }
    }
  }

  @Test
  void renamingWhatPeopleCallThingsChangesNoBit() {
    Scenario a = scenario(1);
    ScenarioParts changed = new ScenarioParts(a);
    changed.name = "Another name";
    changed.cohorts =
        a.population().cohorts().stream().map(c -> c.withName("The " + c.id())).toList();
    changed.enablers = a.enablers().stream().map(e -> e.withName("The " + e.id())).toList();
    changed.strategies = a.strategies().stream().map(s -> s.withName("The " + s.id())).toList();
    changed.programs = a.programs().stream().map(InvarianceTest::renamed).toList();
    SameOutcome.check(run(a), run(changed.build()), 0);
  }

  private static Program renamed(Program p) {
    return new Program(
        p.id(),
        "The " + p.id(),
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
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
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

  /** All columns of the strategy with this id are equal to within the tolerance. */
  private static void same(Outcome before, Outcome after, double tolerance) {
    for (Strategy strategy : before.scenario().strategies()) {
      int s = index(before, strategy.id());
      int other = index(after, strategy.id());
      for (int t = 0; t <= before.scenario().horizonYears(); t++) {
        for (Measure measure : Measure.values()) {
          assertThat(after.measure(measure, other, t))
              .as("%s of %s in year %d", measure, strategy.id(), t)
              .containsExactly(before.measure(measure, s, t), within(tolerance));
        }
        assertThat(after.publishedHeadcount(other, t))
            .containsExactly(before.publishedHeadcount(s, t), within(tolerance));
        items(before, after, s, other, t, tolerance);
        cohorts(before, after, s, other, t, tolerance);
      }
    }
  }

  private static void items(
      Outcome before, Outcome after, int s, int other, int t, double tolerance) {
    for (String item : before.scenario().items()) {
      int i = before.scenario().items().indexOf(item);
      int j = after.scenario().items().indexOf(item);
      for (ItemColumn column : ItemColumn.values()) {
        double[] expected = before.item(column, i, s, t);
        double[] actual = after.item(column, j, other, t);
        for (int d = 0; d < expected.length; d++) {
          // Differences of money and of households round as the amounts they come from.
          double money = before.scenario().strategies().get(s).money(item, Math.max(1, t));
          double allowed = tolerance * Math.max(1, Math.max(money, Math.abs(expected[d])));
          boolean bothNone = Double.isNaN(expected[d]) && Double.isNaN(actual[d]);
          if (!bothNone && !(Math.abs(actual[d] - expected[d]) <= allowed)) {
            fail("%s of %s, year %d, draw %d: %s, %s", column, item, t, d, expected[d], actual[d]);
          }
        }
      }
    }
  }

  private static void cohorts(
      Outcome before, Outcome after, int s, int other, int t, double tolerance) {
    List<String> ids = before.scenario().population().cohortIds();
    for (String id : ids) {
      int j = after.scenario().population().cohortIds().indexOf(id);
      assertThat(after.cohortHeadcount(j, other, t))
          .containsExactly(before.cohortHeadcount(ids.indexOf(id), s, t), within(tolerance));
    }
  }

  private static int index(Outcome outcome, String strategy) {
    return outcome.scenario().strategies().stream().map(Strategy::id).toList().indexOf(strategy);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void theNumberOfThreadsChangesNoBit(int threads) {
    // 4096 households are four blocks, 256 draws are sixteen positions: every block is seen.
    Scenario scenario = ScenarioGenerator.scenario(1, 256, 4096);
    same(run(scenario), Simulation.of(scenario).threads(threads).run(), 0);
  }

  @Test
  void theSameScenarioGivesTheSameBitsAgain() {
    same(run(scenario(4)), run(scenario(4)), 0);
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
    same(run(scenario), run(scenario.withStrategies(more)), SAME);
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
    same(run(a), run(changed.build()), 1e-12);
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
    same(run(a), run(changed.build()), SAME);
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
    same(run(a), run(changed.build()), 0);
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

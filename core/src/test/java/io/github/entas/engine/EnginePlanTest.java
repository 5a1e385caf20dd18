package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.population.Cohort;
import io.github.entas.population.DagumWelfare;
import io.github.entas.population.Dynamics;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Targeting;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule that chooses between tables and events, reason by reason. Mutants that these tests
 * catch: one epoch more than can be told apart; cohorts not served asked for a shock; a lever
 * without money taken as one that moves, or its first year only looked at; a smallest shock twice
 * as large.
 */
class EnginePlanTest {

  private static final Cohort SMOOTH = Towns.coast();
  private static final Cohort STEP = Towns.inland().withDynamics(Dynamics.of(0.9, 0));

  private static Scenario scenario(
      int years,
      Targeting targeting,
      List<Cohort> cohorts,
      List<String> served,
      Strategy strategy) {
    Program program =
        Program.withId("p")
            .targeting(targeting)
            .cohorts(served)
            .cost(Cost.perHousehold(10))
            .uplift(Uplift.of(Distribution.constant(0.1)))
            .build();
    Enabler data = Enabler.of("data", 100, TargetingAccuracyLever.of(Distribution.constant(0.3)));
    ScenarioBuilder builder =
        Towns.scenario(years, 64, 64).program(program).enabler(data).strategy(strategy);
    cohorts.forEach(builder::cohort);
    return builder.build();
  }

  private static EnginePlan plan(
      int years,
      Targeting targeting,
      List<Cohort> cohorts,
      List<String> served,
      Strategy strategy) {
    Model model = new Model(scenario(years, targeting, cohorts, served, strategy));
    EnginePlan plan = model.plan(model.lanes().get(model.lanes().of(0, 0)));
    assertThat(model.isTabulated(0)).isEqualTo(plan == EnginePlan.TABLES);
    return plan;
  }

  private static EnginePlan plan(int years, Targeting targeting, Strategy strategy) {
    return plan(years, targeting, List.of(SMOOTH), List.of(), strategy);
  }

  private static Strategy funded() {
    return Strategy.of("s").with("p", 1000);
  }

  @Test
  void aRegularProgramIsWorkedOutFromTables() {
    assertThat(plan(3, ProxyMeans.of(0.3, 0.5), funded())).isEqualTo(EnginePlan.TABLES);
    assertThat(plan(3, Universal.of(), funded())).isEqualTo(EnginePlan.TABLES);
  }

  @Test
  void errorRatesDependOnTheDraw() {
    assertThat(plan(3, ErrorRates.of(0.2, 0.2), funded())).isEqualTo(EnginePlan.EVENTS_ERROR_RATES);
  }

  @Test
  void aLeverMovesTheAccuracyOnlyWithMoney() {
    ProxyMeans test = ProxyMeans.of(0.3, 0.5);
    assertThat(plan(3, test, funded().with("data", 10)))
        .isEqualTo(EnginePlan.EVENTS_ACCURACY_LEVER);
    assertThat(plan(3, test, funded().with("data", Budget.byYear(List.of(0.0, 0.0, 10.0)))))
        .isEqualTo(EnginePlan.EVENTS_ACCURACY_LEVER);
    assertThat(plan(3, test, funded().with("data", 0.0))).isEqualTo(EnginePlan.TABLES);
  }

  @Test
  void everyLaneHasItsOwnPlan() {
    ScenarioParts parts =
        new ScenarioParts(
            scenario(3, ProxyMeans.of(0.3, 0.5), List.of(SMOOTH), List.of(), funded()));
    parts.strategies = List.of(funded(), Strategy.of("with data").with("p", 1000).with("data", 10));
    Model model = new Model(parts.build());
    assertThat(model.lanes().of(0))
        .extracting(model::plan)
        .containsExactly(EnginePlan.TABLES, EnginePlan.EVENTS_ACCURACY_LEVER);
    assertThat(model.isTabulated(0)).isTrue();
  }

  @Test
  void withoutAShockPovertyIsAStep() {
    List<Cohort> both = List.of(SMOOTH, STEP);
    assertThat(plan(3, Universal.of(), both, List.of(), funded()))
        .isEqualTo(EnginePlan.EVENTS_NO_SHOCK);
    assertThat(plan(3, Universal.of(), both, List.of("inland"), funded()))
        .isEqualTo(EnginePlan.EVENTS_NO_SHOCK);
    assertThat(plan(3, Universal.of(), both, List.of("coast"), funded()))
        .isEqualTo(EnginePlan.TABLES);
  }

  /**
   * The lognormal's σ of 1 and the ranks' make the same shock; they share no table all the same.
   */
  @Test
  void onlyLognormalCohortsHaveTables() {
    Cohort lognormal =
        Cohort.of("plain", 1000, 4, 1, LognormalWelfare.ofHeadcountAndSigma(0.1, 1.0));
    Cohort other = Cohort.of("dagum", 1000, 4, 1, new DagumWelfare(2, 3, 0.9));
    List<Cohort> both = List.of(other, lognormal);
    assertThat(plan(3, Universal.of(), both, List.of(), funded()))
        .isEqualTo(EnginePlan.EVENTS_NOT_LOGNORMAL);
    assertThat(plan(3, Universal.of(), both, List.of("plain"), funded()))
        .isEqualTo(EnginePlan.TABLES);
    Scenario scenario = scenario(3, Universal.of(), both, List.of("plain"), funded());
    assertThat(Simulation.of(scenario).run().measure(Measure.HEADCOUNT, 0, 3)).hasSize(64);
  }

  /** σ = 0.6: the shock is 0.6·√λ, and 0.01 the smallest that tables hold. */
  @ParameterizedTest
  @CsvSource({"0.00025, EVENTS_NO_SHOCK", "0.0003, TABLES"})
  void hardlyAnyShockIsNone(double transitoryShare, EnginePlan plan) {
    Cohort town = Towns.plain().withDynamics(Dynamics.of(0.8, transitoryShare));
    assertThat(plan(2, Universal.of(), List.of(town), List.of(), funded())).isEqualTo(plan);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 1, TABLES",
    "9, 1, EVENTS_LONG_HISTORY",
    "16, 2, TABLES",
    "17, 2, EVENTS_LONG_HISTORY",
    "20, 0, TABLES"
  })
  void moreThanEightRegistriesAreTooMany(int years, int refreshYears, EnginePlan plan) {
    ProxyMeans test = ProxyMeans.of(0.3, 0.5).withRefreshYears(refreshYears);
    assertThat(plan(years, test, funded())).isEqualTo(plan);
  }

  @Test
  void everybodyHasOneHistoryForEver() {
    assertThat(plan(20, Universal.of(), funded())).isEqualTo(EnginePlan.TABLES);
  }
}

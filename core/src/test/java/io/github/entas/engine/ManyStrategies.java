package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.random.Sampling;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;

/**
 * Two programs and many strategies that fund them differently. Saturation and a lever give every
 * strategy an uplift of its own, so that the engine interpolates between a few uplifts.
 */
final class ManyStrategies {

  /** Strategies beside the one that does nothing. */
  static final int COUNT = 24;

  private static final double COST = 1000;

  private ManyStrategies() {}

  static Scenario scenario() {
    ScenarioBuilder builder =
        Scenario.named("many strategies")
            .currency("IDR")
            .baseYear(Towns.FIRST_YEAR - 1)
            .horizonYears(2)
            .target(0.08, Towns.FIRST_YEAR + 1)
            .cohort(Towns.coast())
            .cohort(Towns.inland())
            .outlook(Outlook.ofRealGrowth(NormalDistribution.of(0.01, 0.02)))
            .program(capital())
            .program(coaching())
            .enabler(Enabler.of("forum", 50 * COST, EffectLever.of(Distribution.constant(0.3))))
            .strategy(Strategy.of("none"))
            .simulation(new Settings(64, 64, 5, Sampling.STRATIFIED));
    for (int i = 0; i < COUNT; i++) {
      builder.strategy(
          Strategy.of("s" + i)
              .with("capital", (500 + 100 * i) * COST)
              .with("coaching", (300 + 150 * ((i * 7) % COUNT)) * COST)
              .with("forum", 5 * i * COST));
    }
    return builder.build();
  }

  /** A few of the strategies, on households that are shared out among the draws. */
  static Scenario inTwoBlocks() {
    ScenarioParts parts = new ScenarioParts(scenario());
    parts.name = "two blocks";
    parts.strategies = parts.strategies.subList(0, 3);
    Scenario few = parts.build();
    return few.withSimulation(few.simulation().withHouseholds(1024));
  }

  /** Uplifts of several transitory shocks: a polynomial of them needs many nodes. */
  static Scenario wideUplifts() {
    Program wide =
        Program.withId("wide")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST))
            .uplift(Uplift.of(NormalDistribution.of(0.5, 0.25)))
            .build();
    return Towns.scenario(2, 64, 64)
        .cohort(Towns.plain().withDynamics(Dynamics.of(0.8, 0.07)))
        .program(wide)
        .strategy(Strategy.of("few").with("wide", 5_000 * COST))
        .strategy(Strategy.of("all").with("wide", 50_000 * COST))
        .build();
  }

  /**
   * Programs that do not interact and give nothing to who does not respond, for so many that a
   * household is in up to four of them; the cap cuts what some of them gain together.
   */
  static Scenario manyPrograms() {
    Program voucher =
        Program.withId("voucher")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST).withActiveYears(2))
            .transfer(Transfer.of(NormalDistribution.of(0.1, 0.02)))
            .build();
    return Towns.scenario(3, 64, 128)
        .cohort(Towns.coast())
        .cohort(Towns.inland())
        .program(open("first", 0.15, 0.4))
        .program(voucher)
        .program(open("second", 0.1, 0.7))
        .program(open("third", -0.05, 1))
        .upliftCap(0.35)
        .strategy(all("few", 6_000 * COST))
        .strategy(all("all", 60_000 * COST))
        .build();
  }

  private static Program open(String id, double uplift, double responders) {
    return Program.withId(id)
        .targeting(Universal.of())
        .takeUp(Distribution.constant(0.8))
        .cost(Cost.perHousehold(COST))
        .uplift(
            Uplift.of(NormalDistribution.of(uplift, 0.05))
                .withResponderShare(responders)
                .withProfile(DecayProfile.of(1, 0.2, 2)))
        .build();
  }

  private static Strategy all(String id, double money) {
    return Strategy.of(id)
        .with("first", money)
        .with("voucher", money)
        .with("second", money)
        .with("third", money);
  }

  /** A cohort that hardly counts in the city, and whose floor makes poverty change abruptly. */
  static Scenario smallCohort() {
    Program grant =
        Program.withId("grant")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(1))
            .uplift(Uplift.of(NormalDistribution.of(0.2, 0.03)).withSaturation(0.5))
            .build();
    return Towns.scenario(2, 64, 64)
        .cohort(
            Cohort.of("hamlet", 300, 5, 1, Towns.shifted(0.7, 0.3, 0.5))
                .withDynamics(Dynamics.of(0.9, 0.2)))
        .cohort(Towns.inland().withDynamics(Dynamics.of(0.9, 0.8)))
        .program(grant)
        .strategy(Strategy.of("few").with("grant", 10_000))
        .strategy(Strategy.of("all").with("grant", 1_000_000))
        .build();
  }

  private static Program capital() {
    return Program.withId("capital")
        .targeting(ProxyMeans.of(0.3, 0.6))
        .takeUp(Distribution.constant(0.8))
        .cost(Cost.perHousehold(COST))
        .uplift(
            Uplift.of(NormalDistribution.of(0.15, 0.06))
                .withResponderShare(0.6)
                .withProfile(DecayProfile.of(1, 0.2, 2))
                .withSaturation(0.3))
        .build();
  }

  private static Program coaching() {
    return Program.withId("coaching")
        .targeting(Universal.of())
        .takeUp(Distribution.constant(0.7))
        .cost(Cost.perHousehold(COST))
        .uplift(Uplift.of(NormalDistribution.of(0.1, 0.05)).withSaturation(0.4))
        .transfer(Transfer.of(Distribution.constant(0.1)))
        .build();
  }
}

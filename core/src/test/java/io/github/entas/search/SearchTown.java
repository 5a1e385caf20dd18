package io.github.entas.search;

import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.Uplift;
import io.github.entas.random.Sampling;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;

/** A small town to search mixes for: three programs and an enabler. */
public final class SearchTown {

  public static final int BASE_YEAR = 2024;

  private SearchTown() {}

  /** Three years; the target is near what 30 million a year reach. */
  public static Scenario of(int draws, int households, long seed) {
    return Scenario.named("search")
        .currency("IDR")
        .baseYear(BASE_YEAR)
        .horizonYears(3)
        .target(0.085, BASE_YEAR + 2)
        .surveyStandardError(0.003)
        .headcount(0.1, 0.003)
        .cohort(
            Cohort.of("all", 100_000, 4, 1, LognormalWelfare.ofHeadcountAndSigma(0.1, 0.6))
                .withDynamics(Dynamics.of(0.8, 0.3)))
        .outlook(Outlook.ofRealGrowth(NormalDistribution.of(0.005, 0.01)))
        .program(program("capital", 0.3, 0.15, 12_000))
        .program(program("training", 0.15, 0.1, 6_000))
        .program(program("coaching", 0.5, 0.2, 20_000))
        .enabler(Enabler.of("outreach", 1e6, TakeUpLever.of(ConstantValue.of(0.3))))
        .strategy(Strategy.of("none"))
        .referenceClass(new ReferenceClass("towns", 2, 0.1, 0.085, 40, 0.2))
        .simulation(new Settings(draws, households, seed, Sampling.STRATIFIED))
        .build();
  }

  private static Program program(String id, double mean, double sd, double cost) {
    return Program.withId(id)
        .targeting(ProxyMeans.of(0.2, 0.5))
        .takeUp(ConstantValue.of(0.7))
        .cost(Cost.perHousehold(cost))
        .uplift(Uplift.of(NormalDistribution.of(mean, sd)))
        .build();
  }
}

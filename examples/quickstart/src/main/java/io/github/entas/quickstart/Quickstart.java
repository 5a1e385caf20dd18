package io.github.entas.quickstart;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Uplift;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
import java.util.Locale;

/** A city, one program and one question; the code block of the README, word for word. */
public final class Quickstart {

  private Quickstart() {}

  /** Prints the chance of a headcount of 5 % in 2027, with and without the program. */
  public static void main(String[] args) {
    // README: begin
    var welfare = LognormalWelfare.ofHeadcountAndPovertyGap(0.0671, 0.0082);
    Scenario scenario =
        Scenario.named("A city")
            .currency("IDR")
            .baseYear(2024)
            .horizonYears(3)
            .target(0.05, 2027)
            .cohort(Cohort.of("city", 315_350, 3.8, 605_312, welfare))
            .outlook(
                Outlook.ofRealGrowth(NormalDistribution.of(0.0076, 0.003))
                    .withYearlyShock(YearlyShock.normal(0.0086)))
            .program(
                Program.withId("capital")
                    .targeting(ProxyMeans.of(0.13, 0.5))
                    .cost(Cost.perHousehold(5.5e6))
                    .uplift(Uplift.of(NormalDistribution.of(0.065, 0.06)))
                    .build())
            .strategy(Strategy.of("none"))
            .strategy(Strategy.of("capital").with("capital", 20e9))
            .build();
    Outcome outcome = Simulation.of(scenario).run();
    for (var strategy : Summary.of(outcome).strategies()) {
      var chance = strategy.in(2027).onTarget().trueHeadcount();
      System.out.printf(Locale.ROOT, "%s: %.1f %%%n", strategy.id(), 100 * chance.value());
    }
    // README: end
  }
}

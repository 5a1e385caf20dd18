package io.github.entas.analysis;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Settings;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.Targeting;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small scenario of which an outcome can be made by hand: 4000 persons, 64 draws, 3 years. */
public final class SmallCity {

  public static final int NONE = 0;
  public static final int MIX = 1;
  public static final int CAPITAL = 0;
  public static final int REGISTRY = 1;
  public static final double PERSONS = 4000;

  private SmallCity() {}

  /** "none" and "mix": 800 a year for the program "capital", 200 for the enabler "registry". */
  public static Scenario scenario() {
    return with(UnaryOperator.identity());
  }

  /** The scenario with some things said differently or further. */
  public static Scenario with(UnaryOperator<ScenarioBuilder> changes) {
    return changes
        .apply(frame().program(capital()).enabler(registry()).strategy(none()).strategy(mix()))
        .build();
  }

  /** All but programs, enablers and strategies. */
  public static ScenarioBuilder frame() {
    return Scenario.named("Small city")
        .currency("IDR")
        .baseYear(2024)
        .horizonYears(3)
        .target(0.0625, 2026)
        .cohort(Cohort.of("north", 1000, 4, 100, LognormalWelfare.ofHeadcountAndSigma(0.2, 0.5)))
        .cohort(Cohort.of("south", 3000, 5, 100, LognormalWelfare.ofHeadcountAndSigma(0.1, 0.5)))
        .simulation(Settings.DEFAULT.withDraws(64));
  }

  public static Program capital() {
    return Program.withId("capital")
        .targeting(anybody())
        .cost(Cost.perHousehold(10))
        .uplift(Uplift.of(Distribution.constant(0.1)))
        .build();
  }

  public static Targeting anybody() {
    return Universal.of();
  }

  public static Enabler registry() {
    return Enabler.of("registry", 100, TakeUpLever.of(Distribution.constant(0.5)));
  }

  public static Strategy none() {
    return Strategy.of("none");
  }

  public static Strategy mix() {
    return Strategy.of("mix").with("capital", 800).with("registry", 200);
  }

  /** The findings of that code, without their statements: what they say in English. */
  static List<Finding> coded(String code, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .map(f -> Finding.of(f.severity(), f.code(), f.pointer(), f.message()))
        .toList();
  }
}

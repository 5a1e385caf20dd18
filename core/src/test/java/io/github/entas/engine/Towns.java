package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.WelfareParameter;
import io.github.entas.random.Sampling;
import java.util.Map;

/** Small places to simulate in tests. */
final class Towns {

  /** The first simulated year. */
  static final int FIRST_YEAR = 2025;

  private Towns() {}

  /** One cohort of 100,000 in households of four, a tenth of it poor; line 1. */
  static Cohort plain() {
    return Cohort.of("all", 100_000, 4, 1, LognormalWelfare.ofHeadcountAndSigma(0.1, 0.6))
        .withDynamics(Dynamics.of(0.8, 0.3));
  }

  /** A poorer coast with a floor, its own line and strong exposure to growth. */
  static Cohort coast() {
    return Cohort.of("coast", 40_000, 5, 1.2, shifted(0.5, 0.16, 0.7))
        .withDynamics(Dynamics.of(0.9, 0.2))
        .withGrowthExposure(1.3);
  }

  /** A richer hinterland. */
  static Cohort inland() {
    return Cohort.of("inland", 60_000, 3, 1, LognormalWelfare.ofHeadcountAndPovertyGap(0.07, 0.012))
        .withDynamics(Dynamics.of(0.7, 0.35))
        .withGrowthExposure(0.8);
  }

  /** Floor plus lognormal. */
  static ShiftedLognormalWelfare shifted(double floor, double headcount, double sigma) {
    return new ShiftedLognormalWelfare(
        Map.of(
            WelfareParameter.FLOOR, floor,
            WelfareParameter.HEADCOUNT, headcount,
            WelfareParameter.SIGMA, sigma));
  }

  /** A scenario of the given years and sizes, to be filled. */
  static ScenarioBuilder scenario(int years, int draws, int households) {
    return Scenario.named("test")
        .currency("IDR")
        .baseYear(FIRST_YEAR - 1)
        .horizonYears(years)
        .target(0.08, FIRST_YEAR + years - 1)
        .simulation(new Settings(draws, households, 20_240_817, Sampling.STRATIFIED));
  }
}

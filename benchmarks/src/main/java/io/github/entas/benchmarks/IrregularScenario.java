package io.github.entas.benchmarks;

import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.SIGMA;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Settings;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Transfer;
import io.github.entas.program.UnitCostLever;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;

/**
 * Every feature of the model in one scenario: all levers, later-year lists, spillovers of both
 * signs, a cohort without transitory shocks and one without mobility, fixed costs, several active
 * years, profiles by year, events, transfers that erode, interactions, a cap that cuts.
 */
final class IrregularScenario {

  private static final int BASE_YEAR = 2024;
  private static final int PROGRAMS = 6;
  private static final int FEWEST_YEARS = 2;
  private static final double LINE = 605_312;
  private static final double BILLION = 1e9;

  private IrregularScenario() {}

  static Scenario of(Size size) {
    List<Strategy> strategies = strategies();
    if (size.years() < FEWEST_YEARS) {
      throw new IllegalArgumentException(
          "the irregular scenario has 2 years or more: " + size.years());
    }
    if (size.programs() != PROGRAMS || size.strategies() != strategies.size()) {
      throw new IllegalArgumentException(
          "the irregular scenario has 6 programs and 8 strategies: "
              + size.programs()
              + " and "
              + size.strategies());
    }
    ScenarioBuilder builder =
        Scenario.named("irregular")
            .currency("IDR")
            .baseYear(BASE_YEAR)
            .horizonYears(size.years())
            .target(0.07, BASE_YEAR + 1)
            .surveyStandardError(0.002)
            .headcount(0.095, 0.003)
            .outlook(outlook())
            .upliftCap(0.25)
            .simulation(Settings.DEFAULT.withDraws(size.draws()).withHouseholds(size.households()));
    cohorts().forEach(builder::cohort);
    List.of(capital(), voucher(), training(), coaching(), works(), seeds())
        .forEach(builder::program);
    builder
        .interaction(Interaction.of("capital", "voucher", NormalDistribution.of(0.05, 0.02)))
        .interaction(Interaction.of("training", "capital", NormalDistribution.of(-0.06, 0.02)))
        .interaction(Interaction.of("coaching", "works", Distribution.constant(0.04)));
    enablers().forEach(builder::enabler);
    strategies.forEach(builder::strategy);
    return builder.build();
  }

  private static List<Cohort> cohorts() {
    return List.of(
        Cohort.of(
                "coast",
                76_188,
                4.2,
                LINE,
                ShiftedLognormalWelfare.of(250_000, HEADCOUNT, 0.14, SIGMA, 0.7))
            .withDynamics(Dynamics.of(0.85, 0.3))
            .withGrowthExposure(1.3),
        Cohort.of(
                "center", 101_795, 3.6, LINE, LognormalWelfare.ofHeadcountAndPovertyGap(0.06, 0.01))
            .withGrowthExposure(0.8),
        Cohort.of(
                "hills",
                71_364,
                4,
                0.9 * LINE,
                LognormalWelfare.ofHeadcountAndPovertyGap(0.11, 0.02))
            .withDynamics(Dynamics.of(0.9, 0)),
        Cohort.of("delta", 66_003, 3.8, LINE, LognormalWelfare.ofHeadcountAndSigma(0.08, 0.5))
            .withDynamics(Dynamics.of(1, 0.2)));
  }

  private static Outlook outlook() {
    Event flood =
        Event.of("flood", 0.2, UniformDistribution.of(0.02, 0.08))
            .withPersistence(0.5)
            .inCohorts(List.of("coast", "delta"));
    Event pandemic =
        Event.of("pandemic", 0.05, NormalDistribution.of(0.04, 0.01)).withPersistence(0.3);
    return Outlook.ofNominalGrowth(
            NormalDistribution.of(0.073, 0.003), NormalDistribution.of(0.065, 0.01))
        .withYearlyShock(YearlyShock.studentT(0.0086, 4))
        .withEffectCorrelation(0.3)
        .withEvents(List.of(flood, pandemic));
  }

  private static Program capital() {
    return Program.withId("capital")
        .targeting(ProxyMeans.of(0.15, 0.5))
        .takeUp(BetaDistribution.of(0.85, 0.05))
        .cost(Cost.perHousehold(TriangularDistribution.of(3.5e6, 5.5e6, 7.5e6)))
        .uplift(
            Uplift.of(NormalDistribution.of(0.1, 0.05))
                .withDiscount(BetaDistribution.of(0.7, 0.1))
                .withResponderShare(0.4)
                .withProfile(DecayProfile.of(0.8, 0.2, 2))
                .withSaturation(0.3)
                .withSpillover(0.2))
        .build();
  }

  private static Program voucher() {
    return Program.withId("voucher")
        .targeting(ErrorRates.of(0.4, 0.3))
        .takeUp(Distribution.constant(0.9))
        .cost(new Cost(NormalDistribution.of(2.5e6, 0.2e6), 2, 0.2 * BILLION))
        .transfer(
            Transfer.of(Distribution.constant(44_444))
                .withDeliveredShare(BetaDistribution.of(0.85, 0.08))
                .withConsumedShare(UniformDistribution.of(0.7, 0.95))
                .notIndexed())
        .build();
  }

  private static Program training() {
    return Program.withId("training")
        .startYear(BASE_YEAR + 2)
        .cohorts(List.of("center", "hills"))
        .targeting(Universal.of())
        .takeUp(BetaDistribution.of(0.5, 0.1))
        .cost(Cost.perHousehold(4e6).withActiveYears(2).withFixedPerYear(0.1 * BILLION))
        .capacityPerYear(400)
        .uplift(
            Uplift.of(NormalDistribution.of(0.08, 0.06))
                .withProfile(YearlyProfile.of(List.of(-0.2, 1.0, 0.6)))
                .withSpillover(-0.3))
        .build();
  }

  private static Program coaching() {
    return Program.withId("coaching")
        .targeting(ProxyMeans.of(0.2, 0.6).withRefreshYears(3))
        .takeUp(UniformDistribution.of(0.6, 0.9))
        .cost(Cost.perHousehold(LogNormalDistribution.of(9e6, 0.15)).withActiveYears(2))
        .householdSize(4.5)
        .uplift(
            Uplift.of(LogNormalDistribution.of(0.1, 0.3))
                .withResponderShare(0.7)
                .withSaturation(0.5))
        .transfer(Transfer.of(Distribution.constant(25_000)))
        .build();
  }

  private static Program works() {
    return Program.withId("works")
        .targeting(ErrorRates.of(0.3, 0.4).withReach(1.6).withRefreshYears(2))
        .takeUp(Distribution.constant(0.7))
        .cost(Cost.perHousehold(3e6))
        .transfer(Transfer.of(TriangularDistribution.of(20_000, 40_000, 60_000)))
        .build();
  }

  private static Program seeds() {
    return Program.withId("seeds")
        .cohorts(List.of("coast", "hills", "delta"))
        .targeting(ProxyMeans.of(0.3, 1).withRefreshYears(0))
        .takeUp(Distribution.constant(0.6))
        .cost(Cost.perHousehold(2e6))
        .uplift(
            Uplift.of(NormalDistribution.of(0.03, 0.04))
                .withResponderShare(0.5)
                .withProfile(DecayProfile.of(0, 0.5, 3)))
        .build();
  }

  private static List<Enabler> enablers() {
    return List.of(
        Enabler.of(
                "data",
                0.5 * BILLION,
                TargetingAccuracyLever.of(BetaDistribution.of(0.3, 0.1)),
                TakeUpLever.of(UniformDistribution.of(0.05, 0.2)).onPrograms(List.of("voucher")))
            .withDepreciation(0.3),
        Enabler.of(
            "forum",
            BILLION,
            CoFundingLever.of(BetaDistribution.of(0.2, 0.05)),
            UnitCostLever.of(UniformDistribution.of(0.05, 0.15)).onPrograms(List.of("coaching")),
            EffectLever.of(UniformDistribution.of(0.1, 0.4))
                .onPrograms(List.of("capital", "coaching"))));
  }

  private static List<Strategy> strategies() {
    return List.of(
        Strategy.of("none"),
        Strategy.of("capital-led").with("capital", 9 * BILLION).with("training", 2 * BILLION),
        Strategy.of("voucher-led").with("voucher", 9 * BILLION).with("capital", 3 * BILLION),
        Strategy.of("shrinking")
            .with("voucher", Budget.byYear(List.of(10 * BILLION, 4 * BILLION)))
            .with("works", 2 * BILLION),
        Strategy.of("growing")
            .with("coaching", Budget.byYear(List.of(3 * BILLION, 12 * BILLION)))
            .with("training", 3 * BILLION),
        Strategy.of("rural").with("seeds", 4 * BILLION).with("works", 6 * BILLION),
        Strategy.of("better-data")
            .with("voucher", 6 * BILLION)
            .with("capital", 5 * BILLION)
            .with("data", BILLION),
        Strategy.of("broad")
            .with("capital", 4 * BILLION)
            .with("voucher", 5 * BILLION)
            .with("training", 2 * BILLION)
            .with("coaching", 4 * BILLION)
            .with("works", 2 * BILLION)
            .with("seeds", BILLION)
            .with("data", 0.5 * BILLION)
            .with("forum", BILLION));
  }
}

package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.ProgramBuilder;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.Transfer;
import io.github.entas.program.UnitCostLever;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.random.Sampling;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.SplittableRandom;

/** Small scenarios of everything that tables can hold, generated from their number. */
final class TableScenarios {

  /** How many scenarios there are: numbers 0 … 7. */
  static final int COUNT = 8;

  private static final int BASE_YEAR = 2024;
  private static final double COST = 1000;
  private static final double[] TRANSITORY = {0.05, 0.2, 0.4, 0.8};

  private final int number;
  private final SplittableRandom random;
  private final int years;

  private TableScenarios(int number) {
    this.number = number;
    this.random = new SplittableRandom(7000 + number);
    this.years = 3 + number % 3;
  }

  /** The scenario of this number, always the same. */
  static Scenario scenario(int number) {
    return new TableScenarios(number).build();
  }

  private Scenario build() {
    ScenarioBuilder builder =
        Scenario.named("tables " + number)
            .currency("IDR")
            .baseYear(BASE_YEAR)
            .horizonYears(years)
            .target(0.08, BASE_YEAR + years)
            .surveyStandardError(0.003)
            .cohort(coast())
            .cohort(inland())
            .outlook(outlook())
            .program(capital())
            .program(voucher())
            .program(training())
            .program(coaching())
            .interaction(Interaction.of("capital", "voucher", NormalDistribution.of(0.05, 0.02)))
            .interaction(Interaction.of("training", "capital", NormalDistribution.of(-0.06, 0.02)))
            .upliftCap(number % 2 == 1 ? between(0.12, 0.25) : 1)
            .simulation(new Settings(64, number % 4 == 0 ? 128 : 64, 3, Sampling.STRATIFIED));
    if (number % 2 == 0) {
      builder.headcount(0.11, 0.004);
    }
    enablers().forEach(builder::enabler);
    strategies().forEach(builder::strategy);
    return builder.build();
  }

  private Dynamics dynamics(int cohort) {
    return Dynamics.of(between(0.7, 1), TRANSITORY[(number + cohort) % TRANSITORY.length]);
  }

  private Cohort coast() {
    double line = between(0.9, 1.2);
    double floor = between(0.05, 0.55) * line;
    return Cohort.of(
            "coast",
            (double) Math.round(between(30_000, 60_000)),
            4.5,
            line,
            Towns.shifted(floor, between(0.12, 0.2), between(0.6, 0.8)))
        .withDynamics(dynamics(0))
        .withGrowthExposure(between(1, 1.5));
  }

  private Cohort inland() {
    return Cohort.of(
            "inland",
            (double) Math.round(between(50_000, 90_000)),
            3.5,
            1,
            LognormalWelfare.ofHeadcountAndSigma(between(0.06, 0.12), between(0.35, 0.65)))
        .withDynamics(dynamics(1))
        .withGrowthExposure(between(0.5, 1));
  }

  private Outlook outlook() {
    Event flood =
        Event.of("flood", between(0.1, 0.4), UniformDistribution.of(0.02, 0.3))
            .withPersistence(between(0.2, 0.8))
            .inCohorts(List.of("coast"));
    return Outlook.ofRealGrowth(NormalDistribution.of(0.01, 0.01))
        .withLineGrowth(NormalDistribution.of(0.05, 0.01))
        .withYearlyShock(number % 2 == 0 ? YearlyShock.studentT(0.01, 4) : YearlyShock.normal(0.01))
        .withEvents(List.of(flood));
  }

  /** Uplift with responders, profile, saturation and, in two of three, spillover. */
  private Program capital() {
    return Program.withId("capital")
        .targeting(
            ProxyMeans.of(between(0.15, 0.35), between(0.3, 0.9)).withRefreshYears(number % 4))
        .takeUp(BetaDistribution.of(0.7, 0.08))
        .cost(Cost.perHousehold(NormalDistribution.of(COST, 0.1 * COST)))
        .uplift(
            Uplift.of(NormalDistribution.of(between(0.1, 0.25), 0.08))
                .withDiscount(BetaDistribution.of(0.7, 0.1))
                .withResponderShare(between(0.3, 1))
                .withProfile(DecayProfile.of(number % 2 * 0.8, 0.2, between(0.8, 3)))
                .withSaturation(between(0.1, 0.6))
                .withSpillover((number % 3 - 1) * between(0.1, 0.5)))
        .build();
  }

  /** An eroding transfer for several years; in later years there is not enough money for it. */
  private Program voucher() {
    return Program.withId("voucher")
        .targeting(
            number % 2 == 0
                ? Universal.of()
                : ProxyMeans.of(between(0.2, 0.4), 1).withRefreshYears((number + 1) % 4))
        .takeUp(Distribution.constant(number == 5 ? 1 : 0.9))
        .cost(new Cost(NormalDistribution.of(COST, 0.1 * COST), 1 + number % 3, 20 * COST))
        .transfer(
            new Transfer(
                Distribution.constant(number == 6 ? 1.3 : between(0.08, 0.25)),
                BetaDistribution.of(0.85, 0.08),
                UniformDistribution.of(0.7, 0.95),
                number % 4 == 1))
        .build();
  }

  /** An uplift by year that begins below zero, from the second year on, in one cohort. */
  private Program training() {
    ProgramBuilder builder =
        Program.withId("training")
            .startYear(BASE_YEAR + 2)
            .cohorts(List.of(number % 2 == 0 ? "coast" : "inland"))
            .targeting(ProxyMeans.of(between(0.3, 0.5), 0.6).withRefreshYears((number + 2) % 4))
            .takeUp(BetaDistribution.of(0.5, 0.1))
            .cost(Cost.perHousehold(COST).withActiveYears(2).withFixedPerYear(5 * COST))
            .uplift(
                Uplift.of(NormalDistribution.of(number % 4 == 2 ? -0.08 : 0.12, 0.06))
                    .withProfile(YearlyProfile.of(List.of(-0.2, 1.0, 0.6)))
                    .withSpillover(number % 3 == 0 ? -0.3 : 0));
    return number % 4 == 3 ? builder.build() : builder.capacityPerYear(between(300, 900)).build();
  }

  /** Uplift and transfer together, with a household size of its own. */
  private Program coaching() {
    return Program.withId("coaching")
        .targeting(
            ProxyMeans.of(between(0.2, 0.4), between(0.4, 0.8)).withRefreshYears((number + 3) % 4))
        .takeUp(UniformDistribution.of(0.6, 0.9))
        .cost(Cost.perHousehold(LogNormalDistribution.of(COST, 0.15)).withActiveYears(2))
        .householdSize(5)
        .uplift(
            Uplift.of(LogNormalDistribution.of(0.12, 0.3))
                .withResponderShare(0.7)
                .withSaturation(1))
        .transfer(Transfer.of(Distribution.constant(0.04)))
        .build();
  }

  private static List<Enabler> enablers() {
    Enabler outreach =
        Enabler.of("outreach", 50 * COST, TakeUpLever.of(UniformDistribution.of(0.1, 0.6)))
            .withDepreciation(0.3);
    Enabler forum =
        Enabler.of(
            "forum",
            50 * COST,
            CoFundingLever.of(BetaDistribution.of(0.3, 0.05)),
            UnitCostLever.of(UniformDistribution.of(0.05, 0.2)).onPrograms(List.of("coaching")),
            EffectLever.of(UniformDistribution.of(0.1, 0.6))
                .onPrograms(List.of("capital", "coaching")));
    return List.of(outreach, forum);
  }

  private List<Strategy> strategies() {
    Strategy broad =
        Strategy.of("broad")
            .with("capital", places(900, 1500))
            .with("voucher", Budget.byYear(List.of(places(2000, 3000), places(1000, 1500), 0.0)))
            .with("training", places(500, 900))
            .with("coaching", Budget.byYear(List.of(places(800, 1500), places(500, 2500))))
            .with("outreach", Budget.byYear(List.of(0.0, 40 * COST, 10 * COST)))
            .with("forum", Budget.byYear(List.of(30 * COST, 60 * COST, 0.0)));
    Strategy narrow =
        Strategy.of("narrow")
            .with("capital", Budget.byYear(List.of(0.0, places(4000, 9000), 9 * COST)))
            .with("voucher", Budget.everyYear(places(3000, 9000)))
            .with("forum", Budget.byYear(List.of(0.0, 0.0, 90 * COST)));
    return List.of(Strategy.of("none"), broad, narrow);
  }

  /** Money for so many places. */
  private double places(double fewest, double most) {
    return Math.round(between(fewest, most)) * COST;
  }

  private double between(double low, double high) {
    return random.nextDouble(low, high);
  }
}

package io.github.entas.engine;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Cohort;
import io.github.entas.population.DagumWelfare;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.SinghMaddalaWelfare;
import io.github.entas.population.Welfare;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.ProgramBuilder;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.Targeting;
import io.github.entas.program.TargetingAccuracyLever;
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
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Scenarios with every feature of the model, generated from their number: several cohorts, four
 * programs, interactions, three enablers with all levers, and three strategies.
 */
final class ScenarioGenerator {

  /** How many scenarios there are: numbers 0 … 11. */
  static final int COUNT = 12;

  /** In this scenario there is no transitory shock. */
  static final int WITHOUT_TRANSITORY_SHOCK = 3;

  /** In this scenario inland consumption is Dagum's. */
  static final int DAGUM = 10;

  /** In this scenario consumption is Singh and Maddala's on the coast and a sample inland. */
  static final int SAMPLE = 11;

  /** In this scenario the permanent part never moves. */
  static final int WITHOUT_MOBILITY = 7;

  private static final int BASE_YEAR = 2024;
  private static final double COST = 1000;

  private final int number;
  private final SplittableRandom random;
  private final int years;
  private final boolean hasThird;

  private ScenarioGenerator(int number) {
    this.number = number;
    this.random = new SplittableRandom(5000 + number);
    this.years = 3 + number % 3;
    this.hasThird = number % 3 == 1;
  }

  /** The scenario of this number, always the same, at the given size. */
  static Scenario scenario(int number, int draws, int households) {
    return new ScenarioGenerator(number)
        .build(new Settings(draws, households, 1, Sampling.STRATIFIED));
  }

  private Scenario build(Settings settings) {
    ScenarioBuilder builder =
        Scenario.named("generated " + number)
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
            .interaction(Interaction.of("coaching", "voucher", Distribution.constant(0.04)))
            .upliftCap(number % 2 == 1 ? between(0.12, 0.25) : 1)
            .simulation(settings);
    if (hasThird) {
      builder.cohort(hills());
    }
    if (number % 2 == 0) {
      builder.headcount(0.11, 0.004);
    }
    enablers().forEach(builder::enabler);
    strategies().forEach(builder::strategy);
    return builder.build();
  }

  private Dynamics dynamics() {
    double persistence = number == WITHOUT_MOBILITY ? 1 : between(0.7, 0.95);
    double transitory = number == WITHOUT_TRANSITORY_SHOCK ? 0 : between(0.1, 0.4);
    return Dynamics.of(persistence, transitory);
  }

  private Cohort coast() {
    double line = between(0.9, 1.2);
    double floor = between(0.3, 0.55) * line;
    return Cohort.of(
            "coast",
            (double) Math.round(between(30_000, 60_000)),
            4.5,
            line,
            onTheCoast(line, Towns.shifted(floor, between(0.12, 0.2), between(0.6, 0.8))))
        .withDynamics(dynamics())
        .withGrowthExposure(between(1, 1.5));
  }

  private Cohort inland() {
    return Cohort.of(
            "inland",
            (double) Math.round(between(50_000, 90_000)),
            3.5,
            1,
            inland(LognormalWelfare.ofHeadcountAndSigma(between(0.06, 0.12), between(0.45, 0.65))))
        .withDynamics(dynamics())
        .withGrowthExposure(between(0.5, 1));
  }

  private Welfare onTheCoast(double line, Welfare usual) {
    return number == SAMPLE ? new SinghMaddalaWelfare(2.2 * line, 2.8, 1.5) : usual;
  }

  private Welfare inland(LognormalWelfare usual) {
    return switch (number) {
      case DAGUM -> new DagumWelfare(2, 3.2, 0.9);
      case SAMPLE -> SampleWelfare.of(WeightedSample.of(quantiles(usual.fit(1), 400)));
      default -> usual;
    };
  }

  /** Quantiles in the middles of n equal parts. */
  static double[] quantiles(WelfareDistribution welfare, int n) {
    return IntStream.range(0, n)
        .mapToDouble(i -> welfare.consumption(StandardNormal.quantile((i + 0.5) / n)))
        .toArray();
  }

  private Cohort hills() {
    return Cohort.of("hills", 20_000, 4, 0.8, LognormalWelfare.ofHeadcountAndPovertyGap(0.2, 0.05))
        .withDynamics(dynamics());
  }

  private Outlook outlook() {
    Distribution line = NormalDistribution.of(0.05, 0.01);
    Outlook growth =
        number % 4 == 0
            ? Outlook.ofNominalGrowth(NormalDistribution.of(0.06, 0.003), line)
            : Outlook.ofRealGrowth(NormalDistribution.of(0.01, 0.004)).withLineGrowth(line);
    Event flood =
        Event.of("flood", between(0.1, 0.3), UniformDistribution.of(0.02, 0.08))
            .withPersistence(between(0.2, 0.8))
            .inCohorts(List.of("coast"));
    Event pandemic = Event.of("pandemic", 0.1, NormalDistribution.of(0.04, 0.01));
    return growth
        .withYearlyShock(
            number % 2 == 0 ? YearlyShock.studentT(0.008, 4) : YearlyShock.normal(0.008))
        .withEffectCorrelation(number % 5 == 0 ? 0 : between(0.1, 1))
        .withEvents(number % 2 == 0 ? List.of(flood) : List.of(pandemic, flood));
  }

  /** Uplift with responders, profile, saturation and spillover, by a proxy-means test. */
  private Program capital() {
    return Program.withId("capital")
        .targeting(
            ProxyMeans.of(between(0.15, 0.35), between(0.3, 0.9)).withRefreshYears(number % 3))
        .takeUp(BetaDistribution.of(0.8, 0.05))
        .cost(Cost.perHousehold(TriangularDistribution.of(0.8 * COST, COST, 1.3 * COST)))
        .uplift(
            Uplift.of(NormalDistribution.of(between(0.1, 0.25), 0.05))
                .withDiscount(BetaDistribution.of(0.7, 0.1))
                .withResponderShare(between(0.3, 1))
                .withProfile(DecayProfile.of(number % 2 * 0.8, 0.2, between(0.8, 3)))
                .withSaturation(between(0.1, 0.6))
                .withSpillover((number % 3 - 1) * between(0.1, 0.5)))
        .build();
  }

  /** An eroding transfer to a registry with errors, for several years, with a fixed cost. */
  private Program voucher() {
    return Program.withId("voucher")
        .targeting(
            ErrorRates.of(between(0.15, 0.4), between(0.2, 0.45))
                .withReach(between(1.5, 2.5))
                .withRefreshYears((number + 1) % 3))
        .takeUp(Distribution.constant(0.9))
        .cost(new Cost(NormalDistribution.of(COST, 0.1 * COST), 1 + number % 3, 20 * COST))
        .transfer(
            new Transfer(
                Distribution.constant(between(0.08, 0.15)),
                BetaDistribution.of(0.85, 0.08),
                UniformDistribution.of(0.7, 0.95),
                number % 4 == 1))
        .build();
  }

  /** An uplift by year, which may be negative, from the second year on, in some cohorts. */
  private Program training() {
    Targeting targeting =
        number % 2 == 0
            ? Universal.of()
            : ProxyMeans.of(between(0.3, 0.5), 1).withRefreshYears((number + 2) % 3);
    ProgramBuilder builder =
        Program.withId("training")
            .startYear(BASE_YEAR + 2)
            .cohorts(hasThird ? List.of("coast", "hills") : List.of("inland"))
            .targeting(targeting)
            .takeUp(BetaDistribution.of(0.5, 0.1))
            .cost(Cost.perHousehold(COST).withActiveYears(2).withFixedPerYear(5 * COST))
            .uplift(
                Uplift.of(NormalDistribution.of(number % 4 == 2 ? -0.08 : 0.12, 0.06))
                    .withProfile(YearlyProfile.of(List.of(-0.2, 1.0, 0.6)))
                    .withSpillover(number % 2 * -0.3));
    return number % 5 == 4 ? builder.build() : builder.capacityPerYear(between(300, 900)).build();
  }

  /** Uplift and transfer together, with a household size of its own. */
  private Program coaching() {
    return Program.withId("coaching")
        .targeting(
            ProxyMeans.of(between(0.2, 0.4), between(0.4, 0.8)).withRefreshYears((number + 2) % 3))
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

  private List<Enabler> enablers() {
    Enabler data =
        Enabler.of(
                "data",
                50 * COST,
                TargetingAccuracyLever.of(BetaDistribution.of(0.4, 0.1))
                    .onPrograms(List.of("capital", "voucher")),
                TakeUpLever.of(UniformDistribution.of(0.1, 0.4)))
            .withDepreciation(0.3);
    Enabler forum =
        Enabler.of(
            "forum",
            50 * COST,
            CoFundingLever.of(BetaDistribution.of(0.3, 0.05)),
            UnitCostLever.of(UniformDistribution.of(0.05, 0.2)).onPrograms(List.of("coaching")),
            EffectLever.of(UniformDistribution.of(0.1, 0.6))
                .onPrograms(List.of("capital", "coaching")));
    Enabler outreach =
        Enabler.of(
                "outreach",
                30 * COST,
                TakeUpLever.of(Distribution.constant(0.3)).onPrograms(List.of("voucher")),
                CoFundingLever.of(Distribution.constant(0.2)).onPrograms(List.of("voucher")),
                TargetingAccuracyLever.of(Distribution.constant(0.2)),
                UnitCostLever.of(Distribution.constant(0.1)))
            .withDepreciation(0.8);
    return List.of(data, forum, outreach);
  }

  private List<Strategy> strategies() {
    Strategy broad =
        Strategy.of("broad")
            .with("capital", places(900, 1500))
            .with("voucher", Budget.byYear(List.of(places(2000, 3000), places(1000, 2500), 0.0)))
            .with("training", places(500, 900))
            .with("coaching", Budget.byYear(List.of(places(800, 1500), places(1500, 2500))))
            .with("data", 40 * COST)
            .with("forum", Budget.byYear(List.of(30 * COST, 60 * COST, 0.0)))
            .with("outreach", 25 * COST);
    Strategy narrow =
        Strategy.of("narrow")
            .with("capital", Budget.byYear(List.of(0.0, places(2000, 4000))))
            .with(
                "voucher",
                number % 2 == 0
                    ? Budget.everyYear(places(3000, 5000))
                    : Budget.everyYear(places(1500, 2500)));
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

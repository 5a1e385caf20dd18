package io.github.entas.io;

import io.github.entas.engine.PastHeadcount;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.Welfare;
import io.github.entas.population.WelfareParameter;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Lever;
import io.github.entas.program.Profile;
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
import io.github.entas.stat.IntervalDistribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.MixtureDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.QuantileDistribution;
import io.github.entas.stat.StudentTDistribution;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.TruncatedNormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A valid scenario for every seed, using all there is. */
final class RandomScenario {

  private static final String LETTERS = "abcXYZ019 .,:;#-_/~\\\"'{}[]&*!|>%@`é中\uD83C\uDF3E";

  private final Random random;
  private final List<String> cohorts = new ArrayList<>();
  private final List<String> programs = new ArrayList<>();

  RandomScenario(long seed) {
    random = new Random(seed);
  }

  Scenario scenario() {
    int baseYear = 2000 + random.nextInt(50);
    ScenarioBuilder scenario =
        Scenario.named(name())
            .currency("IDR")
            .baseYear(baseYear)
            .horizonYears(50)
            .target(share(), baseYear + 1 + random.nextInt(50))
            .surveyStandardError(share())
            .upliftCap(10 * share())
            .simulation(settings())
            .cohort(cohort());
    repeat(2, () -> scenario.cohort(cohort()));
    maybe(() -> scenario.poorPersons(1e6 * share()));
    maybe(() -> scenario.headcount(0.01 + 0.9 * share(), share()));
    scenario.outlook(outlook());
    repeat(3, () -> scenario.program(program(baseYear)));
    if (programs.size() > 1) {
      scenario.interaction(Interaction.of(programs.get(0), programs.get(1), uncertain()));
    }
    List<String> items = new ArrayList<>(programs);
    repeat(2, () -> scenario.enabler(enabler(items)));
    scenario.strategy(strategy(items));
    repeat(2, () -> scenario.strategy(strategy(items)));
    repeat(2, () -> scenario.source(Source.of("/name", any(Provenance.Status.values()), name())));
    repeat(2, () -> scenario.referenceClass(referenceClass()));
    maybe(() -> scenario.history(new PastHeadcount(baseYear - 3, share())));
    maybe(() -> scenario.history(new PastHeadcount(baseYear, share())));
    return scenario.build();
  }

  private ReferenceClass referenceClass() {
    double from = 0.01 + 0.9 * share();
    double to = 0.9 * from * share();
    return new ReferenceClass(
        name(), 1 + random.nextInt(9), from, to, 1 + random.nextInt(999), share());
  }

  private Cohort cohort() {
    double line = 1 + 1e6 * share();
    String id = id(cohorts);
    return Cohort.of(id, 1 + 1e5 * share(), 1 + 5 * share(), line, welfare(line))
        .withName(name())
        .withDynamics(Dynamics.of(share(), 0.9 * share()))
        .withGrowthExposure(4 * share() - 2);
  }

  private Welfare welfare(double line) {
    double headcount = 0.01 + 0.4 * share();
    double sigma = 0.1 + share();
    return switch (random.nextInt(5)) {
      case 0 -> LognormalWelfare.ofHeadcountAndSigma(headcount, sigma);
      case 1 -> LognormalWelfare.ofMeanAndSigma(line * (1 + share()), sigma);
      case 2 -> LognormalWelfare.ofMedianAndSigma(line * (1 + share()), sigma);
      case 3 -> LognormalWelfare.ofHeadcountAndGini(headcount, 0.2 + 0.3 * share());
      default ->
          ShiftedLognormalWelfare.of(
              0.8 * line * share(),
              WelfareParameter.HEADCOUNT,
              headcount,
              WelfareParameter.SIGMA,
              sigma);
    };
  }

  private Outlook outlook() {
    Outlook growth =
        random.nextBoolean()
            ? Outlook.ofRealGrowth(uncertain()).withLineGrowth(uncertain())
            : Outlook.ofNominalGrowth(uncertain(), uncertain());
    List<Event> events = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    repeat(
        2,
        () ->
            events.add(
                Event.of(id(ids), share(), uncertain())
                    .withPersistence(share())
                    .inCohorts(some(cohorts))));
    YearlyShock shock =
        random.nextBoolean()
            ? YearlyShock.normal(share())
            : YearlyShock.studentT(share(), 2.1 + 10 * share());
    return (random.nextBoolean() ? growth : growth.withYearlyShock(shock))
        .withEffectCorrelation(share())
        .withEvents(events);
  }

  private Program program(int baseYear) {
    ProgramBuilder program =
        Program.withId(id(programs))
            .name(name())
            .cohorts(some(cohorts))
            .targeting(targeting())
            .takeUp(shares())
            .cost(
                Cost.perHousehold(money())
                    .withActiveYears(1 + random.nextInt(5))
                    .withFixedPerYear(1e6 * share()));
    maybe(() -> program.startYear(baseYear + random.nextInt(9)));
    maybe(() -> program.capacityPerYear(1 + 1e4 * share()));
    maybe(() -> program.householdSize(1 + 5 * share()));
    boolean both = random.nextBoolean();
    if (both || random.nextBoolean()) {
      return program.uplift(uplift()).transfer(transfer()).build();
    }
    return random.nextBoolean()
        ? program.uplift(uplift()).build()
        : program.transfer(transfer()).build();
  }

  private Targeting targeting() {
    return switch (random.nextInt(3)) {
      case 0 -> Universal.of();
      case 1 -> ProxyMeans.of(share(), 0.01 + 0.9 * share()).withRefreshYears(random.nextInt(4));
      default ->
          ErrorRates.of(share(), 0.9 * share())
              .withReach(1.01 + share())
              .withRefreshYears(random.nextInt(4));
    };
  }

  private Uplift uplift() {
    Profile decay =
        DecayProfile.of(
            share(), share(), random.nextBoolean() ? 0.1 + share() : Double.POSITIVE_INFINITY);
    Profile yearly = YearlyProfile.of(List.of(share(), share() - 1, 1.0));
    Uplift uplift =
        Uplift.of(uncertain())
            .withDiscount(shares())
            .withResponderShare(0.01 + 0.9 * share())
            .withProfile(random.nextBoolean() ? decay : yearly)
            .withSpillover(share() - 0.5);
    return random.nextBoolean() ? uplift : uplift.withSaturation(0.01 + share());
  }

  private Transfer transfer() {
    Transfer transfer =
        Transfer.of(money()).withDeliveredShare(shares()).withConsumedShare(shares());
    return random.nextBoolean() ? transfer : transfer.notIndexed();
  }

  private Enabler enabler(List<String> items) {
    Lever lever =
        switch (random.nextInt(5)) {
          case 0 -> CoFundingLever.of(shares());
          case 1 -> TakeUpLever.of(shares());
          case 2 -> UnitCostLever.of(shares());
          case 3 -> TargetingAccuracyLever.of(shares());
          default -> EffectLever.of(shares());
        };
    return Enabler.of(id(items), 1 + 1e6 * share(), lever.onPrograms(some(programs)), lever)
        .withName(name())
        .withDepreciation(share());
  }

  private Strategy strategy(List<String> items) {
    Strategy strategy = Strategy.of("s" + random.nextLong()).withName(name());
    for (String item : some(items)) {
      strategy =
          random.nextBoolean()
              ? strategy.with(item, 1e9 * share())
              : strategy.with(item, Budget.byYear(List.of(1e9 * share(), 0.0, 5e8)));
    }
    return strategy;
  }

  private Settings settings() {
    return new Settings(
        16 * (4 + random.nextInt(1000)),
        1 << (6 + random.nextInt(15)),
        random.nextLong(),
        any(Sampling.values()));
  }

  /** Any kind of uncertain number. */
  private Distribution uncertain() {
    double a = 2 * share() - 1;
    double b = share();
    return switch (random.nextInt(6)) {
      case 0 -> NormalDistribution.of(a, b);
      case 1 -> StudentTDistribution.of(a, b, 3 + b);
      case 2 -> IntervalDistribution.of(a, a + b, 0.5, IntervalDistribution.Shape.NORMAL);
      case 3 -> QuantileDistribution.of(Map.of(0.05, a, 0.5, a + b, 0.975, a + 2 * b));
      case 4 ->
          MixtureDistribution.of(
              List.of(1.0, 0.1 + b),
              List.of(Distribution.constant(a), UniformDistribution.of(a, a + b)));
      default -> Distribution.constant(a);
    };
  }

  private Distribution shares() {
    double mean = 0.2 + 0.6 * share();
    return switch (random.nextInt(4)) {
      case 0 -> BetaDistribution.of(mean, 0.1);
      case 1 -> TruncatedNormalDistribution.of(mean, 0.3, 0, Double.POSITIVE_INFINITY);
      case 2 -> TruncatedNormalDistribution.of(mean, 0.3, 0, 1);
      default -> Distribution.constant(mean);
    };
  }

  private Distribution money() {
    double median = 1 + 1e6 * share();
    return switch (random.nextInt(4)) {
      case 0 -> LogNormalDistribution.of(median, share());
      case 1 -> TriangularDistribution.of(0.5 * median, median, 2 * median);
      case 2 ->
          IntervalDistribution.of(median, 2 * median, 0.9, IntervalDistribution.Shape.LOGNORMAL);
      default -> Distribution.constant(Math.rint(median));
    };
  }

  private double share() {
    return random.nextInt(4) == 0 ? random.nextInt(101) / 100.0 : random.nextDouble();
  }

  private String id(List<String> taken) {
    String id = "i" + taken.size() + name();
    taken.add(id);
    return id;
  }

  private String name() {
    StringBuilder name = new StringBuilder("n");
    int[] letters = LETTERS.codePoints().toArray();
    IntStream.range(0, random.nextInt(12))
        .forEach(i -> name.appendCodePoint(letters[random.nextInt(letters.length)]));
    return name.toString();
  }

  private List<String> some(List<String> all) {
    return all.stream().filter(each -> random.nextBoolean()).toList();
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private void maybe(Runnable step) {
    repeat(1, step);
  }

  private void repeat(int most, Runnable step) {
    IntStream.range(0, random.nextInt(most + 1)).forEach(i -> step.run());
  }
}

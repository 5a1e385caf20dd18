package io.github.entas.benchmarks;

import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.SIGMA;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Settings;
import io.github.entas.population.Cohort;
import io.github.entas.population.Outlook;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.TriangularDistribution;
import java.util.List;
import java.util.stream.Stream;

/**
 * A city with the numbers of examples/pekalongan: four cohorts, up to five programs by proxy-means
 * test with responders, saturation and a profile, one voucher by a list with errors, one
 * interaction, no enablers.
 *
 * <p>A household stays on the voucher to the end, so that, where the money is used up in the first
 * year, nobody is listed later.
 */
final class RegularScenario {

  private static final int BASE_YEAR = 2024;
  private static final double LINE = 605_312;
  private static final double SIZE = 4.5;
  private static final List<Integer> PROGRAMS = List.of(0, 2, 6);

  private RegularScenario() {}

  static Scenario of(Size size) {
    if (!PROGRAMS.contains(size.programs())) {
      throw new IllegalArgumentException(
          "the regular scenario has 0, 2 or 6 programs: " + size.programs());
    }
    List<Program> programs = programs(size.years()).limit(size.programs()).toList();
    List<String> ids = programs.stream().map(Program::id).toList();
    ScenarioBuilder builder =
        Scenario.named("regular")
            .currency("IDR")
            .baseYear(BASE_YEAR)
            .horizonYears(size.years())
            .target(0.05, BASE_YEAR + 1)
            .surveyStandardError(0.0018)
            .headcount(0.0671, 0.0018)
            .cohort(cohort("barat", 101_795, 0.0585))
            .cohort(cohort("utara", 76_188, 0.0939))
            .cohort(cohort("timur", 71_364, 0.0585))
            .cohort(cohort("selatan", 66_003, 0.0585))
            .outlook(
                Outlook.ofRealGrowth(NormalDistribution.of(0.0076, 0.003))
                    .withLineGrowth(NormalDistribution.of(0.065, 0.01))
                    .withYearlyShock(YearlyShock.studentT(0.0086, 4))
                    .withEffectCorrelation(0.3))
            .simulation(Settings.DEFAULT.withDraws(size.draws()).withHouseholds(size.households()));
    programs.forEach(builder::program);
    if (!programs.isEmpty()) {
      builder.interaction(
          Interaction.of("capital", "entrepreneurship", NormalDistribution.of(0.02, 0.03)));
    }
    BudgetMixes.of(ids, size.strategies()).forEach(builder::strategy);
    return builder.build();
  }

  private static Cohort cohort(String id, double persons, double headcount) {
    return Cohort.of(
        id,
        persons,
        3.8,
        LINE,
        ShiftedLognormalWelfare.of(317_000, HEADCOUNT, headcount, SIGMA, 0.757));
  }

  private static Stream<Program> programs(int years) {
    return Stream.of(
        byTest("capital", 0.9, 5.5e6, 2e6, uplift(0.065, 0.06, 0.35, 0.5, 0.15, 1.5, 0.3)),
        byTest("entrepreneurship", 0.65, 3.2e6, 1.2e6, uplift(0.02, 0.025, 0.35, 0.5, 0.3, 3, 0.5)),
        byTest("vocational", 0.55, 6e6, 2e6, uplift(0.02, 0.035, 0.3, 2, 0.5, 5, 0.3)),
        byTest("coaching", 0.85, 11e6, 3e6, uplift(0.095, 0.07, 0.4, 0.75, 0.25, 2, 0.3)),
        byTest("market", 0.6, 4e6, 1.5e6, uplift(0.03, 0.03, 0.5, 1, 0.2, 3, 0.4)),
        voucher(years));
  }

  private static Program byTest(
      String id, double takeUp, double cost, double spread, Uplift uplift) {
    return Program.withId(id)
        .targeting(ProxyMeans.of(0.13, 0.5))
        .takeUp(Distribution.constant(takeUp))
        .cost(Cost.perHousehold(TriangularDistribution.of(cost - spread, cost, cost + spread)))
        .householdSize(SIZE)
        .uplift(uplift)
        .build();
  }

  private static Uplift uplift(
      double mean,
      double sd,
      double responders,
      double ramp,
      double permanent,
      double halfLife,
      double saturation) {
    return Uplift.of(NormalDistribution.of(mean, sd))
        .withResponderShare(responders)
        .withProfile(DecayProfile.of(ramp, permanent, halfLife))
        .withSaturation(saturation);
  }

  private static Program voucher(int years) {
    return Program.withId("voucher")
        .targeting(ErrorRates.of(0.44, 0.34))
        .takeUp(Distribution.constant(0.95))
        .cost(Cost.perHousehold(2_568_000).withActiveYears(years))
        .householdSize(SIZE)
        .transfer(
            Transfer.of(Distribution.constant(44_444))
                .withDeliveredShare(Distribution.constant(0.81))
                .withConsumedShare(BetaDistribution.of(0.85, 0.1))
                .notIndexed())
        .build();
  }
}

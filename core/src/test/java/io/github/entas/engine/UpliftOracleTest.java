package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Uplifts of programs that are open to everybody: mixtures of the marginal distribution at a few
 * shifts. Where every number is a constant, more draws would only turn the traits further.
 *
 * <p>Mutants that these tests catch: age t − k, discount on interactions, δ in place of δ/q for
 * responders, spillover of the capped uplift, spillover without the own gain, saturation without
 * the households of the year itself, effect lever of the wrong year, cap before the interaction.
 */
class UpliftOracleTest {

  private static final double TOLERANCE = 2e-4;
  private static final double RATIONED = 3e-4;

  /** Households of {@link Towns#plain()}. */
  private static final double HOUSEHOLDS = 25_000;

  private static final double COST = 100;
  private static final double PLENTY = 2 * HOUSEHOLDS * COST;

  private final Cohort town = Towns.plain();

  private static Program open(String id, Uplift uplift) {
    return Program.withId(id)
        .targeting(Universal.of())
        .cost(Cost.perHousehold(COST))
        .uplift(uplift)
        .build();
  }

  /** FGT number k of year t. */
  private interface Expected {
    double at(int t, int k);
  }

  private static void holds(Outcome outcome, double tolerance, Expected expected) {
    for (int t = 1; t <= outcome.scenario().horizonYears(); t++) {
      for (Measure measure : Measure.values()) {
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .as("%s of year %d", measure, t)
            .isCloseTo(expected.at(t, measure.order()), within(tolerance));
      }
    }
  }

  @Test
  void anUncertainDiscountedUpliftFollowsItsProfileUpToTheCap() {
    DecayProfile profile = DecayProfile.of(1, 0.2, 1.5);
    double cap = 0.09;
    Uplift uplift =
        Uplift.of(NormalDistribution.of(0.12, 0.04))
            .withDiscount(UniformDistribution.of(0.5, 0.9))
            .withProfile(profile);
    Outcome outcome =
        Simulation.of(
                Towns.scenario(3, 1024, 4096)
                    .cohort(town)
                    .program(open("gift", uplift))
                    .upliftCap(cap)
                    .strategy(Strategy.of("gift").with("gift", PLENTY))
                    .build())
            .run();
    double[] ages = {
      0.5, 1 * 0.2 + 0.8 * Math.pow(2, -0.5 / 1.5), 0.2 + 0.8 * Math.pow(2, -1 / 1.0)
    };
    assertThat(profile.at(0.5)).isEqualTo(ages[0]);
    assertThat(profile.at(1.5)).isCloseTo(ages[1], within(1e-15));
    assertThat(profile.at(2.5)).isCloseTo(ages[2], within(1e-15));
    holds(
        outcome,
        TOLERANCE,
        (t, k) ->
            Quadrature.integral(
                    discount ->
                        Quadrature.mean(
                            u -> {
                              double delta = (0.12 + 0.04 * u) * discount;
                              double shift = Math.min(cap, delta * ages[t - 1]);
                              return ClosedForm.fgt(k, town, shift, 0);
                            }),
                    0.5,
                    0.9)
                / 0.4);
  }

  /**
   * Effects of two programs for everybody share the factor √r·F: their sum is normal with variance
   * 2·(1+r)·sd², and P0 is at or below that of a shift iff the sum is at or above it. Tolerance: 4
   * binomial standard errors at 4096 draws, 4·√(0.159·0.841/4096) = 0.023.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.8, 1})
  void effectsOfProgramsMoveTogetherAsTheirCorrelationSays(double correlation) {
    double sd = 0.04;
    Uplift uplift = Uplift.of(NormalDistribution.of(0.1, sd));
    double[] headcount =
        Simulation.of(
                Towns.scenario(1, 4096, 512)
                    .cohort(town)
                    .outlook(Outlook.STEADY.withEffectCorrelation(correlation))
                    .program(open("first", uplift))
                    .program(open("second", uplift))
                    .strategy(Strategy.of("both").with("first", PLENTY).with("second", PLENTY))
                    .build())
            .run()
            .measure(Measure.HEADCOUNT, 0, 1);
    double spread = sd * Math.sqrt(2 * (1 + correlation));
    for (double distance : new double[] {-1, 1}) {
      double limit = ClosedForm.fgt(0, town, 0.2 + distance * spread, 0);
      assertThat(ClosedForm.shareAtOrBelow(limit, headcount))
          .isCloseTo(Quadrature.cdf(-distance), within(0.023));
    }
  }

  @Test
  void respondersShareTheWholeGainAmongThem() {
    double q = 0.4;
    double delta = 0.12;
    Uplift uplift =
        Uplift.of(Distribution.constant(delta))
            .withResponderShare(q)
            .withProfile(YearlyProfile.of(List.of(0.5, 1.0, 0.25)));
    Outcome outcome =
        Simulation.of(
                Towns.scenario(4, 64, 4096)
                    .cohort(town)
                    .program(open("gift", uplift))
                    .strategy(Strategy.of("gift").with("gift", PLENTY))
                    .build())
            .run();
    double[] profile = {0.5, 1, 0.25, 0.25};
    holds(
        outcome,
        TOLERANCE,
        (t, k) ->
            q * ClosedForm.fgt(k, town, delta / q * profile[t - 1], 0)
                + (1 - q) * ClosedForm.fgt(k, town, 0, 0));
  }

  /** π of the town enrolled in year 1: everybody gains s·δπ, the responders δ/q more. */
  @Test
  void everybodyInTheCohortGainsTheSpilloverOfItsMeanUplift() {
    for (double s : new double[] {0.5, -0.5}) {
      double pi = 0.4;
      double q = 0.5;
      double delta = 0.1;
      Uplift uplift =
          Uplift.of(Distribution.constant(delta)).withResponderShare(q).withSpillover(s);
      Program program =
          Program.withId("gift")
              .targeting(Universal.of())
              .cohorts(List.of("all"))
              .cost(Cost.perHousehold(COST))
              .uplift(uplift)
              .build();
      Cohort inland = Towns.inland();
      Outcome outcome =
          Simulation.of(
                  Towns.scenario(2, 64, 4096)
                      .cohort(town)
                      .cohort(inland)
                      .program(program)
                      .strategy(
                          Strategy.of("gift")
                              .with("gift", Budget.byYear(List.of(pi * HOUSEHOLDS * COST))))
                      .build())
              .run();
      double everybody = s * delta * pi;
      double share = town.persons() / (town.persons() + inland.persons());
      holds(
          outcome,
          RATIONED,
          (t, k) ->
              share
                      * (pi * q * ClosedForm.fgt(k, town, delta / q + everybody, 0)
                          + (1 - pi * q) * ClosedForm.fgt(k, town, everybody, 0))
                  + (1 - share) * ClosedForm.fgt(k, inland, 0, 0));
    }
  }

  /** π₁ of everybody in year 1, π₂ of everybody in year 2; δ_k = δ/(1 + C_k/κ). */
  @Test
  void theMoreHaveBeenEnrolledTheLessTheNextOnesGain() {
    double first = 0.3;
    double second = 0.4;
    double delta = 0.2;
    double saturation = 0.5;
    Uplift uplift = Uplift.of(Distribution.constant(delta)).withSaturation(saturation);
    Outcome outcome =
        Simulation.of(
                Towns.scenario(2, 64, 4096)
                    .cohort(town)
                    .program(open("gift", uplift))
                    .strategy(
                        Strategy.of("gift")
                            .with(
                                "gift",
                                Budget.byYear(
                                    List.of(
                                        first * HOUSEHOLDS * COST, second * HOUSEHOLDS * COST))))
                    .build())
            .run();
    double deltaOfFirst = delta / (1 + first / saturation);
    double deltaOfSecond = delta / (1 + (first + second) / saturation);
    holds(
        outcome,
        RATIONED,
        (t, k) ->
            first * ClosedForm.fgt(k, town, deltaOfFirst, 0)
                + (t == 1 ? 0 : second) * ClosedForm.fgt(k, town, deltaOfSecond, 0)
                + (t == 1 ? 1 - first : 1 - first - second) * ClosedForm.fgt(k, town, 0, 0));
  }

  /** The gain belongs to the households enrolled while the enabler has money. */
  @Test
  void theEffectLeverRaisesTheUpliftOfThoseEnrolledInItsYear() {
    double share = 0.4;
    double delta = 0.1;
    Enabler coaching = Enabler.of("coaching", 100, EffectLever.of(Distribution.constant(0.8)));
    Outcome outcome =
        Simulation.of(
                Towns.scenario(2, 64, 4096)
                    .cohort(town)
                    .program(open("gift", Uplift.of(Distribution.constant(delta))))
                    .enabler(coaching)
                    .strategy(
                        Strategy.of("gift")
                            .with("gift", share * HOUSEHOLDS * COST)
                            .with("coaching", Budget.byYear(List.of(0.0, 200.0))))
                    .build())
            .run();
    double raised = delta * (1 + 0.8 * (1 - Math.pow(2, -2)));
    holds(
        outcome,
        RATIONED,
        (t, k) ->
            share * ClosedForm.fgt(k, town, delta, 0)
                + (t == 1 ? 0 : share) * ClosedForm.fgt(k, town, raised, 0)
                + (t == 1 ? 1 - share : 1 - 2 * share) * ClosedForm.fgt(k, town, 0, 0));
  }

  /** Two that cancel out: the one program's gain is the other's loss, and nobody is better off. */
  @Test
  void anInteractionCanTakeAwayWhatOneProgramGives() {
    Outcome outcome =
        Simulation.of(
                Towns.scenario(2, 64, 4096)
                    .cohort(town)
                    .program(open("gives", Uplift.of(Distribution.constant(0.1))))
                    .program(open("spoils", Uplift.of(Distribution.constant(0))))
                    .interaction(Interaction.of("gives", "spoils", Distribution.constant(-0.1)))
                    .strategy(Strategy.of("both").with("gives", PLENTY).with("spoils", PLENTY))
                    .build())
            .run();
    holds(outcome, TOLERANCE, (t, k) -> ClosedForm.fgt(k, town, 0, 0));
  }

  @Test
  void twoProgramsGainTheirInteractionAtTheLesserProfileAndAreCutTogether() {
    double cap = 0.2;
    Uplift early =
        Uplift.of(Distribution.constant(0.1))
            .withDiscount(Distribution.constant(0.5))
            .withProfile(YearlyProfile.of(List.of(1.0, 0.6, 1.0)));
    Uplift late =
        Uplift.of(Distribution.constant(0.05))
            .withProfile(YearlyProfile.of(List.of(0.5, 0.8, 1.0)));
    Outcome outcome =
        Simulation.of(
                // 32 draws of a randomization see all parts of its households.
                Towns.scenario(3, 512, 4096)
                    .cohort(town)
                    .program(open("early", early))
                    .program(open("late", late))
                    .interaction(Interaction.of("early", "late", Distribution.constant(0.15)))
                    .upliftCap(cap)
                    .strategy(Strategy.of("both").with("early", PLENTY).with("late", PLENTY))
                    .build())
            .run();
    double[] shift = {
      0.05 * 1 + 0.05 * 0.5 + 0.15 * 0.5, 0.05 * 0.6 + 0.05 * 0.8 + 0.15 * 0.6, cap
    };
    holds(outcome, TOLERANCE, (t, k) -> ClosedForm.fgt(k, town, shift[t - 1], 0));
  }

  /**
   * A program without uplift has profile 1 while the household is on it; enrollments independent.
   */
  @Test
  void anInteractionWithATransferLastsAsLongAsTheTransfer() {
    double inFirst = 0.5;
    double inSecond = 0.6;
    double money = 0.06;
    double delta = 0.08;
    double both = 0.1;
    Program cash =
        Program.withId("cash")
            .targeting(Universal.of())
            .cost(Cost.perHousehold(COST).withActiveYears(2))
            .transfer(Transfer.of(Distribution.constant(money)))
            .build();
    Budget twice = Budget.byYear(List.of(inFirst * HOUSEHOLDS * COST, inFirst * HOUSEHOLDS * COST));
    Outcome outcome =
        Simulation.of(
                Towns.scenario(3, 512, 4096)
                    .cohort(town)
                    .program(cash)
                    .program(open("gift", Uplift.of(Distribution.constant(delta))))
                    .interaction(Interaction.of("cash", "gift", Distribution.constant(both)))
                    .strategy(
                        Strategy.of("both")
                            .with("cash", twice)
                            .with("gift", Budget.byYear(List.of(inSecond * HOUSEHOLDS * COST))))
                    .build())
            .run();
    holds(
        outcome,
        RATIONED,
        (t, k) -> {
          double cashNow = t <= 2 ? money : 0;
          double bothNow = t <= 2 ? both : 0;
          return inFirst * inSecond * ClosedForm.fgt(k, town, delta + bothNow, cashNow)
              + inFirst * (1 - inSecond) * ClosedForm.fgt(k, town, 0, cashNow)
              + (1 - inFirst) * inSecond * ClosedForm.fgt(k, town, delta, 0)
              + (1 - inFirst) * (1 - inSecond) * ClosedForm.fgt(k, town, 0, 0);
        });
  }
}

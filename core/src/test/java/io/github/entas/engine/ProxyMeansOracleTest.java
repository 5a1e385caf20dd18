package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.cdf;
import static io.github.entas.engine.Quadrature.meanBelow;
import static io.github.entas.engine.Quadrature.quantile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rationed proxy-means tests by quadrature. In a lognormal town the standardized score S is normal,
 * with correlation R = √accuracy to the permanent part a_r of the registry's year, hence
 * R·√(1−λ)·ρ^(t−r) to the latent rank of year t.
 *
 * <p>Mutants that these tests catch: noise √((1−R²)/R²) without the variance, scored in year t, a
 * new ν each year, households enrolled twice, take-up left out of M, π of the first year in the
 * second, the lever on R instead of R², responders forgotten.
 */
class ProxyMeansOracleTest {

  private static final double MEASURES = 3e-4;
  private static final double HOUSEHOLDS = 25_000;
  private static final double COST = 100;
  private static final double SHARE = 0.2;
  private static final double TAKE_UP = 0.7;
  private static final double DELTA = 0.15;
  private static final double RESPONDERS = 0.6;
  private static final double LAMBDA = 0.3;
  private static final double RHO = 0.8;
  private static final DecayProfile PROFILE = DecayProfile.of(0, 0.3, 1);

  private final Cohort town = Towns.plain();
  private final LatentLognormal welfare = (LatentLognormal) town.distribution();
  private final double cutoff = quantile(SHARE);

  private static Program program(int refreshYears) {
    return Program.withId("capital")
        .targeting(ProxyMeans.of(SHARE, 0.5).withRefreshYears(refreshYears))
        .takeUp(Distribution.constant(TAKE_UP))
        .cost(Cost.perHousehold(COST))
        .uplift(
            Uplift.of(Distribution.constant(DELTA))
                .withResponderShare(RESPONDERS)
                .withProfile(PROFILE))
        .build();
  }

  /** Change of FGT k by the uplift at an age, for a latent rank of this mean and deviation. */
  private double change(int k, double mean, double sd, double age) {
    double shift = DELTA / RESPONDERS * PROFILE.at(age);
    return RESPONDERS
        * (ClosedForm.fgtGiven(k, welfare, town.povertyLine(), mean, sd, shift, 0)
            - ClosedForm.fgtGiven(k, welfare, town.povertyLine(), mean, sd, 0, 0));
  }

  private Outcome run(Program program, int years, Strategy strategy) {
    // Every number is a constant: more draws would only turn the traits further.
    return Simulation.of(
            Towns.scenario(years, 64, 4096)
                .cohort(town)
                .program(program)
                .enabler(
                    Enabler.of("data", 100, TargetingAccuracyLever.of(Distribution.constant(0.8))))
                .strategy(strategy)
                .build())
        .run();
  }

  /** The base year's registry for ever: 0.4 of the willing eligible in year 1, 0.3 in year 2. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 100})
  void aRegistryOfTheBaseYearAndHalfTheMoneyReachTheExpectedPoor(double data) {
    double accuracy = data == 0 ? 0.5 : 0.5 + 0.5 * 0.8 * 0.5;
    double willing = TAKE_UP * SHARE * HOUSEHOLDS;
    Strategy strategy =
        Strategy.of("capital")
            .with("capital", Budget.byYear(List.of(0.4 * willing * COST, 0.3 * willing * COST)))
            .with("data", data);
    Outcome outcome = run(program(0), 3, strategy);
    double[] enrolled = {0.4, 0.3, 0};
    for (int t = 1; t <= 3; t++) {
      double r = Math.sqrt(accuracy) * Math.sqrt(1 - LAMBDA) * Math.pow(RHO, t);
      double sd = Math.sqrt(1 - r * r);
      for (int k = 0; k <= 2; k++) {
        int power = k;
        double expected = ClosedForm.fgt(k, town, 0, 0);
        for (int year = 1; year <= t; year++) {
          double age = t - year + 0.5;
          expected +=
              TAKE_UP * enrolled[year - 1] * meanBelow(cutoff, s -> change(power, r * s, sd, age));
        }
        assertThat(ClosedForm.mean(outcome.measure(ClosedForm.MEASURES.get(k), 0, t)))
            .as("FGT %d of year %d", k, t)
            .isCloseTo(expected, within(MEASURES));
      }
      assertThat(ClosedForm.mean(outcome.item(ItemColumn.ENROLLED, 0, 0, t)))
          .isCloseTo(enrolled[t - 1] * willing, within(1e-6));
      if (t < 3) {
        double poorAndEligible =
            meanBelow(
                cutoff, s -> ClosedForm.fgtGiven(0, welfare, town.povertyLine(), r * s, sd, 0, 0));
        assertThat(ClosedForm.mean(outcome.item(ItemColumn.COVERAGE, 0, 0, t)))
            .isCloseTo(TAKE_UP * enrolled[t - 1] * poorAndEligible / 0.1, within(0.005));
        assertThat(ClosedForm.mean(outcome.item(ItemColumn.LEAKAGE, 0, 0, t)))
            .isCloseTo(1 - poorAndEligible / SHARE, within(0.01));
      }
    }
    assertThat(outcome.item(ItemColumn.COVERAGE, 0, 0, 3)).containsOnly(0);
    assertThat(outcome.item(ItemColumn.LEAKAGE, 0, 0, 3)).containsOnly(Double.NaN);
  }

  /**
   * A registry each year: half of the willing eligible in year 1, all that are left in year 2. With
   * ν given, both are eligible below b = (cut-off − √(1−R²)·ν)/R.
   */
  @Test
  void aRegistryOfEachYearFindsNewHouseholdsAndForgetsOldOnes() {
    double first = 0.5;
    double r = Math.sqrt(0.5);
    double noise = Math.sqrt(0.5);
    double turn = Math.sqrt(1 - RHO * RHO);
    Strategy strategy =
        Strategy.of("capital")
            .with(
                "capital",
                Budget.byYear(
                    List.of(first * TAKE_UP * SHARE * HOUSEHOLDS * COST, HOUSEHOLDS * COST)));
    Outcome outcome = run(program(1), 2, strategy);

    double eligibleTwice =
        Quadrature.mean(
            nu -> {
              double b = (cutoff - noise * nu) / r;
              return meanBelow(b, a -> cdf((b - RHO * a) / turn));
            });
    // 65,536 households, each in or out with probability about 0.1: 4 standard errors are 0.005.
    assertThat(ClosedForm.mean(outcome.item(ItemColumn.ENROLLED, 0, 0, 2)))
        .isCloseTo(
            TAKE_UP * HOUSEHOLDS * (SHARE - first * eligibleTwice), within(0.005 * HOUSEHOLDS));

    double keep = Math.sqrt(1 - LAMBDA) * RHO;
    double sd = Math.sqrt(1 - keep * keep);
    for (int k = 0; k <= 2; k++) {
      int power = k;
      double effect =
          Quadrature.mean(
              nu -> {
                double b = (cutoff - noise * nu) / r;
                double old =
                    Quadrature.mean(
                        a -> first * cdf((b - RHO * a) / turn) * change(power, keep * a, sd, 1.5));
                double young =
                    meanBelow(
                        b,
                        a ->
                            (1 - first * cdf((b - RHO * a) / turn))
                                * change(power, keep * a, sd, 0.5));
                return old + young;
              });
      assertThat(ClosedForm.mean(outcome.measure(ClosedForm.MEASURES.get(k), 0, 2)))
          .isCloseTo(ClosedForm.fgt(k, town, 0, 0) + TAKE_UP * effect, within(MEASURES));
    }
  }

  /** Two cohorts with a floor, lines and sizes of their own: the cut-off is a root. */
  @Test
  void cohortsAreScoredTogetherByPersons() {
    Cohort[] cohorts = {Towns.coast(), Towns.inland()};
    double[] share = {0.4, 0.6};
    double accuracy = 0.6;
    double first = 0.5;
    Program program =
        Program.withId("capital")
            .targeting(ProxyMeans.of(SHARE, accuracy))
            .cost(Cost.perHousehold(COST))
            .uplift(Uplift.of(Distribution.constant(DELTA)))
            .build();
    Score[] score = {new Score(cohorts[0]), new Score(cohorts[1])};
    double mean = share[0] * score[0].moment(1) + share[1] * score[1].moment(1);
    double square = share[0] * score[0].moment(2) + share[1] * score[1].moment(2);
    double noise = Math.sqrt((square - mean * mean) * (1 - accuracy) / accuracy);
    double low = -10;
    double high = 10;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double below =
          share[0] * score[0].eligible(middle, noise) + share[1] * score[1].eligible(middle, noise);
      if (below < SHARE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double limit = low;
    double households =
        40_000 / 5.0 * score[0].eligible(limit, noise)
            + 60_000 / 3.0 * score[1].eligible(limit, noise);
    Outcome outcome =
        Simulation.of(
                Towns.scenario(1, 64, 4096)
                    .cohort(cohorts[0])
                    .cohort(cohorts[1])
                    .program(program)
                    .strategy(Strategy.of("capital").with("capital", first * households * COST))
                    .build())
            .run();
    for (int k = 0; k <= 2; k++) {
      double expected = 0;
      for (int c = 0; c < 2; c++) {
        double before = ClosedForm.fgt(k, cohorts[c], 0, 0);
        double after = before + first * score[c].change(k, limit, noise);
        expected += share[c] * after;
        if (k == 0) {
          assertThat(ClosedForm.mean(outcome.cohortHeadcount(c, 0, 1)))
              .isCloseTo(after, within(MEASURES));
        }
      }
      assertThat(ClosedForm.mean(outcome.measure(ClosedForm.MEASURES.get(k), 0, 1)))
          .isCloseTo(expected, within(MEASURES));
    }
  }

  /** The first term of the score in one cohort, by quadrature over the permanent part. */
  private record Score(Cohort cohort, LatentLognormal f, double lambda, double rho) {

    Score(Cohort cohort) {
      this(
          cohort,
          (LatentLognormal) cohort.distribution(),
          cohort.dynamics().transitoryShare(),
          cohort.dynamics().persistence());
    }

    double of(double a) {
      double v = Math.sqrt(1 - lambda) * a;
      return Math.log((f.floor() + Math.exp(f.mu() + f.sigma() * v)) / cohort.povertyLine());
    }

    double moment(int power) {
      return Quadrature.mean(a -> Math.pow(of(a), power));
    }

    double eligible(double limit, double noise) {
      return Quadrature.mean(a -> cdf((limit - of(a)) / noise));
    }

    /** Change of FGT k in year 1 if all of the eligible gained. */
    double change(int k, double limit, double noise) {
      double keep = Math.sqrt(1 - lambda) * rho;
      double sd = Math.sqrt(1 - keep * keep);
      double line = cohort.povertyLine();
      return Quadrature.mean(
          a ->
              cdf((limit - of(a)) / noise)
                  * (ClosedForm.fgtGiven(k, f, line, keep * a, sd, DELTA, 0)
                      - ClosedForm.fgtGiven(k, f, line, keep * a, sd, 0, 0)));
    }
  }
}

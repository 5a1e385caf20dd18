package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.cdf;
import static io.github.entas.engine.Quadrature.quantile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/**
 * Uncertain growth and base headcount of a lognormal town, without programs: closed forms at 4096
 * draws. Mutants that these tests catch: growth not cumulated, one shock for all years, a Student t
 * not scaled to its sd, exposure left out, the shift δ missing from the base year, survey noise in
 * the true headcount.
 */
class UncertainGrowthOracleTest {

  private static final int YEARS = 5;
  private static final int DRAWS = 4096;
  private static final double TARGET = 0.08;
  private static final double MEASURES = 2e-4;
  private static final double TRUE_TARGET = 0.01;
  private static final double PUBLISHED_TARGET = 0.025;

  /** 4 binomial standard errors of a chance of one half: strata help one uncertain number only. */
  private static final double TARGET_OF_SEVERAL = 4 * Math.sqrt(0.25 / DRAWS);

  @Test
  void uncertainGrowthGivesTheMeanHeadcountAndTheChanceOfTheTarget() {
    double mean = 0.012;
    double sd = 0.01;
    Outlook outlook = Outlook.ofRealGrowth(NormalDistribution.of(mean, sd));
    holds(outlook, mean, t -> t * sd, TRUE_TARGET);
  }

  @Test
  void yearlyShocksAddUpIndependently() {
    double mean = 0.012;
    double sd = 0.006;
    double shock = 0.015;
    Outlook outlook =
        Outlook.ofRealGrowth(NormalDistribution.of(mean, sd))
            .withYearlyShock(YearlyShock.normal(shock));
    holds(outlook, mean, t -> Math.sqrt(t * t * sd * sd + t * shock * shock), TARGET_OF_SEVERAL);
  }

  /** One year of a Student t with 4 degrees of freedom: its own probability of the target. */
  @Test
  void aHeavyTailedShockHasTheSpreadGiven() {
    double spread = 0.04;
    double nu = 4;
    Cohort town = Towns.plain();
    LatentLognormal f = (LatentLognormal) town.distribution();
    double[] headcount =
        Simulation.of(
                Towns.scenario(1, DRAWS, 64)
                    .cohort(town)
                    .outlook(Outlook.STEADY.withYearlyShock(YearlyShock.studentT(spread, nu)))
                    .strategy(Strategy.of("none"))
                    .build())
            .run()
            .measure(Measure.HEADCOUNT, 0, 1);
    TDistribution student = new TDistribution(nu);
    for (double target : new double[] {0.08, 0.09, 0.1, 0.11, 0.13}) {
      double needed = Math.log(town.povertyLine()) - f.mu() - f.sigma() * quantile(target);
      double expected =
          1 - student.cumulativeProbability(needed / spread * Math.sqrt(nu / (nu - 2)));
      assertThat(ClosedForm.shareAtOrBelow(target, headcount))
          .isCloseTo(expected, within(TRUE_TARGET));
    }
  }

  @Test
  void nominalGrowthCountsOverTheGrowthOfTheLine() {
    Outlook outlook =
        Outlook.ofNominalGrowth(
            NormalDistribution.of(0.07, 0.008), NormalDistribution.of(0.058, 0.006));
    holds(outlook, 0.012, t -> t * 0.01, TARGET_OF_SEVERAL);
  }

  /** log consumption over the line ~ N(m + t·ḡ, σ² + spread²), m = μ − ln z. */
  private static void holds(
      Outlook outlook, double growth, IntToDoubleFunction spread, double chance) {
    Cohort town = Towns.plain();
    LatentLognormal f = (LatentLognormal) town.distribution();
    double m = f.mu() - Math.log(town.povertyLine());
    Outcome outcome =
        Simulation.of(
                Towns.scenario(YEARS, DRAWS, 4096)
                    .cohort(town)
                    .outlook(outlook)
                    .strategy(Strategy.of("none"))
                    .build())
            .run();
    for (int t = 0; t <= YEARS; t++) {
      double s = spread.applyAsDouble(t);
      double[] headcount = outcome.measure(Measure.HEADCOUNT, 0, t);
      double expected = cdf(-(m + t * growth) / Math.hypot(f.sigma(), s));
      assertThat(ClosedForm.mean(headcount)).isCloseTo(expected, within(MEASURES));
      if (t > 0) {
        // P0_t = Φ((−m − g)/σ) is at or below the target τ iff g ≥ −m − σ·Φ⁻¹(τ).
        double needed = -m - f.sigma() * quantile(TARGET);
        assertThat(ClosedForm.shareAtOrBelow(TARGET, headcount))
            .isCloseTo(cdf((t * growth - needed) / s), within(chance));
      }
    }
  }

  @Test
  void cohortsWithFloorsAndExposuresEachGrowAtTheirPace() {
    Cohort coast = Towns.coast();
    Cohort inland = Towns.inland();
    double mean = 0.012;
    double sd = 0.02;
    Outcome outcome =
        Simulation.of(
                Towns.scenario(YEARS, DRAWS, 4096)
                    .cohort(coast)
                    .cohort(inland)
                    .outlook(Outlook.ofRealGrowth(NormalDistribution.of(mean, sd)))
                    .strategy(Strategy.of("none"))
                    .build())
            .run();
    for (int year = 0; year <= YEARS; year++) {
      int t = year;
      for (Measure measure : Measure.values()) {
        int k = measure.order();
        double first = Quadrature.mean(u -> ClosedForm.fgt(k, coast, 1.3 * t * (mean + sd * u), 0));
        double second =
            Quadrature.mean(u -> ClosedForm.fgt(k, inland, 0.8 * t * (mean + sd * u), 0));
        assertThat(ClosedForm.mean(outcome.measure(measure, 0, t)))
            .isCloseTo(0.4 * first + 0.6 * second, within(MEASURES));
        if (measure == Measure.HEADCOUNT) {
          assertThat(ClosedForm.mean(outcome.cohortHeadcount(0, 0, t)))
              .isCloseTo(first, within(MEASURES));
          assertThat(ClosedForm.mean(outcome.cohortHeadcount(1, 0, t)))
              .isCloseTo(second, within(MEASURES));
        }
      }
    }
  }

  /** P0_t = Φ(Φ⁻¹(H) − t·G/σ) with H the true base headcount. */
  @Test
  void anUncertainBaseHeadcountAndANoisySurveyWidenTheChanceOfTheTarget() {
    double rate = 0.09;
    double rateError = 0.005;
    double survey = 0.004;
    double growth = 0.01;
    double growthSd = 0.012;
    Cohort town = Towns.plain();
    double sigma = ((LatentLognormal) town.distribution()).sigma();
    Outcome outcome =
        Simulation.of(
                Towns.scenario(YEARS, DRAWS, 4096)
                    .headcount(rate, rateError)
                    .surveyStandardError(survey)
                    .cohort(town)
                    .outlook(Outlook.ofRealGrowth(NormalDistribution.of(growth, growthSd)))
                    .strategy(Strategy.of("none"))
                    .build())
            .run();
    assertThat(outcome.publishedHeadcount(0, 0)).containsOnly(rate);
    for (int year = 0; year <= YEARS; year++) {
      int t = year;
      double[] headcount = outcome.measure(Measure.HEADCOUNT, 0, t);
      double mean =
          Quadrature.mean(
              h ->
                  Quadrature.mean(
                      u ->
                          cdf(
                              quantile(rate + rateError * h)
                                  - t * (growth + growthSd * u) / sigma)));
      assertThat(ClosedForm.mean(headcount)).isCloseTo(mean, within(MEASURES));
      double onTarget =
          t == 0
              ? cdf((TARGET - rate) / rateError)
              : Quadrature.mean(
                  h -> {
                    double needed = sigma * (quantile(rate + rateError * h) - quantile(TARGET));
                    return cdf((t * growth - needed) / (t * growthSd));
                  });
      assertThat(ClosedForm.shareAtOrBelow(TARGET, headcount))
          .isCloseTo(onTarget, within(TRUE_TARGET));
      if (t > 0) {
        double published =
            Quadrature.mean(
                h ->
                    Quadrature.mean(
                        u -> {
                          double base = quantile(rate + rateError * h);
                          double truth = cdf(base - t * (growth + growthSd * u) / sigma);
                          return cdf((TARGET - truth) / survey);
                        }));
        assertThat(ClosedForm.shareAtOrBelow(TARGET, outcome.publishedHeadcount(0, t)))
            .isCloseTo(published, within(PUBLISHED_TARGET));
      }
    }
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.Welfare;
import io.github.entas.program.Cost;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.random.Sampling;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A city known by quantiles of a lognormal against the city that is lognormal. */
class SampleWelfareOracleTest {

  private static final int RECORDS = 20_000;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25})
  void quantilesOfALognormalGiveWhatTheLognormalGives(double transitory) {
    LognormalWelfare lognormal = LognormalWelfare.ofHeadcountAndSigma(0.12, 0.6);
    LatentLognormal fitted = lognormal.fit(600);
    SampleWelfare sample =
        SampleWelfare.of(WeightedSample.of(ScenarioGenerator.quantiles(fitted, RECORDS)));

    Outcome one = run(lognormal, transitory);
    Outcome other = run(sample, transitory);

    // A record stands for 1/20,000 of the persons and moves the headcount in steps of that; the
    // difference of two steps is at most two. Households are the same in both runs, and both are
    // worked out from events, because the program lists by the welfare of the draw.
    double step = 2.0 / RECORDS;
    for (int s = 0; s < 2; s++) {
      for (int t = 0; t <= 2; t++) {
        assertThat(mean(other, Measure.HEADCOUNT, s, t))
            .isCloseTo(mean(one, Measure.HEADCOUNT, s, t), within(step));
        assertThat(mean(other, Measure.POVERTY_GAP, s, t))
            .isCloseTo(mean(one, Measure.POVERTY_GAP, s, t), within(step / 10));
        assertThat(mean(other, Measure.SEVERITY, s, t))
            .isCloseTo(mean(one, Measure.SEVERITY, s, t), within(step / 20));
      }
    }
    assertThat(mean(one, Measure.HEADCOUNT, 1, 2))
        .isLessThan(mean(one, Measure.HEADCOUNT, 0, 2) - 0.005);
  }

  private static double mean(Outcome outcome, Measure measure, int strategy, int t) {
    return ClosedForm.mean(outcome.measure(measure, strategy, t));
  }

  private static Outcome run(Welfare welfare, double transitory) {
    Scenario scenario =
        Scenario.named("A town")
            .currency("IDR")
            .baseYear(2024)
            .horizonYears(2)
            .target(0.1, 2026)
            .cohort(
                Cohort.of("town", 100_000, 4, 600, welfare)
                    .withDynamics(Dynamics.of(0.8, transitory)))
            .outlook(Outlook.ofRealGrowth(Distribution.constant(0.02)))
            .program(
                Program.withId("p")
                    .targeting(ErrorRates.of(0.2, 0.3))
                    .cost(Cost.perHousehold(1))
                    .uplift(Uplift.of(Distribution.constant(0.2)))
                    .build())
            .strategy(Strategy.of("none"))
            .strategy(Strategy.of("p").with("p", 8_000))
            .simulation(new Settings(64, 4096, 1, Sampling.STRATIFIED))
            .build();
    return Simulation.of(scenario).run();
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An event whose loss fades, by enumeration of the years in which it strikes. Mutants that these
 * tests catch: a loss that stays whole, a loss scaled by exposure, an event in every cohort, one
 * loss for all years.
 */
class EventOracleTest {

  private static final int YEARS = 3;
  private static final double PROBABILITY = 0.3;
  private static final double PERSISTENCE = 0.5;

  private final Cohort coast = Towns.coast();
  private final Cohort inland = Towns.inland();

  private double[] headcounts(Distribution loss, int year) {
    Event flood =
        Event.of("flood", PROBABILITY, loss)
            .withPersistence(PERSISTENCE)
            .inCohorts(List.of("coast"));
    return Simulation.of(
            Towns.scenario(YEARS, 4096, 64)
                .cohort(coast)
                .cohort(inland)
                .outlook(Outlook.STEADY.withEvents(List.of(flood)))
                .strategy(Strategy.of("none"))
                .build())
        .run()
        .measure(Measure.HEADCOUNT, 0, year);
  }

  @Test
  void aLossFadesAndAddsToThatOfOtherYears() {
    double loss = 0.06;
    for (int t = 0; t <= YEARS; t++) {
      double expected = 0;
      for (int pattern = 0; pattern < 1 << t; pattern++) {
        double probability = 1;
        double total = 0;
        for (int k = 1; k <= t; k++) {
          boolean strikes = (pattern >> (k - 1) & 1) == 1;
          probability *= strikes ? PROBABILITY : 1 - PROBABILITY;
          total += strikes ? loss * Math.pow(PERSISTENCE, t - k) : 0;
        }
        expected += probability * ClosedForm.fgt(0, coast, -total, 0);
      }
      assertThat(ClosedForm.mean(headcounts(Distribution.constant(loss), t)))
          .isCloseTo(0.4 * expected + 0.6 * 0.07, within(2e-4));
    }
  }

  /** After two years: both losses drawn anew, uniform, by quadrature. */
  @Test
  void eachOccurrenceHasALossOfItsOwn() {
    double highest = 0.1;
    double one = Quadrature.integral(x -> ClosedForm.fgt(0, coast, -x * highest, 0), 0, 1);
    double faded =
        Quadrature.integral(x -> ClosedForm.fgt(0, coast, -x * highest * PERSISTENCE, 0), 0, 1);
    double both =
        Quadrature.integral(
            x ->
                Quadrature.integral(
                    y -> ClosedForm.fgt(0, coast, -highest * (x + y * PERSISTENCE), 0), 0, 1),
            0,
            1);
    double p = PROBABILITY;
    double expected = p * p * both + p * (1 - p) * (one + faded) + (1 - p) * (1 - p) * 0.16;
    assertThat(ClosedForm.mean(headcounts(UniformDistribution.of(0, highest), 2)))
        .isCloseTo(0.4 * expected + 0.6 * 0.07, within(2e-4));
  }
}

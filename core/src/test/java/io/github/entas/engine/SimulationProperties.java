package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.program.Cost;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Strategy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws that every outcome obeys. */
class SimulationProperties {

  private static final double ROUNDING = 1e-12;

  private static Outcome run(Scenario scenario) {
    return Simulation.of(scenario).threads(1).run();
  }

  /** Mutants: the gap not divided by the line; severity without its square. */
  @Property(tries = 20, seed = "1")
  void measuresAreOrderedSharesInEveryDraw(
      @ForAll @IntRange(max = ScenarioGenerator.COUNT - 1) int number, @ForAll long seed) {
    Scenario scenario = ScenarioGenerator.scenario(number, 64, 64);
    Outcome outcome = run(scenario.withSimulation(scenario.simulation().withSeed(seed)));
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        double[] headcount = outcome.measure(Measure.HEADCOUNT, s, t);
        double[] gap = outcome.measure(Measure.POVERTY_GAP, s, t);
        double[] severity = outcome.measure(Measure.SEVERITY, s, t);
        for (int d = 0; d < headcount.length; d++) {
          // Baseline exact, effects sampled: each measure keeps the order only up to the noise of
          // 64 households, which is far below the distance between the measures.
          assertThat(severity[d]).isBetween(0.0, gap[d]);
          assertThat(gap[d]).isLessThanOrEqualTo(headcount[d]);
          assertThat(headcount[d]).isLessThanOrEqualTo(1);
        }
      }
    }
  }

  /** Mutants: fixed cost on top of the budget; those on it before paid at the old unit cost. */
  @Property(tries = 20, seed = "2")
  void theBudgetIsNeverOverspentAndWhatIsLeftHasItsReasons(
      @ForAll @IntRange(max = ScenarioGenerator.COUNT - 1) int number, @ForAll long seed) {
    Scenario scenario = ScenarioGenerator.scenario(number, 64, 64);
    Outcome outcome = run(scenario.withSimulation(scenario.simulation().withSeed(seed)));
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int t = 1; t <= scenario.horizonYears(); t++) {
        for (int item = 0; item < scenario.items().size(); item++) {
          double money = scenario.strategies().get(s).money(scenario.items().get(item), t);
          double[] spent = outcome.item(ItemColumn.SPENT, item, s, t);
          double[] partners = outcome.item(ItemColumn.PARTNERS, item, s, t);
          for (int d = 0; d < spent.length; d++) {
            assertThat(partners[d]).isBetween(0.0, spent[d]);
            assertThat(spent[d] - partners[d]).isLessThanOrEqualTo(money * (1 + ROUNDING));
          }
        }
      }
    }
  }

  /** Mutant: list the households above the trait in place of those below. */
  @Property(tries = 15, seed = "3")
  void missingMoreOfThePoorNeverHelps(
      @ForAll @DoubleRange(max = 0.6) double error,
      @ForAll @DoubleRange(min = 0.1, max = 0.4) double more) {
    double[] few = withErrors(error);
    double[] many = withErrors(error + more);
    assertThat(ClosedForm.mean(few)).isLessThan(ClosedForm.mean(many));
  }

  private static double[] withErrors(double exclusion) {
    Program cash =
        Program.withId("cash")
            .targeting(ErrorRates.of(exclusion, 0))
            .cost(Cost.perHousehold(1))
            .transfer(Transfer.of(Distribution.constant(0.2)))
            .build();
    return run(Towns.scenario(1, 64, 1024)
            .cohort(Towns.plain())
            .program(cash)
            .strategy(Strategy.of("cash").with("cash", 1e6))
            .build())
        .measure(Measure.HEADCOUNT, 0, 1);
  }

  /** Mutant: the uplift cut off below at 0. */
  @Property(tries = 15, seed = "4")
  void anEffectBelowZeroMakesPoorer(
      @ForAll @DoubleRange(min = -0.5, max = -0.02) double logPoints) {
    Program harm =
        Program.withId("harm")
            .targeting(Universal.of())
            .takeUp(UniformDistribution.of(0.4, 0.8))
            .cost(Cost.perHousehold(1))
            .uplift(Uplift.of(NormalDistribution.of(logPoints, 0)).withResponderShare(0.5))
            .build();
    Outcome outcome =
        run(
            Towns.scenario(2, 64, 256)
                .cohort(Towns.plain())
                .program(harm)
                .strategy(Strategy.of("none"))
                .strategy(Strategy.of("harm").with("harm", 1e6))
                .build());
    for (int t = 1; t <= 2; t++) {
      for (Measure measure : Measure.values()) {
        double[] without = outcome.measure(measure, 0, t);
        double[] with = outcome.measure(measure, 1, t);
        for (int d = 0; d < with.length; d++) {
          assertThat(with[d]).isGreaterThan(without[d]);
        }
      }
    }
  }
}

package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a thread keeps from draw to draw is room, not numbers: a draw that comes after others has
 * the bits of one that is worked out alone. Mutants that this catches: shares of a year left over
 * where nobody is enrolled this time; a registry's list that is not filtered anew in the next draw,
 * or under another gain of accuracy; quantities, effects and persons of a lane not cleared.
 */
class DrawsApartTest {

  private static final int RANDOMIZATION = 3;
  private static final int DRAWS = 8;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aDrawByTablesLeavesNothingForTheNext(int number) {
    check(TableScenarios.scenario(number).withSimulation(settings(128)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aDrawByEventsLeavesNothingForTheNext(int number) {
    check(ScenarioGenerator.scenario(number, 16 * DRAWS, 256));
  }

  /** What partners add pays the fixed cost in some draws only. */
  @Test
  void aDrawInWhichAProgramRunsLeavesNothingForOneInWhichItDoesNot() {
    double[] values =
        check(
            Towns.scenario(3, 16 * DRAWS, 128)
                .cohort(Towns.plain())
                .program(
                    Program.withId("program")
                        .targeting(ProxyMeans.of(0.2, 0.5))
                        .cost(Cost.perHousehold(1).withFixedPerYear(1200))
                        .uplift(Uplift.of(Distribution.constant(0.1)))
                        .build())
                .enabler(Enabler.of("forum", 1, CoFundingLever.of(UniformDistribution.of(0, 0.4))))
                .strategy(Strategy.of("mix").with("program", 1000).with("forum", 100))
                .build());
    assertThat(Arrays.stream(values).filter(value -> value == 1000)).isNotEmpty();
    assertThat(Arrays.stream(values).filter(value -> value > 1200)).isNotEmpty();
  }

  private static Settings settings(int households) {
    return TableScenarios.scenario(0).simulation().withDraws(16 * DRAWS).withHouseholds(households);
  }

  private static double[] check(Scenario scenario) {
    Model model = new Model(scenario);
    Randomization randomization = new Randomization(model, RANDOMIZATION, DRAWS + 1);
    double[] inARow = run(model, randomization, 0, DRAWS);
    double[] oneByOne = new double[inARow.length];
    int size = inARow.length / DRAWS;
    for (int d = 0; d < DRAWS; d++) {
      System.arraycopy(run(model, randomization, d, d + 1), 0, oneByOne, d * size, size);
    }
    for (int i = 0; i < inARow.length; i++) {
      assertThat(Double.doubleToRawLongBits(inARow[i]))
          .as("place %d of draw %d: %s, %s", i % size, i / size, inARow[i], oneByOne[i])
          .isEqualTo(Double.doubleToRawLongBits(oneByOne[i]));
    }
    double[] again = Arrays.copyOf(inARow, size);
    assertThat(again).isNotEqualTo(Arrays.copyOfRange(inARow, size, 2 * size));
    return inARow;
  }

  private static double[] run(Model model, Randomization randomization, int from, int to) {
    DrawBlock block = new DrawBlock(RANDOMIZATION, from, to);
    BlockResult result = RunPlan.asked(model, true, false).result(block);
    new BlockRunner(model).run(randomization, result);
    return result.values();
  }
}

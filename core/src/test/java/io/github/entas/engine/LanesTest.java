package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.program.Cost;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.Targeting;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strategies that run a program in the same way share a lane, and no strategy feels another.
 * Mutants that these tests catch: lanes shared whatever the levers, or whatever the item; levers on
 * other programs telling lanes apart; a lane for no money; the range of uplifts taken from the
 * lanes.
 */
class LanesTest {

  private static Program program(String id, Targeting targeting) {
    return Program.withId(id)
        .targeting(targeting)
        .cost(Cost.perHousehold(10))
        .uplift(Uplift.of(NormalDistribution.of(0.1, 0.03)).withSaturation(0.5))
        .build();
  }

  private static Scenario scenario() {
    Enabler forum =
        Enabler.of(
            "forum",
            100,
            EffectLever.of(UniformDistribution.of(0.1, 0.5)).onPrograms(List.of("grant")));
    return Towns.scenario(3, 64, 64)
        .cohort(Towns.coast())
        .cohort(Towns.inland())
        .program(program("grant", Universal.of()))
        .program(program("aid", ErrorRates.of(0.2, 0.2)))
        .enabler(forum)
        .strategy(Strategy.of("none"))
        .strategy(Strategy.of("both").with("grant", 9_000).with("aid", 5_000))
        .strategy(Strategy.of("grant").with("grant", Budget.byYear(List.of(9e3, 9e3, 9e3))))
        .strategy(Strategy.of("aid").with("aid", 5_000).with("grant", 0.0))
        .strategy(Strategy.of("helped").with("grant", 9_000).with("aid", 5_000).with("forum", 50))
        .strategy(Strategy.of("more").with("grant", 9_001).with("aid", 50))
        .build();
  }

  @Test
  void theSameMoneyAndLeversAreOneLane() {
    Model model = new Model(scenario());
    Lanes lanes = model.lanes();
    assertThat(lanes.of(0, 0)).isEqualTo(Lanes.NONE);
    assertThat(lanes.of(3, 0)).isEqualTo(Lanes.NONE);
    assertThat(lanes.of(1, 0)).isEqualTo(lanes.of(2, 0));
    // The forum works on the grant only.
    assertThat(lanes.of(4, 0)).isNotEqualTo(lanes.of(1, 0)).isNotEqualTo(lanes.of(5, 0));
    assertThat(lanes.of(4, 1)).isEqualTo(lanes.of(1, 1)).isEqualTo(lanes.of(3, 1));
    assertThat(lanes.of(0)).extracting(Lanes.Lane::strategy).containsExactly(1, 4, 5);
    // As much for the aid as for the forum, and still not the same.
    assertThat(lanes.of(1)).extracting(Lanes.Lane::strategy).containsExactly(1, 5);
    assertThat(lanes.of(2)).extracting(Lanes.Lane::strategy).containsExactly(4);
    assertThat(lanes.count()).isEqualTo(6);
    for (int i = 0; i < lanes.count(); i++) {
      assertThat(lanes.get(i).number()).isEqualTo(i);
    }
  }

  private static Scenario only(Scenario scenario, int strategy) {
    ScenarioParts parts = new ScenarioParts(scenario);
    parts.strategies = List.of(parts.strategies.get(0), parts.strategies.get(strategy));
    return parts.build();
  }

  private static void isTheSameAlone(Scenario scenario, int strategy) {
    Outcome together = Simulation.of(scenario).threads(1).run();
    Outcome alone = Simulation.of(only(scenario, strategy)).threads(1).run();
    // Ranges and rows are those of the draw, sums those of the lane: no bit depends on the company.
    SameOutcome.check(alone, together, 0);
    assertThat(together.diagnostics().drawsCutByCap().get(strategy))
        .isEqualTo(alone.diagnostics().drawsCutByCap().get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aSharedLaneGivesWhatItGivesAlone(int strategy) {
    isTheSameAlone(scenario(), strategy);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, ManyStrategies.COUNT})
  void manyStrategiesChangeNothingForOne(int strategy) {
    isTheSameAlone(ManyStrategies.scenario(), strategy);
  }

  /** With spillovers, a cap and transfers underpaid. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5})
  void norDoesSpillover(int number) {
    isTheSameAlone(TableScenarios.scenario(number), 2);
  }
}

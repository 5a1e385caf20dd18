package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.program.Cost;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.Targeting;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a draw counts as cut by the cap depends on what spills over as well, strategy by
 * strategy. Mutants that these tests catch: own gains compared with the cap without what spills
 * over; the answer of one strategy kept for the next that runs a program in the same way.
 */
class UpliftCapTest {

  private static final double CAP = 0.25;
  private static final double PLENTY = 1e9;

  private static Program program(String id, Targeting targeting, double uplift, double spillover) {
    return Program.withId(id)
        .targeting(targeting)
        .cost(Cost.perHousehold(1))
        .uplift(Uplift.of(Distribution.constant(uplift)).withSpillover(spillover))
        .build();
  }

  private static List<Integer> drawsCut(List<Program> programs, List<Strategy> strategies) {
    ScenarioBuilder builder = Towns.scenario(1, 64, 64).cohort(Towns.plain()).upliftCap(CAP);
    programs.forEach(builder::program);
    strategies.forEach(builder::strategy);
    return Simulation.of(builder.build()).threads(1).run().diagnostics().drawsCutByCap();
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0, 0",
    "0.3, 0, 64",
    // 0.2 of one's own and half of the mean of 0.2.
    "0.2, 0.5, 64",
    "0.2, 0.2, 0",
    // 0.3 of one's own, of which others' displacement leaves 0.15.
    "0.3, -0.5, 0"
  })
  void theCapMeetsWhatIsLeftOfAllGains(double uplift, double spillover, int draws) {
    Program market = program("market", Universal.of(), uplift, spillover);
    Strategy all = Strategy.of("all").with("market", PLENTY);
    assertThat(drawsCut(List.of(market), List.of(all))).containsExactly(draws);
  }

  @Test
  void strategiesThatShareAProgramAreCountedApart() {
    Program events = program("events", ErrorRates.of(0.2, 0.2), 0.2, 0);
    Program tables = program("tables", Universal.of(), 0.2, 0);
    Program market = program("market", Universal.of(), 0.2, 0.5);
    assertThat(
            drawsCut(
                List.of(events, tables, market),
                List.of(
                    Strategy.of("both").with("events", PLENTY).with("market", PLENTY),
                    Strategy.of("events alone").with("events", PLENTY),
                    Strategy.of("both by tables").with("tables", PLENTY).with("market", PLENTY),
                    Strategy.of("tables alone").with("tables", PLENTY))))
        .containsExactly(64, 0, 64, 0);
  }
}

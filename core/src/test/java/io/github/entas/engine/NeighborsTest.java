package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is poor of those in no program. Mutants that this test catches: the ratio or the log line
 * without what spills over, or beyond the cap; what spilled over in the draw before.
 */
class NeighborsTest {

  private static final double CAP = 0.1;

  private final Model model =
      new Model(
          Towns.scenario(1, 64, 64)
              .cohort(Towns.coast())
              .program(
                  Program.withId("capital")
                      .targeting(Universal.of())
                      .cost(Cost.perHousehold(1))
                      .uplift(Uplift.of(Distribution.constant(0.2)).withSpillover(0.5))
                      .build())
              .upliftCap(CAP)
              .strategy(Strategy.of("some").with("capital", 1000))
              .build(),
          false);

  @ParameterizedTest
  @CsvSource({"0.4, 0.4", "1.5, 0.4", "0.4, 0"})
  void whatSpillsOverMovesTheLineUpToTheCap(double share, double shareOfNext) {
    Draw draw = new DrawSampler(model, 0).draw(0);
    LaneState lane = new LaneState(model, model.lanes().get(0));
    Neighbors neighbors = new Neighbors(model, draw);
    lane.uplift[1] = draw.uplift[0];
    for (double part : new double[] {share, shareOfNext}) {
      lane.cohortShare[1][0] = part;
      neighbors.begin(draw);
      neighbors.spill(lane);
      double shift = draw.growth[0][1] + Math.min(CAP, 0.5 * 0.2 * part);
      double line = StrictMath.exp(-shift) - model.poverty(0).floor();
      double ratio = line * StrictMath.exp(shift);
      assertThat(neighbors.ratio(0, 1)).isCloseTo(ratio, within(1e-14));
      assertThat(neighbors.logLine(0, 1)).isCloseTo(StrictMath.log(line), within(1e-14));
    }
  }
}

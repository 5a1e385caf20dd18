package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and plain loops over households with the same draws, households and traits agree in
 * every draw, on scenarios of everything that tables can hold. Mutants that this test catches: who
 * was not served in an epoch carried on undiminished; willing below the take-up in place of at it;
 * severity scaled once by R; transfers of later years in full; the cap met before what spills over;
 * a history one epoch off; uplifts a thousandth too near the middle of their range; the first
 * polynomial taken whatever its tail; 24 nodes; the tail of the city only; the next part of the
 * block for households in several programs; of those in three programs, who responds to one of them
 * not set off against that program alone, or the uplift or the transfer of the third left out; cuts
 * by the cap not forgotten from draw to draw.
 */
class DenseEngineOracleTest {

  /**
   * Of an FGT: 1e-10 by the panels, 6e-11 by the grid, both times what the ten weights add up to,
   * with the program and without it; 2e-10 by the powers of the uplift, and what its polynomial
   * leaves out; 5e-11 by the table of the events, times what is counted for a household in several
   * programs. Less than 1e-9 together; most draws come within 1e-11.
   */
  private static final double MEASURE = 1e-9;

  /** Sums of a few hundred households, in another order: relative to the money at stake. */
  private static final double ROUNDING = 1e-12;

  private final List<String> apart = new ArrayList<>();

  static Stream<Named<Scenario>> scenarios() {
    return Stream.concat(
        IntStream.range(0, TableScenarios.COUNT)
            .mapToObj(number -> Named.of("tables " + number, TableScenarios.scenario(number))),
        Stream.of(
            Named.of("many strategies", ManyStrategies.scenario()),
            Named.of("two blocks", ManyStrategies.inTwoBlocks()),
            Named.of("wide uplifts", ManyStrategies.wideUplifts()),
            Named.of("many programs", ManyStrategies.manyPrograms()),
            Named.of("small cohort", ManyStrategies.smallCohort())));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void tablesAndLoopsAgreeInEveryDraw(Scenario scenario) {
    Outcome outcome = Simulation.of(scenario).threads(1).run();
    DenseEngine dense = DenseEngine.run(scenario);
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        measures(s, t, dense.outcome(), outcome);
        for (int i = 0; i < scenario.items().size() && t > 0; i++) {
          items(i, s, t, dense.outcome(), outcome);
        }
      }
    }
    assertThat(apart).isEmpty();
    assertThat(outcome.diagnostics().drawsCutByCap())
        .containsExactlyElementsOf(Arrays.stream(dense.drawsCutByCap()).boxed().toList());
  }

  private void measures(int s, int t, SlowOutcome dense, Outcome outcome) {
    for (Measure measure : Measure.values()) {
      String what = measure + " of strategy " + s + " in year " + t;
      compare(what, dense.measure(measure, s, t), outcome.measure(measure, s, t), MEASURE);
    }
    for (int c = 0; c < outcome.scenario().population().cohorts().size(); c++) {
      String what = "headcount of cohort " + c + " of strategy " + s + " in year " + t;
      compare(what, dense.cohortHeadcount(c, s, t), outcome.cohortHeadcount(c, s, t), MEASURE);
    }
  }

  private void items(int item, int s, int t, SlowOutcome dense, Outcome outcome) {
    Scenario scenario = outcome.scenario();
    String id = scenario.items().get(item);
    double money = scenario.strategies().get(s).money(id, t);
    for (ItemColumn column : ItemColumn.values()) {
      boolean share = column == ItemColumn.COVERAGE || column == ItemColumn.LEAKAGE;
      if (!(share && item >= scenario.programs().size())) {
        String what = column + " of " + id + " of strategy " + s + " in year " + t;
        double[] expected = dense.item(column, item, s, t);
        double[] actual = outcome.item(column, item, s, t);
        compare(what, expected, actual, share ? MEASURE : ROUNDING * Math.max(1, money));
      }
    }
  }

  private void compare(String what, double[] expected, double[] actual, double error) {
    for (int d = 0; d < expected.length; d++) {
      boolean same = Double.isNaN(expected[d]) && Double.isNaN(actual[d]);
      if (!same && !(Math.abs(expected[d] - actual[d]) <= error)) {
        apart.add(what + ", draw " + d + ": " + expected[d] + " by loops, " + actual[d]);
      }
    }
  }
}

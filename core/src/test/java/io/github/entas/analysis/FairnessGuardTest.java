package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.Measure;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessGuardTest {

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  /** The target, 1/16, is reached by "mix" alone. */
  private void mixReachesTheTarget() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.0625);
  }

  @Test
  void aBetterChanceWithAWiderGapIsTold() {
    mixReachesTheTarget();
    fixture.measure(Measure.POVERTY_GAP, MIX, 2, d -> 0.0645 + (d % 2) * 0.001);

    assertThat(findings())
        .containsExactly(
            Finding.warning(
                "gap-worse",
                "/strategies/1",
                "\"mix\" has a better chance of the target than \"none\", but leaves those who are"
                    + " poor in 2026 further below the line: the poverty gap is 6.5 % instead"
                    + " of 6.25 %."));
  }

  @Test
  void aWorseSeverityIsEnough() {
    mixReachesTheTarget();
    fixture.measure(Measure.SEVERITY, MIX, 2, d -> 0.04);

    assertThat(findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith("the line: the severity is 4 % instead of 3.13 %.");
  }

  @Test
  void bothAreTold() {
    mixReachesTheTarget();
    fixture.measure(Measure.POVERTY_GAP, MIX, 2, d -> 0.0625 + 0.0025);
    fixture.measure(Measure.SEVERITY, MIX, 2, d -> 0.04);

    assertThat(findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith(
            "the poverty gap is 6.5 % instead of 6.25 %, the severity is 4 % instead of 3.13 %.");
  }

  /** Differences of −0.001 and 0.0012 by randomization: mean 0.0001, standard error 0.00028. */
  @Test
  void aGapThatIsWiderByChanceIsNotTold() {
    mixReachesTheTarget();
    fixture.measure(Measure.POVERTY_GAP, MIX, 2, d -> d % 2 == 0 ? 0.0615 : 0.0637);

    assertThat(findings()).isEmpty();
  }

  @Test
  void otherYearsThanTheTargetsDoNotCount() {
    mixReachesTheTarget();
    fixture.measure(Measure.POVERTY_GAP, MIX, 1, d -> 0.08);
    fixture.measure(Measure.POVERTY_GAP, MIX, 3, d -> 0.08);

    assertThat(findings()).isEmpty();
  }

  /** Who has no better chance hides nothing behind it. */
  @Test
  void withoutABetterChanceNothingIsTold() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.125);
    fixture.measure(Measure.POVERTY_GAP, MIX, 2, d -> 0.08);

    assertThat(findings()).isEmpty();
  }

  /**
   * Those in the poor cohort lose 30 %, far below the line they are poor all the same; those of the
   * other, many of them near the line, gain 20 %.
   */
  @Test
  void simulatedHarmToThePoorestIsTold() {
    assertThat(FairnessGuardTest.gapWorse(-0.3))
        .singleElement()
        .extracting(Finding::pointer)
        .isEqualTo("/strategies/1");
  }

  @Test
  void simulatedHelpForThePoorestIsNotTold() {
    assertThat(FairnessGuardTest.gapWorse(0.3)).isEmpty();
  }

  private static List<Finding> gapWorse(double upliftOfThePoorest) {
    Scenario scenario =
        Scenario.named("Two quarters")
            .currency("IDR")
            .baseYear(2024)
            .horizonYears(1)
            .target(0.25, 2025)
            .cohort(
                Cohort.of("poor", 2000, 4, 100, LognormalWelfare.ofHeadcountAndSigma(0.99, 0.3)))
            .cohort(Cohort.of("near", 8000, 4, 100, LognormalWelfare.ofHeadcountAndSigma(0.1, 0.2)))
            .program(program("poorest", "poor", upliftOfThePoorest))
            .program(program("nearly", "near", 0.2))
            .strategy(Strategy.of("none"))
            .strategy(Strategy.of("cream").with("poorest", 1e9).with("nearly", 1e9))
            .simulation(Settings.DEFAULT.withDraws(64).withHouseholds(256))
            .build();
    return SmallCity.coded(
        "gap-worse", Summary.of(Simulation.of(scenario).threads(1).run()).findings());
  }

  private static Program program(String id, String cohort, double logPoints) {
    return Program.withId(id)
        .targeting(SmallCity.anybody())
        .cohorts(List.of(cohort))
        .cost(Cost.perHousehold(10))
        .uplift(Uplift.of(Distribution.constant(logPoints)))
        .build();
  }

  private List<Finding> findings() {
    return SmallCity.coded("gap-worse", Summary.of(fixture.outcome()).findings());
  }
}

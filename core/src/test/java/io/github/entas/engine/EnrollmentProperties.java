package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Laws of expected enrollment by tables. Mutants that these laws catch: twice as many enrolled as
 * there are places; those enrolled left among the unserved; bands of the take-up trait that begin
 * at 0; partners' share kept in the city's account; places beyond the capacity not taken off.
 */
class EnrollmentProperties {

  private static final double ROUNDING = 1e-9;

  private static Scenario scenario(int number, long seed) {
    Scenario scenario = TableScenarios.scenario(number);
    return scenario.withSimulation(scenario.simulation().withSeed(seed).withHouseholds(64));
  }

  @Property(tries = 40, seed = "21")
  void nobodyIsEnrolledTwiceAndNobodyWhoIsNotWilling(
      @ForAll @IntRange(max = TableScenarios.COUNT - 1) int number,
      @ForAll long seed,
      @ForAll @IntRange(max = 3) int position) {
    Model model = new Model(scenario(number, seed));
    Randomization randomization = new Randomization(model, 3, 1);
    Draw draw = randomization.draws().draw(position);
    Neighbors alone = new Neighbors(model, draw);
    LaneRunner runner = new LaneRunner(model, draw, alone);
    runner.run(randomization, position);
    for (int i = 0; i < model.lanes().count(); i++) {
      Lanes.Lane lane = model.lanes().get(i);
      if (lane.item() < model.programs()) {
        Groups groups = randomization.tables().groups(lane.item());
        shares(model.program(lane.item()), runner.gains(i).state());
        households(model.program(lane.item()), runner.gains(i).state(), groups);
      }
    }
  }

  /** Whatever a household's pattern: enrolled at most once, and by at most the highest take-up. */
  private static void shares(ProgramModel program, LaneState state) {
    int[] epochs = program.epochs();
    double willing = Arrays.stream(state.takeUp).max().orElseThrow();
    for (int pattern = 0; pattern < 2 << epochs[epochs.length - 1]; pattern++) {
      double ever = 0;
      for (int k = 1; k < epochs.length; k++) {
        boolean eligible = (pattern >> epochs[k] & 1) == 1;
        double share = eligible ? state.groupShare[k][pattern % (1 << epochs[k])] : 0;
        assertThat(share).isBetween(0.0, state.takeUp[k] + ROUNDING);
        ever += share;
      }
      assertThat(ever).isBetween(0.0, willing + ROUNDING);
    }
  }

  /** What is enrolled is what the groups add up to, and no more than there are. */
  private static void households(ProgramModel program, LaneState state, Groups groups) {
    double ever = 0;
    for (int k = 1; k < state.groupShare.length; k++) {
      int start = Groups.start(program.epochs()[k]);
      double sum = 0;
      for (int b = 0; b < state.groupShare[k].length; b++) {
        sum += groups.households(start + b) * state.groupShare[k][b];
      }
      double enrolled = state.households[k];
      ever += enrolled;
      assertThat(state.probability[k]).isBetween(0.0, 1.0);
      assertThat(enrolled).isCloseTo(sum, within(ROUNDING * program.households()));
      assertThat(enrolled).isLessThanOrEqualTo(program.capacity());
      assertThat(enrolled)
          .isLessThanOrEqualTo(groups.eligible(program.epochs()[k]) * (1 + ROUNDING));
    }
    assertThat(ever).isBetween(0.0, program.households());
  }

  @Property(tries = 40, seed = "22")
  void theCityPaysNoMoreThanItsBudgetAndWhatIsLeftHasReasons(
      @ForAll @IntRange(max = TableScenarios.COUNT - 1) int number, @ForAll long seed) {
    Scenario scenario = scenario(number, seed);
    Outcome outcome = Simulation.of(scenario).threads(1).run();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int p = 0; p < scenario.programs().size(); p++) {
        for (int t = 1; t <= scenario.horizonYears(); t++) {
          double money = scenario.strategies().get(s).money(scenario.items().get(p), t);
          double[] left = new double[scenario.simulation().draws()];
          for (ItemColumn column : ItemColumn.values()) {
            if (column.name().startsWith("UNABSORBED")) {
              double[] values = outcome.item(column, p, s, t);
              Arrays.setAll(left, d -> left[d] + values[d]);
              assertThat(Arrays.stream(values).min().orElseThrow()).isNotNegative();
            }
          }
          double[] spent = outcome.item(ItemColumn.SPENT, p, s, t);
          double[] partners = outcome.item(ItemColumn.PARTNERS, p, s, t);
          for (int d = 0; d < left.length; d++) {
            double ofCity = spent[d] - partners[d];
            assertThat(ofCity).isBetween(0.0, money * (1 + ROUNDING));
            assertThat(ofCity + left[d]).isCloseTo(money, within(ROUNDING * Math.max(1, money)));
          }
        }
      }
    }
  }
}

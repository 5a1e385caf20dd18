package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Laws of the groups of households that no program tells apart. Mutants that these laws catch: a
 * slice that begins one group late; the epoch itself as part of its history; a household counted in
 * the first of its epochs only; households for persons.
 */
class GroupsProperties {

  /** Sums of some hundred numbers in another order, relative to a city of 100,000. */
  private static final double ROUNDING = 1e-7;

  private static Model model(int years, int refreshYears) {
    Program program =
        Program.withId("p")
            .targeting(ProxyMeans.of(0.3, 0.5).withRefreshYears(refreshYears))
            .cost(Cost.perHousehold(1))
            .householdSize(3.5)
            .uplift(Uplift.of(Distribution.constant(0.1)))
            .build();
    return new Model(
        Towns.scenario(years, 64, 64)
            .cohort(Towns.coast())
            .cohort(Towns.inland())
            .program(program)
            .strategy(Strategy.of("s").with("p", 10))
            .build());
  }

  /**
   * Households with the same history, and only those, share a group, and slices fill their room.
   */
  @Property(tries = 20, seed = "11")
  void oneGroupOneHistory(@ForAll @IntRange(max = Groups.MOST_EPOCHS - 1) int epoch) {
    Map<Integer, Set<Integer>> histories = new HashMap<>();
    for (int pattern = 0; pattern < 1 << Groups.MOST_EPOCHS; pattern++) {
      if ((pattern >> epoch & 1) == 1) {
        histories
            .computeIfAbsent(Groups.group(epoch, pattern), g -> new HashSet<>())
            .add(pattern % (1 << epoch));
      }
    }
    assertThat(histories.values()).allMatch(one -> one.size() == 1);
    assertThat(histories).hasSize(1 << epoch);
    assertThat(Groups.start(0)).isZero();
    assertThat(Groups.start(epoch + 1) - Groups.start(epoch)).isEqualTo(1 << epoch);
    assertThat(histories.keySet())
        .allMatch(g -> g >= Groups.start(epoch) && g < Groups.start(epoch + 1));
  }

  /** In every epoch the groups hold all that its registry lists, of each cohort, once. */
  @Property(tries = 60, seed = "12")
  void theGroupsOfAnEpochAreTheEligible(
      @ForAll @IntRange(min = 1, max = 6) int years,
      @ForAll @IntRange(max = 3) int refreshYears,
      @ForAll long seed) {
    Model model = model(years, refreshYears);
    int epochs = model.program(0).epochs()[years] + 1;
    int size = model.householdsPerCohort();
    SplittableRandom random = new SplittableRandom(seed);
    int[][] patterns = new int[2][2 * size];
    for (int[] block : patterns) {
      for (int h = 0; h < block.length; h++) {
        block[h] = random.nextInt(1 << epochs);
      }
    }
    Groups groups = Groups.of(model, 0, patterns);
    for (int e = 0; e < epochs; e++) {
      double[] share = new double[2];
      for (int[] block : patterns) {
        for (int h = 0; h < block.length; h++) {
          share[h / size] += (block[h] >> e & 1) / 2.0 / size;
        }
      }
      double persons = 40_000 * share[0] + 60_000 * share[1];
      double[] sums = new double[4];
      for (int g = Groups.start(e); g < Groups.start(e + 1); g++) {
        sums[0] += groups.persons()[g];
        sums[1] += groups.households(g);
        sums[2] += groups.cohortShare(0, g);
        sums[3] += groups.cohortShare(1, g);
      }
      assertThat(List.of(sums[0], sums[1] * 3.5, groups.eligible(e) * 3.5))
          .allSatisfy(sum -> assertThat(sum).isCloseTo(persons, within(ROUNDING)));
      assertThat(sums[2]).isCloseTo(share[0], within(1e-12));
      assertThat(sums[3]).isCloseTo(share[1], within(1e-12));
    }
  }
}

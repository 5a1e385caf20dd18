package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TargetChanceProperties {

  @Property(tries = 200, seed = "51")
  void chanceAndShortfallAreThoseOfTheDefinitions(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int draws) {
    Random random = new Random(seed);
    double[] rates = random.ints(draws, 0, 20).mapToDouble(i -> i / 100.0).toArray();
    double target = random.nextInt(20) / 100.0;

    TargetChance chance = TargetChance.of(rates, target);

    double reached = Arrays.stream(rates).filter(rate -> rate <= target).count();
    double excess = Arrays.stream(rates).map(rate -> Math.max(0, rate - target)).sum();
    assertThat(chance.chance().value()).isEqualTo(reached / draws);
    assertThat(chance.expectedShortfall()).isCloseTo(excess / draws, within(1e-14));
  }

  /** Rates lowered by the headroom reach the target as promised; 1e-12 allows for rounding. */
  @Property(tries = 300, seed = "52")
  void aReductionByTheHeadroomGivesTheChance(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 60) int draws,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    double[] rates = new Random(seed).doubles(draws).toArray();
    double chance = percent / 100.0;

    double headroom = TargetChance.headroom(rates, 0.07, chance);

    double[] lower = Arrays.stream(rates).map(rate -> rate - headroom - 1e-12).toArray();
    double reached = TargetChance.of(lower, 0.07).chance().value();
    assertThat(reached).isBetween(chance * (1 - 1.0 / draws) - 1e-12, chance + 1.0 / draws);
  }
}

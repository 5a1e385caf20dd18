package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PolishProperties {

  private static final double BUDGET = 20e9;

  /** Of a few sums of amounts of this size. */
  private static final double ROUNDING = 1e-12 * BUDGET;

  @Property(seed = "20260803", tries = 200)
  void everyMixKeepsTheTotalAndTheBounds(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int stages = random.nextInt(1, 4);
    MixSpace space = space(random, stages);
    MixGrid grid = new MixGrid(space, stages);
    if (space.candidates() == 0) {
      return;
    }
    int items = space.items().size();
    double[][] centers = new double[stages][items];
    double[] weights = random.doubles(items, 0.5, 2).toArray();
    for (double[] center : centers) {
      System.arraycopy(random.doubles(items, -0.3, 1).toArray(), 0, center, 0, items);
    }
    Bowl bowl = new Bowl(space, weights, centers);
    new Polish(grid, bowl, Objective.HEADCOUNT, c -> true, 0).from(grid.somePoint());
    for (Strategy mix : bowl.tried()) {
      for (int t = 1; t <= stages; t++) {
        keeps(space, mix, t);
      }
    }
  }

  private static void keeps(MixSpace space, Strategy mix, int t) {
    double spent = 0;
    for (String item : space.items()) {
      double money = mix.money(item, t);
      MixSpace.Bounds bounds = space.bounds().getOrDefault(item, new MixSpace.Bounds(0, BUDGET));
      assertThat(money).isBetween(bounds.least() - ROUNDING, bounds.most() + ROUNDING);
      spent += money;
    }
    if (space.orLess()) {
      assertThat(spent).isLessThanOrEqualTo(BUDGET + ROUNDING);
    } else {
      assertThat(spent).isCloseTo(BUDGET, within(ROUNDING));
    }
  }

  /** Bounds of whole steps on half of the items, a tie now and then. */
  private static MixSpace space(SplittableRandom random, int stages) {
    List<String> items = List.of("a", "b", "c", "d", "e").subList(0, random.nextInt(3, 6));
    MixSpace space =
        MixSpace.of(items, BUDGET, random.nextInt(3, 21))
            .orLess(random.nextBoolean())
            .phased(stages == 1 ? Phasing.CONSTANT : new Phasing.FreeByYear(stages));
    for (String item : items) {
      if (random.nextBoolean()) {
        int least = random.nextInt(0, 1 + space.steps() / 3);
        int most = random.nextInt(least, space.steps() + 1);
        space = space.bounded(item, least * space.step(), most * space.step());
      }
    }
    return random.nextInt(3) == 0 ? space.tied(Map.of("a", 2.0, "c", 3.0)) : space;
  }
}

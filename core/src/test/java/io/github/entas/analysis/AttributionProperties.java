package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.Attribution.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Shapley's axioms, which no other division satisfies, and his definition by orders. */
class AttributionProperties {

  private static final double TIGHT = 1e-12;

  @Property(seed = "6101", tries = 100)
  void sharesAddUpToWhatAllReach(
      @ForAll @IntRange(min = 1, max = 12) int players, @ForAll int seed) {
    double[] values = values(players, seed);

    double sum = of(players, values).stream().mapToDouble(Share::shapley).sum();

    assertThat(sum).isCloseTo(values[values.length - 1] - values[0], within(TIGHT));
  }

  @Property(seed = "6102", tries = 50)
  void whoChangesNothingGetsNothing(
      @ForAll @IntRange(min = 2, max = 8) int players, @ForAll int seed) {
    double[] others = values(players - 1, seed);
    double[] values = new double[2 * others.length];
    for (int subset = 0; subset < values.length; subset++) {
      values[subset] = others[subset & (others.length - 1)];
    }

    Share idle = of(players, values).get(players - 1);

    assertThat(idle).isEqualTo(new Share(idle.player(), 0, 0, 0));
  }

  @Property(seed = "6103", tries = 50)
  void equalsGetTheSame(@ForAll @IntRange(min = 2, max = 8) int players, @ForAll int seed) {
    double[] values = values(players, seed);
    for (int subset = 0; subset < values.length; subset++) {
      // The first two are worth the same in every company.
      if ((subset & 3) == 2) {
        values[subset] = values[subset ^ 3];
      }
    }

    List<Share> shares = of(players, values);

    assertThat(shares.get(0).shapley()).isCloseTo(shares.get(1).shapley(), within(TIGHT));
    assertThat(shares.get(0).firstIn()).isEqualTo(shares.get(1).firstIn());
    assertThat(shares.get(0).lastIn()).isEqualTo(shares.get(1).lastIn());
  }

  @Property(seed = "6104", tries = 50)
  void sharesOfASumAreSumsOfShares(
      @ForAll @IntRange(min = 1, max = 8) int players, @ForAll int seed) {
    double[] one = values(players, seed);
    double[] other = values(players, seed + 1);
    double[] both = IntStream.range(0, one.length).mapToDouble(s -> one[s] + other[s]).toArray();

    for (int i = 0; i < players; i++) {
      double sum = of(players, one).get(i).shapley() + of(players, other).get(i).shapley();
      assertThat(of(players, both).get(i).shapley()).isCloseTo(sum, within(TIGHT));
    }
  }

  /** All orders of six players, the definition. */
  @Property(seed = "6105", tries = 20)
  void sharesAreMeansOverAllOrders(
      @ForAll @IntRange(min = 1, max = 6) int players, @ForAll int seed) {
    double[] values = values(players, seed);
    double[] sums = new double[players];
    List<List<Integer>> orders = orders(players);
    for (List<Integer> order : orders) {
      int before = 0;
      for (int i : order) {
        sums[i] += values[before | 1 << i] - values[before];
        before |= 1 << i;
      }
    }

    List<Share> shares = of(players, values);

    for (int i = 0; i < players; i++) {
      assertThat(shares.get(i).shapley()).isCloseTo(sums[i] / orders.size(), within(TIGHT));
    }
  }

  /** Players i and j as one, less each without the other. */
  @Property(seed = "6106", tries = 50)
  void anInteractionIsThePairsShareBeyondEachAlone(
      @ForAll @IntRange(min = 2, max = 7) int players, @ForAll int seed) {
    double[] values = values(players, seed);
    int rest = 1 << (players - 2);
    double[] merged = new double[2 * rest];
    double[] withFirst = new double[2 * rest];
    double[] withSecond = new double[2 * rest];
    for (int others = 0; others < rest; others++) {
      int subset = others << 2;
      merged[2 * others] = values[subset];
      merged[2 * others + 1] = values[subset | 3];
      withFirst[2 * others] = values[subset];
      withFirst[2 * others + 1] = values[subset | 1];
      withSecond[2 * others] = values[subset];
      withSecond[2 * others + 1] = values[subset | 2];
    }

    double index = attribution(players, values).interactions().get(0).index();

    double pair = of(players - 1, merged).get(0).shapley();
    double alone =
        of(players - 1, withFirst).get(0).shapley() + of(players - 1, withSecond).get(0).shapley();
    assertThat(index).isCloseTo(pair - alone, within(TIGHT));
  }

  private static List<Share> of(int players, double[] values) {
    return attribution(players, values).shares();
  }

  private static Attribution attribution(int players, double[] values) {
    return Attribution.of(IntStream.range(0, players).mapToObj(i -> "p" + i).toList(), values);
  }

  private static double[] values(int players, int seed) {
    Random random = new Random(seed);
    return random.doubles(1L << players, -1, 1).toArray();
  }

  private static List<List<Integer>> orders(int players) {
    if (players == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (List<Integer> shorter : orders(players - 1)) {
      for (int at = 0; at <= shorter.size(); at++) {
        List<Integer> longer = new ArrayList<>(shorter);
        longer.add(at, players - 1);
        orders.add(Collections.unmodifiableList(longer));
      }
    }
    return orders;
  }
}
